"""A server that does not come up: the error says why, and nothing is left behind."""

from __future__ import annotations

import os
import signal
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from invokeai_py_client.exceptions import ConfigurationError, ServerStartError
from invokeai_py_client.server import LocalServer

from .conftest import MakeServer, announced_url, ask, is_listening


def test_no_such_python(tmp_path: Path) -> None:
    missing = tmp_path / "python"
    server = LocalServer(python=missing)
    with pytest.raises(ServerStartError, match="Give `python=` the path") as failure:
        server.start()
    assert str(missing) in str(failure.value)
    assert server.root is None, "its temporary root is gone"


def test_a_python_without_invokeai() -> None:
    python = Path(sys.executable).absolute()
    with pytest.raises(ServerStartError, match="give `python=` the path") as failure:
        LocalServer(python=python).start()
    assert f"InvokeAI is not installed for {os.path.normpath(python)}" in str(failure.value)


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


# InvokeAI announces its address before it listens there, and ends when it cannot. In its place another one answers.
LOSES_ITS_PORT = """
import pathlib
if not pathlib.Path(os.environ["INVOKEAI_ROOT"], "second").exists():
    pathlib.Path(os.environ["INVOKEAI_ROOT"], "second").touch()
    print("Invoke running on", os.environ["SOMEBODY_ELSE"], flush=True)
    print("[Errno 98] error while attempting to bind on address ('127.0.0.1', 1): address already in use", flush=True)
    time.sleep(0.5)
    sys.exit(3)
"""


def test_a_port_lost_while_booting_is_replaced(make_server: MakeServer) -> None:
    lines: list[str] = []
    with make_server() as somebody_else:
        environment = {"SOMEBODY_ELSE": somebody_else.url}
        with make_server(behaviour=LOSES_ITS_PORT, env=environment, log=lines.append) as server:
            assert server.url != somebody_else.url
            assert ask(server.url)["env"]["BEHAVIOUR"] == LOSES_ITS_PORT
    ports = [line.split()[-1] for line in lines if line.startswith("listening on port")]
    assert len(set(ports)) == 2


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"port": "9090"}, "port must be a whole number"),
        ({"port": 70000}, "port must be a whole number"),
        ({"ready_timeout": 0}, "ready_timeout must be a number of seconds"),
        ({"log": 5}, "log must be a function"),
        ({"env": {"INVOKEAI_PORT": 9090}}, "env must have strings"),
    ],
)
def test_bad_arguments_are_refused_at_once(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        LocalServer(**settings)


def test_a_root_that_cannot_be_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ServerStartError, match=r"root folder .*file.* cannot be made"):
        LocalServer(tmp_path / "file").start()
    (tmp_path / "local-server.log").mkdir()
    with pytest.raises(ServerStartError, match=r"log file .*local-server\.log.* cannot be written"):
        LocalServer(tmp_path).start()


def test_starting_twice_at_once_boots_one(make_server: MakeServer, tmp_path: Path) -> None:
    server = make_server(root=tmp_path / "root", behaviour="time.sleep(0.5)")
    with ThreadPoolExecutor(4) as threads:
        started = [threads.submit(server.start) for _ in range(4)]
    try:
        assert {future.result().url for future in started} == {server.url}
        log = (tmp_path / "root" / "local-server.log").read_text(encoding="utf-8")
        assert log.count("listening on port") == 1
    finally:
        server.stop()


def test_a_server_killed_from_outside_is_stopped_without_a_word(make_server: MakeServer) -> None:
    server = make_server().start()
    root = server.root
    assert root
    assert server.pid
    os.kill(server.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
    server.stop()
    assert not root.exists()
    assert not server.is_running


def test_a_root_in_use_is_refused_and_its_server_left_alone(make_server: MakeServer, tmp_path: Path) -> None:
    with make_server(root=tmp_path / "root") as server:
        with pytest.raises(ServerStartError, match="Another LocalServer uses the root folder"):
            make_server(root=tmp_path / "root").start()
        assert is_listening(server.url)
        assert "listening on port" in (tmp_path / "root" / "local-server.log").read_text(encoding="utf-8")
    with make_server(root=tmp_path / "root"):
        pass
