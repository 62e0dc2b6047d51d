"""The real server the live tests run against, and the tiny model they generate with.

INVOKEAI_URL names a running server to use instead of booting one, INVOKEAI_SERVER_PYTHON a Python that has InvokeAI;
by default it is the one `scripts/install_server.py` installs.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

import pytest
from environments import python_of
from install_server import DEFAULT_VERSION, exclusive

from invokeai_py_client.server import LocalServer

REPOSITORY = Path(__file__).resolve().parents[2]
CACHE = REPOSITORY / ".invokeai"
QUICK_BOOT = Path(__file__).with_name("quick_boot.py")


@pytest.fixture(scope="session")
def server_python() -> str:
    """A Python that has InvokeAI."""
    python = os.environ.get("INVOKEAI_SERVER_PYTHON") or str(python_of(CACHE / f"server-{DEFAULT_VERSION}"))
    if os.environ.get("INVOKEAI_URL") and not Path(python).exists():
        pytest.skip("a server of our own is needed, and with INVOKEAI_URL none is installed")
    if not Path(python).exists():
        pytest.fail(f"No real server to test with: {python} does not exist. Run `python scripts/install_server.py`.")
    return python


@pytest.fixture(scope="session")
def quick_python(server_python: str, tmp_path_factory: pytest.TempPathFactory) -> Generator[str]:
    """A Python that has InvokeAI and boots it quickly, for servers that need no variables but those of InvokeAI."""
    if sys.platform != "linux" or "PYTEST_XDIST_WORKER" not in os.environ:  # one server alone is none the quicker
        yield server_python
        return
    folder = tmp_path_factory.getbasetemp().parent
    address, launcher = folder / "boot.socket", folder / "python"
    with socket.socket(socket.AF_UNIX) as line:
        with exclusive(folder / "boot.lock"):
            if line.connect_ex(str(address)) != 0:
                address.unlink(missing_ok=True)
                launcher.write_text(f'#!/bin/sh\nexec "{sys.executable}" -IS "{QUICK_BOOT}" "{address}" "$@"\n')
                launcher.chmod(0o700)
                settings = LocalServer(fast=True)._environment(folder / "imports", 0)  # pyright: ignore[reportPrivateUsage]
                with (folder / "boot.log").open("w") as log:
                    command = [server_python, str(QUICK_BOOT), str(address)]
                    subprocess.run(command, env=settings, check=True, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
                line.connect(str(address))
        line.sendall(b"\n")
        yield str(launcher)


@pytest.fixture(scope="session")
def server_url(request: pytest.FixtureRequest) -> Generator[str]:
    """The address of a real server, one for all tests: leave it as you found it."""
    if url := os.environ.get("INVOKEAI_URL"):
        yield url.rstrip("/")
        return
    python: str = request.getfixturevalue("quick_python")
    with LocalServer(python=python, fast=True) as server:
        yield server.url


@pytest.fixture(scope="session")
def tiny_model() -> Path:
    """The folder of the tiny Stable-Diffusion-1.5-shaped model; installing it is the test's business."""
    folder = CACHE / "tiny-sd15"
    script = REPOSITORY / "scripts" / "tiny_model.py"
    CACHE.mkdir(exist_ok=True)
    with exclusive(CACHE / "tiny-sd15.lock"):  # tests may run in several processes
        subprocess.run([sys.executable, str(script), str(folder)], check=True, stdout=subprocess.DEVNULL)
    return folder
