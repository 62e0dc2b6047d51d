"""No server outlives the program that started it, however that program ends."""

from __future__ import annotations

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
