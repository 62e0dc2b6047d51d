"""What others can do to a `LocalServer`, and it to its user: nothing."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from invokeai_py_client.server.environment import server_environment

from .conftest import MakeServer, ask

LATER = """
import threading
def say_later():
    time.sleep(0.5)
    print("[2026-01-01 00:00:00,000]::[InvokeAI]::INFO --> Invoke running on http://127.0.0.1:1 (Press CTRL+C to quit)")
    print("said it", flush=True)
threading.Thread(target=say_later, daemon=True).start()
"""
EARLIER = """
print("GET /?source=[InvokeAI]::INFO --> Invoke running on http://127.0.0.1:1/ HTTP/1.1")
print("[InvokeAI]::INFO --> Invoke running on http://evil.test:80 (Press CTRL+C to quit)")
print("[InvokeAI]::INFO --> Invoke running on http://127.0.0.1.evil.test:80 (Press CTRL+C to quit)")
"""


def test_no_other_line_of_the_log_moves_the_address(make_server: MakeServer) -> None:
    lines: list[str] = []
    with make_server(behaviour=EARLIER + LATER, log=lines.append) as server:
        url = server.url
        assert ask(url)["version"] == "0"
        while "said it" not in lines:
            ask(url)
        assert server.url == url


def test_what_the_server_logs_does_not_steer_a_terminal(make_server: MakeServer) -> None:
    lines: list[str] = []
    with make_server(behaviour="print('\\x1b]0;title\\x07')", log=lines.append) as server:
        assert "\\x1b]0;title\\x07" in lines
        assert "\x1b" not in server.log_tail()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such permissions")
def test_a_root_that_is_made_is_for_its_user_only(make_server: MakeServer, tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        for root in (tmp_path / "some" / "root", None):
            with make_server(root=root) as server:
                assert server.root is not None
                assert stat.S_IMODE(server.root.stat().st_mode) == 0o700
    finally:
        os.umask(before)


SECRETS = {
    "INVOKEAI_API_KEY": "s",
    "INVOKEAI_URL": "http://h",
    "HF_TOKEN": "s",
    "AWS_SECRET_ACCESS_KEY": "s",
    "GITHUB_PAT": "s",
    "DATABASE_URL": "postgres://u:s@h/d",
    "HTTPS_PROXY": "http://u:s@proxy:1",
    "MY_OWN": "s",
    "PYTHON_KEYRING_PASSWORD": "s",
}
NEEDED = {
    "PATH": "/bin",
    "HOME": "/root",
    "LC_ALL": "C",
    "CUDA_VISIBLE_DEVICES": "0",
    "HTTP_PROXY": "http://proxy:1",
    "HF_HOME": "/hf",
    "PYTORCH_CUDA_ALLOC_CONF": "x",
    "INVOKEAI_ATTENTION_TYPE": "torch-sdp",
}


def test_the_server_gets_what_it_needs_and_no_secret(make_server: MakeServer, monkeypatch: pytest.MonkeyPatch) -> None:
    assert server_environment(NEEDED | SECRETS) == NEEDED
    for name, value in SECRETS.items():
        monkeypatch.setenv(name, value)
    with make_server(env={"HF_TOKEN": "given"}) as server:
        environment = ask(server.url)["env"]
    assert {name: environment[name] for name in SECRETS if name in environment} == {"HF_TOKEN": "given"}
