"""The readers: newsboat and Python's feedparser, each as a subscriber that keeps what it has seen."""

import json
import os
import shutil
import sqlite3
import subprocess

SYSTEM_PYTHON = "/usr/bin/python3"
PACKAGES = {"newsboat": "newsboat", "feedparser": "python3-feedparser"}


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


class Newsboat:
    """A subscriber for each feed: one newsboat keeps an entry that is in several feeds in one of them only."""

    def __init__(self, folder, address, feeds):
        self.folders = {path: folder / f"newsboat-{nth}" for nth, path in enumerate(feeds)}
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
