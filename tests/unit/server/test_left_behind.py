"""No server outlives the program that started it, however that program ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import start_program, wait_until_silent

SERVE_AND_WAIT = """
import time
server = LocalServer(env=env)
print(server.start().url, server.root, flush=True)
"""

needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be interrupted from outside there")

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are not forked there")


def first_line(program: subprocess.Popen[str]) -> list[str]:
    assert program.stdout is not None
    return program.stdout.readline().split()


def test_a_program_that_forgets_to_stop_it(stand_in: Path) -> None:
    with start_program(SERVE_AND_WAIT, stand_in) as program:
        url, root = first_line(program)
        assert program.wait(timeout=30) == 0
    assert wait_until_silent(url, 0)
    assert not Path(root).exists()


def test_a_program_that_fails(stand_in: Path) -> None:
    with start_program(SERVE_AND_WAIT + "sys.exit('no such name: sys')", stand_in) as program:
        url, root = first_line(program)
        assert program.wait(timeout=30) == 1
    assert wait_until_silent(url, 0)
    assert not Path(root).exists()


def test_a_program_that_is_killed(stand_in: Path, tmp_path: Path) -> None:
    # Nobody is left to remove a temporary root, hence one of our own.
    serve = SERVE_AND_WAIT.replace("env=env", f"root={str(tmp_path / 'root')!r}, env=env")
    with start_program(serve + "time.sleep(60)", stand_in) as program:
        url, _ = first_line(program)
        program.kill()
    assert wait_until_silent(url, 10)


@needs_signals
def test_ctrl_c_while_serving(stand_in: Path) -> None:
    with start_program(SERVE_AND_WAIT + "time.sleep(60)", stand_in) as program:
        url, root = first_line(program)
        program.send_signal(signal.SIGINT)
        assert program.wait(timeout=30) != 0
    assert wait_until_silent(url, 0)
    assert not Path(root).exists()


@needs_signals
def test_ctrl_c_while_starting(stand_in: Path) -> None:
    never_ready = """
env["BEHAVIOUR"] = "time.sleep(60)"
LocalServer(env=env, log=lambda line: print(line, flush=True)).start()
"""
    with start_program(never_ready, stand_in) as program:
        port = first_line(program)[-1]
        program.send_signal(signal.SIGINT)
        assert program.wait(timeout=30) != 0
    assert wait_until_silent(f"http://127.0.0.1:{port}", 0)


FORK = """
import os, sys, time
from urllib.request import urlopen
server = LocalServer(env=env).start()
root = server.root
"""


@needs_fork
def test_a_forked_process_uses_the_server_and_leaves_it_to_its_parent(stand_in: Path) -> None:
    program = """
child = os.fork()
if child == 0:
    urlopen(server.url).read()
    server.stop()
    sys.exit(0 if server.is_running else 1)
status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
print(status, root.exists(), bool(urlopen(server.url).read()), flush=True)
"""
    with start_program(FORK + program, stand_in) as running:
        assert first_line(running) == ["0", "True", "True"]
        assert running.wait(30) == 0


@needs_fork
def test_a_fork_that_lives_on_keeps_no_server_alive(stand_in: Path) -> None:
    program = """
child = os.fork()
if child == 0:
    time.sleep(60)
    os._exit(0)
url = server.url
server.stop(timeout=30)
print(child, url, server.log_tail(), flush=True)
"""
    with start_program(FORK + program, stand_in) as running:
        child, url, *_ = first_line(running)
        try:
            assert wait_until_silent(url, 0)
        finally:
            os.kill(int(child), signal.SIGKILL)


@needs_fork
def test_a_server_ends_with_its_parent_though_a_fork_holds_the_pipe(stand_in: Path, tmp_path: Path) -> None:
    # As a fork does that runs no Python: it does not give the pipe back.
    program = (
        FORK.replace("env=env", f"root={str(tmp_path / 'root')!r}, env=env")
        + """
pipe = os.dup(server._process.stdin.fileno())
child = os.fork()
if child == 0:
    time.sleep(60)
    os._exit(0)
print(child, server.url, flush=True)
time.sleep(60)
"""
    )
    with start_program(program, stand_in) as running:
        child, url = first_line(running)
        running.kill()
    try:
        assert wait_until_silent(url, 10)
    finally:
        os.kill(int(child), signal.SIGKILL)
