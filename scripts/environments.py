"""Virtual environments and pip, for the scripts that run before anything is installed. Standard library only."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

REPOSITORY = Path(__file__).resolve().parents[1]

_PROGRESS_SECONDS = 5.0
_SHOWN_LINES = 30
# pip repeats these for every package when one of its configured locations does not have it.
_NOISE = re.compile(r"^WARNING: (Location .* is ignored|Skipping page)")


class StepError(Exception):
    """A step failed; the message says which, why, and what to do."""


def find_python(newest: str | None = None) -> str:
    """Return a Python for a new environment: the running one when it fits, else one found on the PATH.

    Args:
        newest: The newest minor version that fits, like "3.12". The oldest is 3.11.

    Raises:
        StepError: There is none.
    """
    fitting = [(3, minor) for minor in range(11, 100) if newest is None or (3, minor) <= _version(newest)]
    if sys.version_info[:2] in fitting:
        return sys.executable
    for name in ("python3.12", "python3.11"):
        path = shutil.which(name)
        # Version managers put stand-ins on the PATH that only complain when run.
        if path and subprocess.run([path, "-c", ""], capture_output=True, check=False).returncode == 0:
            return path
    raise StepError(
        f"Python 3.11 or 3.12 is needed, and this is {sys.version.split()[0]}.\n"
        "Install one of them and start again with it: `make PYTHON=/path/to/python3.12 ...`, "
        "or `/path/to/python3.12 scripts/dev.py ...`."
    )


def _version(text: str) -> tuple[int, int]:
    major, minor = text.split(".")
    return int(major), int(minor)


def python_of(environment: Path) -> Path:
    """Return the Python interpreter of a virtual environment."""
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def make_environment(folder: Path, python: str) -> Path:
    """Make an empty virtual environment, replacing what is there, and return its Python.

    Raises:
        StepError: It could not be made.
    """
    made = subprocess.run([python, "-m", "venv", "--clear", str(folder)], capture_output=True, text=True, check=False)
    if made.returncode != 0:
        raise StepError(
            f"{python} could not make the virtual environment {folder}.\n{made.stdout}{made.stderr}"
            "On Debian and Ubuntu the package python3-venv is needed for this."
        )
    return python_of(folder)


def pip_install(python: Path, *arguments: str) -> None:
    """Run `pip install` in the environment of `python`, with a sign of life every few seconds.

    Raises:
        StepError: pip failed; the message has the end of its output.
    """
    _install([str(python), "-m", "pip", "install", "--progress-bar", "off"], arguments)


def uv_install(python: Path, *arguments: str) -> None:
    """Run `uv pip install` in the environment of `python`, which gets uv too, with pip's settings.

    Raises:
        StepError: pip or uv failed; the message has the end of its output.
    """
    pip_install(python, "uv")
    # Of all indexes the newest version, as pip does.
    command = [str(python), "-m", "uv", "pip", "install", "--python", str(python), "--index-strategy=unsafe-best-match"]
    settings = pip_settings(python)
    for name in ("index-url", "extra-index-url", "find-links", "constraint"):
        command += [f"--{name}={value}" for value in settings.get(name, "").split()]
    certificates = {"SSL_CERT_FILE": settings["cert"]} if "cert" in settings else {}
    _install(command, arguments, certificates)


def pip_settings(python: Path) -> dict[str, str]:
    """Return what `pip install` has been told by its files and environment variables, by the names of its options."""
    listed = subprocess.run(
        [str(python), "-m", "pip", "config", "list"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    found = re.findall(r"^(global|install|:env:)\.([\w-]+)=(.*)$", listed.stdout, re.MULTILINE)
    strength = ["global", "install", ":env:"]
    found.sort(key=lambda setting: strength.index(setting[0]))
    return {name: ast.literal_eval(value) for _, name, value in found}


def _install(
    command: list[str], arguments: Sequence[str], environment: Mapping[str, str] = MappingProxyType({})
) -> None:
    lines: list[str] = []
    started = shown = time.monotonic()
    with subprocess.Popen(
        [*command, *arguments],
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if _NOISE.match(line):
                continue
            lines.append(line.rstrip())
            if time.monotonic() - shown > _PROGRESS_SECONDS:
                shown = time.monotonic()
                print(f"  {shown - started:4.0f} s  {lines[-1].strip()[:100]}", flush=True)
    if process.returncode != 0:
        raise StepError(
            f"{command[2]} could not install {' '.join(arguments)}. The end of its output:\n\n"
            + "\n".join(lines[-_SHOWN_LINES:])
            + "\n\nCheck the network, pip's settings (`pip config list`) and free disk space, then start again."
        )
