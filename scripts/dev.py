"""Everything one does in a clone of this repository: `python scripts/dev.py demo`, `... test`, `... --help`.

Sets up what a step needs (the environment `.venv` with this package, a real InvokeAI server in `.invokeai/`), unless
it is there already, and runs it. Works the same on every system; `make demo` and `make test` call it. CI runs `test`
and then `more`: what one need not wait for.
Needs the standard library only.

With INVOKEAI_URL in the environment the demo and the live tests use that server, and none is installed.
With INVOKEAI_SERVER_PYTHON they boot the InvokeAI that Python has.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial

from environments import REPOSITORY, StepError, find_python, make_environment, pip_install, python_of
from install_server import install_server

ENVIRONMENT = REPOSITORY / ".venv"
PYTHON = python_of(ENVIRONMENT)
# Says that .venv is of our making; not inside, because making an environment empties the folder.
OWN = REPOSITORY / ".invokeai" / "made-venv.txt"

# Seconds for a child that got the same Ctrl-C to end by itself: it may be stopping a server.
INTERRUPT_SECONDS = 15.0

# Unit tests share nothing; the others share a server in each process, and the tests of a file stay together. Of those
# there are more processes than a small machine has cores, because they mostly wait.
UNIT = "-m pytest tests/unit -n 2 --dist worksteal --durations=10"
SHARED = "-m pytest -n 4 --dist loadfile --no-loadscope-reorder --durations=10"

# What each stage runs, with the Python of `.venv`.
STAGES: dict[str, list[str]] = {
    "demo": ["scripts/demo.py"],
    "serve": ["scripts/demo.py serve"],
    "lint": ["-m ruff check .", "-m ruff format --check ."],
    "sync": ["scripts/unasync.py --check"],
    "bindings": ["scripts/regenerate.py --check"],
    "types": ["-m mypy", "-m pyright"],
    "package": ["scripts/check_package.py"],
    "benchmark": [
        "benchmarks/bindings.py",
        "benchmarks/client.py",
        "benchmarks/versions.py",
        "benchmarks/runs.py",
        "benchmarks/events.py",
        "benchmarks/gallery.py",
        "benchmarks/scale.py",
        "benchmarks/growth.py",
        "benchmarks/workflows.py",
        "benchmarks/memory.py",
    ],
    "versions": ["scripts/older_servers.py"],
    "unit": [UNIT],
    "live": [f"{SHARED} tests/versions tests/types tests/live -m 'not twin'"],
    "twins": [f"{SHARED} tests/live -m twin"],
}

ADVICE = {
    "lint": "`.venv` has ruff: `ruff check --fix .` and `ruff format .` mend most of it.",
    "sync": "Run `scripts/unasync.py` with the Python of `.venv` and commit what it writes.",
    "bindings": "Run `scripts/regenerate.py` with the Python of `.venv` and commit what it writes.",
}

# Steps of several stages. pytest comes last, so that its closing line closes the output.
STEPS_OF: dict[str, list[str]] = {
    "setup": [],
    "test": ["lint", "sync", "bindings", "types", "package", "unit", "live"],
    "more": ["benchmark", "versions", "twins"],
    "tests": ["unit", "live", "twins"],
}
NEED_SERVER = {"demo", "serve", "benchmark", "live", "twins"}

STEPS = [*STEPS_OF, *STAGES]


class Run:
    """One run of this script: its stages one after the other, and how long each took."""

    def __init__(self) -> None:
        self._seconds: dict[str, float] = {}

    def stage(self, name: str, work: Callable[[], None]) -> None:
        """Do `work`, announced and timed as `name`."""
        print(f"== {name}", flush=True)
        started = time.monotonic()
        work()
        self._seconds[name] = time.monotonic() - started

    def print_times(self) -> None:
        """Print how long each stage took."""
        print("\n== seconds of each stage")
        for name, seconds in self._seconds.items():
            print(f"{name:10}{seconds:8.1f}")
        print(f"{'all':10}{sum(self._seconds.values()):8.1f}", flush=True)


def set_up_package(*, development: bool) -> None:
    """Install this package into `.venv`, editable, unless nothing has changed since it was."""
    target = ".[dev]" if development else "."
    settings = hashlib.sha256((REPOSITORY / "pyproject.toml").read_bytes()).hexdigest()
    marker = ENVIRONMENT / "installed.txt"
    installed = marker.read_text(encoding="utf-8") if marker.exists() and PYTHON.exists() else ""
    # What development needs includes what a user needs.
    if installed in (f"{settings} {target}", f"{settings} .[dev]"):
        return
    if not installed:
        if ENVIRONMENT.exists() and not OWN.exists():
            raise StepError(f"{ENVIRONMENT} is not of our making. Move it away, or remove it, and start again.")
        OWN.parent.mkdir(exist_ok=True)
        OWN.write_text(".venv was made by scripts/dev.py, which may replace it.\n", encoding="utf-8")
        make_environment(ENVIRONMENT, find_python())
    # Until pip is done, what there is counts as broken.
    marker.unlink(missing_ok=True)
    print(f"Installing {target} into {ENVIRONMENT} ...", flush=True)
    pip_install(PYTHON, "--editable", f"{REPOSITORY}{target[1:]}")
    marker.write_text(f"{settings} {target}", encoding="utf-8")


def set_up_server() -> None:
    """Install a real InvokeAI server, unless the environment names another, and tell the stages where it is."""
    if not (os.environ.get("INVOKEAI_URL") or os.environ.get("INVOKEAI_SERVER_PYTHON")):
        os.environ["INVOKEAI_SERVER_PYTHON"] = str(install_server())


def run_stage(name: str) -> None:
    """Run a stage's commands.

    Raises:
        StepError: One failed.
    """
    for command in STAGES[name]:
        code = run_command([str(PYTHON), *shlex.split(command)])
        if code != 0:
            advice = ADVICE.get(name, "What went wrong is above.")
            raise StepError(f"{name} failed: `python {command}` ended with exit code {code}.\n{advice}")


def run_command(command: list[str]) -> int:
    """Run a command from the root of the repository and return its exit code; when interrupted, see to its end."""
    # As if `.venv` were activated: some tools look there for the packages to check, and for each other.
    path = f"{PYTHON.parent}{os.pathsep}{os.environ.get('PATH', '')}"
    process = subprocess.Popen(
        command, cwd=REPOSITORY, env={**os.environ, "VIRTUAL_ENV": str(ENVIRONMENT), "PATH": path}
    )
    try:
        return process.wait()
    except KeyboardInterrupt as interrupt:
        try:
            if interrupt.args:  # we alone were told to end, not the terminal's whole group
                process.terminate()
            process.wait(INTERRUPT_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        raise


def run_step(step: str) -> None:
    """Set up what `step` needs, and run it."""
    stages = STEPS_OF.get(step, [step])
    run = Run()
    run.stage("setup", partial(set_up_package, development=step not in ("demo", "serve")))
    if step == "setup" or NEED_SERVER.intersection(stages):
        run.stage("server", set_up_server)
    for name in stages:
        if len(stages) > 1 and name == stages[-1]:
            run.print_times()
        run.stage(name, partial(run_stage, name))
    if len(stages) <= 1:
        run.print_times()


def told_to_end(number: int, frame: object) -> None:
    """Treat being told to end as an interruption."""
    raise KeyboardInterrupt(number)


def main() -> int:
    parser = argparse.ArgumentParser(description="Set up what a step needs, and run it.")
    parser.add_argument("step", choices=STEPS, help="`test` is for everyday; CI runs `more` as well")
    step = parser.parse_args().step
    # Being told to end is an interruption like Ctrl-C: children are seen to.
    signal.signal(signal.SIGTERM, told_to_end)
    try:
        run_step(step)
    except StepError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nInterrupted.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
