"""Feed readers that others wrote, on a running Worker: newsboat and Python's feedparser.

Every entry arrives once; a second poll brings nothing new and is answered with 304 throughout; an update arrives as an
update of the same entry, and a withdrawal shows. Needs newsboat and python3-feedparser: installs them where apt and
root are there, and says that it was skipped where they are not. Ports that are not given are free ones.

    python3 tests/readers/check.py [PORT [OUTLETS_PORT]]
"""

import http.server
import json
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time

from readers import Feedparser, Newsboat, install, missing
from worker import ROOT, Counting, Worker

# src/site/feed-cache.ts: a document is kept for 30 seconds.
CACHED = 31

ARTICLES = [
    {"file": "one.txt", "outlet": "Morning Ledger", "title": "Trump speaks with Putin", "url": None, "published": "2019-05-03"},
    {"file": "two.txt", "outlet": "Harbour Courier", "title": "A long call", "url": None, "published": "2019-05-04"},
]
LEAD = "President Donald Trump spoke with Russian President Vladimir Putin by phone on Friday. "
FEEDS = ["/feed.xml", "/feed.atom", "/changes.xml", "/feeds/party/RU.atom"]


failed = []


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


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
    # So that what is begun below is ended, however this ends.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended"))
    port, outlets_port = ([int(one) for one in sys.argv[1:3]] + [free_port(), free_port()])[:2]
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
        readers_check(worker, Newsboat(folder, address, FEEDS), Feedparser(address))
    finally:
        worker.end()
        between.shutdown()
        shutil.rmtree(folder, ignore_errors=True)
    print(f"readers: {'FAILED: ' + '; '.join(failed) if failed else 'ok'}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
