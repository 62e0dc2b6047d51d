"""Installing a server: once, wholly or not at all, and with a clear word when it fails."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).resolve().parents[3] / "scripts"


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A clone of the repository as far as the installer needs one."""
    (tmp_path / "scripts").mkdir()
    for name in ("install_server.py", "environments.py"):
        shutil.copy(SCRIPTS / name, tmp_path / "scripts")
    return tmp_path


def install(clone: Path) -> subprocess.CompletedProcess[str]:
    """Run the installer where pip can install nothing."""
    environment = {**os.environ, "PIP_NO_INDEX": "1", "INVOKEAI_TORCH": "torch==2.7.1"}
    command = [sys.executable, str(clone / "scripts" / "install_server.py"), "--version", "0.0.1"]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def test_a_complete_one_is_used_as_it_is(clone: Path) -> None:
    folder = clone / ".invokeai" / "server-0.0.1"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    python.parent.mkdir(parents=True)
    python.touch()
    (folder / "installed.txt").touch()
    done = install(clone)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [str(python)]


@pytest.mark.skipif(sys.version_info >= (3, 13), reason="InvokeAI cannot be installed with this Python")
def test_an_incomplete_one_is_made_anew_and_stays_incomplete_when_pip_fails(clone: Path) -> None:
    folder = clone / ".invokeai" / "server-0.0.1"
    folder.mkdir(parents=True)
    (folder / "half").touch()
    done = install(clone)
    assert done.returncode == 1
    assert "pip could not install" in done.stderr
    assert "No matching distribution found for invokeai==0.0.1" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (folder / "half").exists()
    assert not (folder / "installed.txt").exists()
