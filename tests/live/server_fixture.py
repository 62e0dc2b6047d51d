"""The real server the live tests run against, and the tiny model they generate with.

INVOKEAI_URL names a running server to use instead of booting one, INVOKEAI_SERVER_PYTHON a Python that has InvokeAI;
by default it is the one `scripts/install_server.py` installs.
"""

from __future__ import annotations

import os
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
def server_url(request: pytest.FixtureRequest) -> Generator[str]:
    """The address of a real server, one for all tests: leave it as you found it."""
    if url := os.environ.get("INVOKEAI_URL"):
        yield url.rstrip("/")
        return
    python: str = request.getfixturevalue("server_python")
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
