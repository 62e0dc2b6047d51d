"""`LocalServer` from start to stop, with a stand-in for InvokeAI."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from invokeai_py_client.exceptions import InvokeAIError
from invokeai_py_client.server import LocalServer, local_server

from .conftest import MakeServer, announced_url, ask, is_listening, wait_until_silent

BOOT_SCRIPT = Path(local_server.__file__).with_name("boot.py")


def test_serves_between_start_and_stop(make_server: MakeServer) -> None:
    with make_server() as server:
        url = server.url
        assert ask(url)["version"] == "0"
        assert server.is_running
        assert server.pid is not None
    assert not is_listening(url)
    assert not server.is_running
    assert server.pid is None


def test_without_a_server_there_is_no_url(make_server: MakeServer) -> None:
    server = make_server()
    with pytest.raises(InvokeAIError, match="not running"):
        _ = server.url
    with server:
        pass
    with pytest.raises(InvokeAIError, match="not running"):
        _ = server.url


def test_starts_again_after_a_stop(make_server: MakeServer) -> None:
    server = make_server()
    for _ in range(2):
        assert server.start() is server
        assert ask(server.url)["version"] == "0"
        server.stop()
    assert not server.is_running


def test_starting_twice_keeps_the_first(make_server: MakeServer) -> None:
    with make_server() as server:
        pid = server.pid
        server.start()
        assert server.pid == pid


def test_an_error_in_the_block_stops_the_server(make_server: MakeServer) -> None:
    server = make_server()
    urls: list[str] = []

    def fail() -> None:
        with server:
            urls.append(server.url)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert not is_listening(urls[0])


def test_a_temporary_root_is_removed(make_server: MakeServer) -> None:
    with make_server() as server:
        root = server.root
        assert root is not None
        assert ask(server.url)["env"]["INVOKEAI_ROOT"] == str(root)
        assert root.is_dir()
    assert not root.exists()
    assert server.root is None


def test_a_given_root_is_made_and_kept_with_the_full_log(make_server: MakeServer, tmp_path: Path) -> None:
    root = tmp_path / "some" / "root"
    with make_server(root=root, behaviour="for i in range(1000): print('line', i)") as server:
        assert ask(server.url)["env"]["INVOKEAI_ROOT"] == str(root)
    log = (root / "local-server.log").read_text(encoding="utf-8").splitlines()
    assert "line 0" in log
    assert "line 999" in log
    assert server.log_tail(2).splitlines() == log[-2:]


def test_the_log_is_passed_on_line_by_line(make_server: MakeServer) -> None:
    lines: list[str] = []
    with make_server(log=lines.append, behaviour="print('grüße')"):
        pass
    assert "grüße" in lines
    assert lines.index("grüße") < lines.index(next(line for line in lines if "Invoke running on" in line))


def test_a_failing_log_function_does_not_disturb_the_server(
    make_server: MakeServer, caplog: pytest.LogCaptureFixture
) -> None:
    calls: list[str] = []

    def fail(line: str) -> None:
        calls.append(line)
        raise OSError("disk full")

    # More than a pipe holds: if nobody read on, the server would stand still.
    with make_server(log=fail, behaviour="print('x' * 1_000_000)") as server:
        assert ask(server.url)["version"] == "0"
    assert len(calls) == 1
    assert "not called again" in caplog.text


def test_the_server_sees_nothing_on_standard_input(make_server: MakeServer) -> None:
    with make_server() as server:
        assert ask(server.url)["stdin"] == ""


def test_the_server_sees_none_of_our_modules(make_server: MakeServer) -> None:
    with make_server() as server:
        assert str(BOOT_SCRIPT.parent) not in ask(server.url)["path"]


def test_modules_beside_the_boot_script_do_not_hide_the_standard_library(tmp_path: Path) -> None:
    script = tmp_path / BOOT_SCRIPT.name
    script.write_bytes(BOOT_SCRIPT.read_bytes())
    (tmp_path / "signal.py").write_text("raise SystemExit('not the standard library')", encoding="utf-8")
    command = [sys.executable, str(script)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        assert "InvokeAI is not installed" in process.stderr.read()


def test_byte_code_is_written_whatever_our_environment_says(
    make_server: MakeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.setenv("INVOKEAI_HOST", "0.0.0.0")
    with make_server(env={"INVOKEAI_MULTIUSER": "true"}) as server:
        environment = ask(server.url)["env"]
    assert "PYTHONDONTWRITEBYTECODE" not in environment
    assert environment["INVOKEAI_HOST"] == "127.0.0.1"
    assert environment["INVOKEAI_MULTIUSER"] == "true"


def test_fast_settings_only_when_asked_for(make_server: MakeServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", "7")
    with make_server() as server:
        facts = ask(server.url)
    frozen_by_python = facts["frozen"]  # from 3.12 on some are from the start
    assert frozen_by_python < 1000
    assert facts["env"]["OMP_NUM_THREADS"] == "7"

    with make_server(fast=True, env={"HF_HUB_OFFLINE": "0"}) as server:
        deadline = time.monotonic() + 10
        while ask(server.url)["frozen"] == frozen_by_python and time.monotonic() < deadline:
            time.sleep(0.05)
        facts = ask(server.url)
    assert facts["frozen"] > frozen_by_python + 1000
    assert facts["env"]["OMP_NUM_THREADS"] == "1"
    assert facts["env"]["HF_HUB_OFFLINE"] == "0", "what the caller gives wins"


def test_the_address_announced_counts_not_the_one_asked_for(make_server: MakeServer) -> None:
    move = "server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler); port = server.server_port"
    with make_server(behaviour=move) as server:
        asked_for = ask(server.url)["env"]["INVOKEAI_PORT"]
        assert not server.url.endswith(f":{asked_for}")


def test_servers_started_at_once_do_not_clash(make_server: MakeServer) -> None:
    servers = [make_server() for _ in range(4)]
    try:
        with ThreadPoolExecutor() as pool:
            list(pool.map(LocalServer.start, servers))
        ports = {ask(server.url)["env"]["INVOKEAI_PORT"] for server in servers}
        assert len(ports) == len({server.url for server in servers}) == len({server.root for server in servers}) == 4
    finally:
        for server in servers:
            server.stop()


def test_a_server_that_does_not_heed_is_killed(make_server: MakeServer) -> None:
    server = make_server(behaviour="signal.signal(signal.SIGTERM, signal.SIG_IGN)").start()
    url = server.url
    started = time.monotonic()
    server.stop(timeout=0.5)
    assert time.monotonic() - started < 5
    assert not is_listening(url)


async def test_async_with(make_server: MakeServer) -> None:
    async with make_server() as server:
        url = server.url
        assert is_listening(url)
    assert not is_listening(url)


async def test_cancelling_the_start_leaves_nothing_behind(make_server: MakeServer) -> None:
    loop = asyncio.get_running_loop()
    listening: asyncio.Future[str] = loop.create_future()

    def watch(line: str) -> None:
        if "listening on port" in line:
            loop.call_soon_threadsafe(listening.set_result, line)

    server = make_server(log=watch, behaviour="time.sleep(60)")

    async def use() -> None:
        async with server:
            pytest.fail("it never gets ready")

    task = asyncio.create_task(use())
    url = announced_url(await asyncio.wait_for(listening, 30))
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not server.is_running
    assert wait_until_silent(url, 0)


async def test_a_cancelled_start_can_be_repeated(make_server: MakeServer) -> None:
    server = make_server(behaviour="time.sleep(1)")
    starting = asyncio.create_task(server.__aenter__())
    await asyncio.sleep(0)
    starting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await starting
    assert not server.is_running
    async with server:
        assert is_listening(server.url)


def test_importing_it_loads_no_http_stack() -> None:
    heavy = {"httpx", "websockets", "invokeai_api", "attrs"}
    code = f"import sys, invokeai_py_client.server; print(*{heavy} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
