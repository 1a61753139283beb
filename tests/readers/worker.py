"""The Worker under test, and what stands between it and a reader."""

import hashlib
import http.server
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
# In seconds: for what is to be published to be so.
PATIENCE = 300


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
