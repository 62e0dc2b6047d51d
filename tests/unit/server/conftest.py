"""A stand-in for InvokeAI, which `LocalServer` boots as it boots the real one, only in a tenth of a second."""

from __future__ import annotations

import http.client
import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from invokeai_py_client.server import LocalServer

# Answers every GET with facts about its process. What a test gives as BEHAVIOUR runs before it is ready.
STAND_IN = """
import gc, http.server, json, os, signal, sys, time

class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        facts = {"version": "0", "frozen": gc.get_freeze_count(), "stdin": STDIN, "path": sys.path}
        facts["env"] = dict(os.environ)
        body = json.dumps(facts).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

def run_app():
    global STDIN, port, server
    STDIN = sys.stdin.read()
    port = int(os.environ["INVOKEAI_PORT"])
    server = http.server.ThreadingHTTPServer(("127.0.0.1", port), Handler)
    print("listening on port", port)
    exec(os.environ.get("BEHAVIOUR", ""), globals())
    print(f"[InvokeAI]::INFO --> Invoke running on http://127.0.0.1:{port} (Press CTRL+C to quit)")
    server.serve_forever()
"""

MakeServer = Callable[..., LocalServer]


@pytest.fixture
def stand_in(tmp_path: Path) -> Path:
    """A folder to put on the server's PYTHONPATH."""
    folder = tmp_path / "stand-in"
    package = folder / "invokeai" / "app"
    package.mkdir(parents=True)
    (package / "run_app.py").write_text(STAND_IN, encoding="utf-8")
    metadata = folder / "torch-2.0.0.dist-info" / "METADATA"
    metadata.parent.mkdir()
    metadata.write_text("Metadata-Version: 2.1\nName: torch\nVersion: 2.0.0\n", encoding="utf-8")
    return folder


@pytest.fixture
def make_server(stand_in: Path) -> MakeServer:
    """Makes a `LocalServer` that boots the stand-in; `behaviour` is Python code that runs before it is ready."""

    def make(*, behaviour: str = "", env: dict[str, str] | None = None, **settings: Any) -> LocalServer:
        environment = {"PYTHONPATH": str(stand_in), "BEHAVIOUR": behaviour} | (env or {})
        return LocalServer(env=environment, **settings)

    return make


def ask(url: str) -> dict[str, Any]:
    """What the stand-in says of itself."""
    connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=5)
    try:
        connection.request("GET", "/facts")
        facts: dict[str, Any] = json.loads(connection.getresponse().read())
        return facts
    finally:
        connection.close()


def is_listening(url: str) -> bool:
    """Whether a server takes connections at this address."""
    connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=5)
    try:
        connection.connect()
    except OSError:
        return False
    finally:
        connection.close()
    return True


def wait_until_silent(url: str, seconds: float) -> bool:
    """Whether nobody listens there any more, `seconds` from now at the latest."""
    deadline = time.monotonic() + seconds
    while is_listening(url):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


def announced_url(log: str) -> str:
    """The address in the stand-in's log, which it prints also when it never gets ready."""
    words = log.split("listening on port ")[1].split()
    return f"http://127.0.0.1:{words[0]}"


def start_program(code: str, stand_in: Path) -> subprocess.Popen[str]:
    """Run a program of a user's that has `LocalServer` and the stand-in at hand."""
    head = f"""
from invokeai_py_client.server import LocalServer
env = {{"PYTHONPATH": {str(stand_in)!r}}}
"""
    return subprocess.Popen([sys.executable, "-W", "error", "-c", head + code], stdout=subprocess.PIPE, text=True)
