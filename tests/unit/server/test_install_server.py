"""Installing a server: once, wholly or not at all, and with a clear word when it fails."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import install_server
import pytest
from environments import StepError

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


@pytest.mark.parametrize(("version", "tries"), [("6.10.0", 2), (install_server.DEFAULT_VERSION, 1)])
def test_a_version_that_does_not_go_with_our_torch_gets_its_own(
    version: str, tries: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, ...]] = []

    def make(folder: Path, python: str) -> Path:
        folder.mkdir()
        return folder / "python"

    def pip_install(python: Path, *requirements: str) -> None:
        asked.append(requirements)
        if "torch==99+cpu" in requirements:
            raise StepError("conflict")

    monkeypatch.delenv("INVOKEAI_TORCH", raising=False)
    monkeypatch.setattr(install_server, "CACHE", tmp_path)
    monkeypatch.setattr(install_server, "make_environment", make)
    monkeypatch.setattr(install_server, "torch_requirement", lambda _: ["torch==99+cpu"])  # pyright: ignore
    monkeypatch.setattr(install_server, "pip_install", pip_install)
    if tries == 1:
        with pytest.raises(StepError, match="conflict"):
            install_server.install_server(version)
    else:
        install_server.install_server(version)
        assert (tmp_path / f"server-{version}" / "installed.txt").read_text() == f"invokeai=={version}\n"
    both = [("--no-compile", f"invokeai=={version}", "torch==99+cpu"), ("--no-compile", f"invokeai=={version}")]
    assert asked == both[:tries]
