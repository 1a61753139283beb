"""Feed readers that others wrote, on a running Worker: newsboat and Python's feedparser.

Every entry arrives once; a second poll brings nothing new and is answered with 304 throughout; an update arrives as an
update of the same entry, and a withdrawal shows. Needs newsboat and python3-feedparser: installs them where apt and
root are there, and says that it was skipped where they are not.

    python3 tests/readers/check.py [PORT [OUTLETS_PORT]]
"""

import hashlib
import http.server
import json
import os
import pathlib
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
PACKAGES = {"newsboat": "newsboat", "feedparser": "python3-feedparser"}
# src/site/feed-cache.ts: a document is kept for 30 seconds.
CACHED = 31
PATIENCE = 180

ARTICLES = [
    {"file": "one.txt", "outlet": "Morning Ledger", "title": "Trump speaks with Putin", "url": None, "published": "2019-05-03"},
    {"file": "two.txt", "outlet": "Harbour Courier", "title": "A long call", "url": None, "published": "2019-05-04"},
]
LEAD = "President Donald Trump spoke with Russian President Vladimir Putin by phone on Friday. "
FEEDS = ["/feed.xml", "/feed.atom", "/changes.xml", "/feeds/party/RU.atom"]


def has_feedparser():
    return subprocess.run([SYSTEM_PYTHON, "-c", "import feedparser"], capture_output=True).returncode == 0


def missing():
    found = {"newsboat": shutil.which("newsboat") is not None, "feedparser": has_feedparser()}
    return [PACKAGES[name] for name, there in found.items() if not there]


def install():
    """Installs what is missing; answers whether all is there."""
    if missing() and os.geteuid() == 0 and shutil.which("apt-get"):
        quiet = {"env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}, "stdout": subprocess.DEVNULL}
        subprocess.run(["apt-get", "update", "-q"], **quiet)
        subprocess.run(["apt-get", "install", "-yq", "--no-install-recommends", *missing()], **quiet)
    return not missing()


class Counting(http.server.BaseHTTPRequestHandler):
    """Stands between a reader and the Worker and notes how each request was answered."""

    target = ""
    answers = []

    def do_GET(self):
        asked = {name: value for name, value in self.headers.items() if name.lower() not in ("host", "connection")}
        request = urllib.request.Request(self.target + self.path, headers=asked)
        try:
            response = urllib.request.urlopen(request)
        except urllib.error.HTTPError as error:
            response = error
        body = response.read()
        Counting.answers.append((self.path, response.status))
        self.send_response(response.status)
        for name, value in response.headers.items():
            if name.lower() not in ("transfer-encoding", "connection", "content-length"):
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Worker:
    """`npm start` on two articles that differ, and its database."""

    def __init__(self, folder, port, outlets_port):
        self.folder, self.address = folder, f"http://localhost:{port}"
        source = f"{os.path.realpath(folder)} {outlets_port}"
        self.state = ROOT / ".wrangler" / f"state-{hashlib.sha256(source.encode()).hexdigest()[:8]}"
        command = ["npm", "start", "--", "--stories", folder, "--port", str(port), "--outlets-port", str(outlets_port)]
        self.process = subprocess.Popen(command, cwd=ROOT, start_new_session=True, stdout=subprocess.DEVNULL)

    def get(self, path):
        with urllib.request.urlopen(self.address + path) as response:
            return json.load(response)

    def until(self, what, holds):
        for _ in range(PATIENCE):
            if self.process.poll() is not None:
                sys.exit("npm start has ended by itself")
            try:
                if holds():
                    return
            except OSError:
                pass
            time.sleep(1)
        sys.exit(f"after {PATIENCE} seconds still not: {what}")

    def sql(self, text):
        file = pathlib.Path(self.folder).parent / "change.sql"
        file.write_text(text)
        command = ["npx", "wrangler", "d1", "execute", "DB", "--yes", "--local", "--persist-to", str(self.state), "--file", str(file)]
        quiet = {**os.environ, "CI": "true", "WRANGLER_SEND_METRICS": "false"}
        subprocess.run(command, cwd=ROOT, check=True, env=quiet, stdout=subprocess.DEVNULL)

    def read_again(self):
        self.sql("UPDATE articles SET next_read_at = 0, leased_until = 0;")
        urllib.request.urlopen(f"{self.address}/cdn-cgi/handler/scheduled?cron=*+*+*+*+*").read()

    def end(self):
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
            self.process.wait()
        shutil.rmtree(self.state, ignore_errors=True)


class Newsboat:
    """A subscriber for each feed: one newsboat keeps an entry that is in several feeds in one of them only."""

    def __init__(self, folder, address):
        self.folders = {path: folder / f"newsboat-{nth}" for nth, path in enumerate(FEEDS)}
        for path, own in self.folders.items():
            own.mkdir()
            (own / "urls").write_text(f"{address}{path}\n")
            (own / "config").write_text("")

    def reload(self):
        command = ["newsboat", "-u", "urls", "-c", "cache.db", "-C", "config", "-x", "reload"]
        for own in self.folders.values():
            subprocess.run(command, cwd=own, check=True, env={**os.environ, "HOME": str(own)}, stdout=subprocess.DEVNULL)

    def items(self, path):
        with sqlite3.connect(self.folders[path] / "cache.db") as cache:
            return cache.execute("SELECT guid, title, content FROM rss_item ORDER BY id").fetchall()


class Feedparser:
    """Runs in the system's Python, where apt puts it; keeps the validators as its manual says."""

    ASK = (
        "import feedparser, json, sys\n"
        "url, etag, modified = json.load(sys.stdin)\n"
        "d = feedparser.parse(url, etag=etag, modified=modified)\n"
        "entries = [[e.id, e.title, e.content[0].value] for e in d.entries]\n"
        "print(json.dumps([d.status, bool(d.bozo), d.get('etag'), d.get('modified'), entries]))\n"
    )

    def __init__(self, address):
        self.address, self.kept = address, {}

    def poll(self, path):
        etag, modified = self.kept.get(path, (None, None))
        asked = json.dumps([self.address + path, etag, modified])
        run = subprocess.run([SYSTEM_PYTHON, "-c", self.ASK], input=asked, capture_output=True, text=True, check=True)
        status, bozo, etag, modified, entries = json.loads(run.stdout)
        if status == 200:
            self.kept[path] = (etag, modified)
        return status, bozo, entries


failed = []


def check(says, holds, seen=""):
    print(f"{'ok' if holds else 'FAILED'}: {says}{'' if holds else f' ({seen})'}")
    if not holds:
        failed.append(says)


def readers_check(worker, newsboat, feedparser):
    wanted = {path: len(worker.get(path.rsplit(".", 1)[0] + ".json")["items"]) for path in FEEDS}
    newsboat.reload()
    for path in FEEDS:
        items = newsboat.items(path)
        ids = {guid for guid, _, _ in items}
        check(f"newsboat has every entry of {path} once", len(items) == len(ids) == wanted[path] > 0, items)
        status, bozo, entries = feedparser.poll(path)
        check(f"feedparser has them too, and no fault to find in {path}", (status, bozo) == (200, False) and {entry[0] for entry in entries} == ids, (status, bozo, entries))

    before = {path: newsboat.items(path) for path in FEEDS}
    newsboat.reload()
    check("newsboat's second poll brings nothing new", {path: newsboat.items(path) for path in FEEDS} == before)
    # newsboat sends no validators before its third poll of a feed, whatever it was answered.
    Counting.answers.clear()
    newsboat.reload()
    statuses = {status for _, status in Counting.answers}
    check("newsboat's third poll brings nothing new", {path: newsboat.items(path) for path in FEEDS} == before)
    check("newsboat's third poll is answered with 304 throughout", statuses == {304} and len(Counting.answers) >= len(FEEDS), Counting.answers)
    check("feedparser's second poll is answered with 304 throughout", {feedparser.poll(path)[:2] for path in FEEDS} == {(304, False)})

    (pathlib.Path(worker.folder) / "the-call" / "two.txt").write_text(f"{LEAD}The call lasted four hours, aides said.\n")
    worker.read_again()
    worker.until("the update is published", lambda: "four hours" in json.dumps(worker.get("/api/v1/discrepancies")))
    time.sleep(CACHED)
    newsboat.reload()
    # The outlet changed its own account: that is a difference of its own, with an entry of its own.
    [known] = [guid for guid, _, _ in before["/feed.xml"]]
    wanted = {path: len(worker.get(path.rsplit(".", 1)[0] + ".json")["items"]) for path in FEEDS}
    for path in ["/feed.xml", "/feed.atom"]:
        items = newsboat.items(path)
        again = [content for guid, _, content in items if guid == known]
        check(f"an update in {path} is one of the same entry for newsboat", len(again) == 1 and "four hours" in again[0] and len(items) == wanted[path], items)
        status, _, entries = feedparser.poll(path)
        again = [content for guid, _, content in entries if guid == known]
        check(f"an update in {path} is one of the same entry for feedparser", status == 200 and len(again) == 1 and "four hours" in again[0], (status, entries))
    changes = newsboat.items("/changes.xml")
    check("an update is an entry of its own in /changes.xml", len(changes) == wanted["/changes.xml"] > len(before["/changes.xml"]) and any(title.startswith("Updated: ") for _, title, _ in changes), changes)

    make = 'import { withdrawalSql } from "./src/command/editing.ts"; console.log(withdrawalSql(process.argv[1], "one account is of another call", Date.now()))'
    discrepancy = known.rsplit("/", 1)[1]
    sql = subprocess.run(["npx", "node", "--input-type=module", "-e", make, discrepancy], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    worker.sql(sql)
    time.sleep(CACHED)
    newsboat.reload()
    for path in ["/feed.xml", "/feed.atom"]:
        [title] = [title for guid, title, _ in newsboat.items(path) if guid == known]
        check(f"a withdrawal in {path} shows in newsboat", title.startswith("[Withdrawn]") and len(newsboat.items(path)) == wanted[path], title)
        [(title, content)] = [(title, content) for guid, title, content in feedparser.poll(path)[2] if guid == known]
        check(f"a withdrawal in {path} shows in feedparser, with its reason", title.startswith("[Withdrawn]") and "one account is of another call" in content, title)


def main():
    if not install():
        print(f"skipped: it needs {' and '.join(missing())}, and either root with apt-get or somebody who installs them")
        return 0
    port, outlets_port = (int(one) for one in (sys.argv[1:] + ["8797", "8798"][len(sys.argv) - 1 :])[:2])
    folder = pathlib.Path(tempfile.mkdtemp(prefix="variorum-readers-"))
    story = folder / "stories" / "the-call"
    story.mkdir(parents=True)
    (story / "story.json").write_text(json.dumps({"articles": ARTICLES}))
    (story / "one.txt").write_text(f"{LEAD}The call lasted an hour.\n")
    (story / "two.txt").write_text(f"{LEAD}The call lasted three hours, aides said.\n")
    worker = Worker(str(folder / "stories"), port, outlets_port)
    Counting.target = worker.address
    between = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Counting)
    threading.Thread(target=between.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{between.server_port}"
    try:
        worker.until("a difference is published", lambda: len(worker.get("/api/v1/discrepancies")["discrepancies"]) > 0)
        worker.until("all is read", lambda: worker.get("/api/v1/status")["waiting"] == 0)
        time.sleep(CACHED)
        readers_check(worker, Newsboat(folder, address), Feedparser(address))
    finally:
        worker.end()
        between.shutdown()
        shutil.rmtree(folder, ignore_errors=True)
    print(f"readers: {'FAILED: ' + '; '.join(failed) if failed else 'ok'}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
