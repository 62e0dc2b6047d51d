"""A server that does not come up: the error says why, and nothing is left behind."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from invokeai_py_client.exceptions import ServerStartError
from invokeai_py_client.server import LocalServer

from .conftest import MakeServer, announced_url, is_listening


def test_no_such_python(tmp_path: Path) -> None:
    missing = tmp_path / "python"
    server = LocalServer(python=missing)
    with pytest.raises(ServerStartError, match="Give `python=` the path") as failure:
        server.start()
    assert str(missing) in str(failure.value)
    assert server.root is None, "its temporary root is gone"


def test_a_python_without_invokeai() -> None:
    with pytest.raises(ServerStartError, match="give `python=` the path") as failure:
        LocalServer(python=sys.executable).start()
    assert f"InvokeAI is not installed for {sys.executable}" in str(failure.value)


def test_an_early_end_shows_the_end_of_the_log(make_server: MakeServer) -> None:
    server = make_server(behaviour="print('the database is damaged'); sys.exit(3)")
    with pytest.raises(ServerStartError, match="exit code 3") as failure:
        server.start()
    assert str(failure.value).endswith("the database is damaged")
    assert not server.is_running


def test_not_ready_in_time(make_server: MakeServer) -> None:
    server = make_server(behaviour="time.sleep(60)", ready_timeout=1.5)
    with pytest.raises(ServerStartError, match=r"not ready after 1\.5 s") as failure:
        server.start()
    assert not is_listening(announced_url(str(failure.value)))
    assert not server.is_running


def test_an_announcement_alone_is_not_ready(make_server: MakeServer) -> None:
    says_so_but_does_not_serve = "print('Invoke running on http://127.0.0.1:1 (...)'); time.sleep(60)"
    with pytest.raises(ServerStartError, match="not ready after"):
        make_server(behaviour=says_so_but_does_not_serve, ready_timeout=1.5).start()
