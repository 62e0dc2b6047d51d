"""`LocalServer` with a real InvokeAI. A boot takes a quarter of a minute, so each test asks much of the one it has."""

from __future__ import annotations

import contextlib
import json
import random
import signal
import socket
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from invokeai_py_client.server import LocalServer

TORCHVISION_LINE = "torchvision's compiled operators cannot load here"


def call(url: str, path: str, body: object = None) -> Any:
    """POST `body`, or GET, and return the answer's JSON."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url + path, data=data, headers={"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def is_listening(url: str) -> bool:
    port = urllib.parse.urlsplit(url).port
    assert port is not None
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def wait_until_silent(url: str, seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while is_listening(url):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.1)
    return True


@pytest.fixture
def taken_port() -> Generator[int]:
    """A port somebody else listens on, and below those of outgoing connections."""
    for port in random.sample(range(20000, 32000), 100):
        with contextlib.suppress(OSError), socket.create_server(("127.0.0.1", port)):
            yield port
            return


def test_two_stock_servers_at_once_one_of_them_on_a_taken_port(server_python: str, taken_port: int) -> None:
    servers = [LocalServer(python=server_python, port=taken_port), LocalServer(python=server_python)]
    try:
        with ThreadPoolExecutor() as pool:
            list(pool.map(LocalServer.start, servers))
        urls = [server.url for server in servers]
        assert len(set(urls)) == 2
        assert not urls[0].endswith(f":{taken_port}")
        assert f"Port {taken_port} is already in use" in servers[0].log_tail(500)
        for server in servers:
            assert call(server.url, "/api/v1/app/version")["version"]
            root = server.root
            assert root is not None
            assert (root / "databases" / "invokeai.db").exists()
    finally:
        for server in servers:
            server.stop()
    assert [is_listening(url) for url in urls] == [False, False]


@pytest.fixture
def torchvision_works(server_python: str) -> bool:
    """Whether the server's torchvision can be imported as it is."""
    return subprocess.run([server_python, "-c", "import torchvision"], capture_output=True).returncode == 0


async def test_async_with_the_tiny_model_and_the_torchvision_operators(
    server_python: str, tiny_model: Path, torchvision_works: bool
) -> None:
    async with LocalServer(python=server_python, fast=True) as server:
        url = server.url
        assert (TORCHVISION_LINE in server.log_tail(500)) is not torchvision_works
        query = urllib.parse.urlencode({"source": str(tiny_model), "inplace": "true"})
        job = call(url, f"/api/v2/models/install?{query}", {"name": "tiny-sd15"})
        deadline = time.monotonic() + 30
        while job["status"] not in ("completed", "error") and time.monotonic() < deadline:
            job = call(url, f"/api/v2/models/install/{job['id']}")
        assert job["status"] == "completed", job
        models = call(url, "/api/v2/models/")["models"]
    assert [(model["name"], model["base"], model["type"], model["format"]) for model in models] == [
        ("tiny-sd15", "sd-1", "main", "diffusers")
    ]
    assert not is_listening(url)


@pytest.mark.parametrize(
    "end",
    [
        pytest.param(
            "SIGINT", marks=pytest.mark.skipif(sys.platform == "win32", reason="cannot be sent to another process")
        ),
        "SIGKILL",
    ],
)
def test_it_ends_with_the_program_that_runs_it(server_python: str, tmp_path: Path, end: str) -> None:
    program = f"""
import time
from invokeai_py_client.server import LocalServer
with LocalServer({str(tmp_path)!r}, python={server_python!r}) as server:
    print(server.url, flush=True)
    time.sleep(600)
"""
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        with closing(process.stdout):
            url = process.stdout.readline().strip()
            assert is_listening(url)
            if end == "SIGKILL":
                process.kill()
            else:
                process.send_signal(signal.SIGINT)
            assert process.wait(timeout=30) != 0
    assert wait_until_silent(url, 0 if end == "SIGINT" else 25)
