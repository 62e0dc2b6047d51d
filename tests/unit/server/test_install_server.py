"""Installing a server: once, wholly or not at all, and with a clear word when it fails."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path

import environments
import install_server
import pytest
from environments import python_of

SCRIPTS = Path(__file__).resolve().parents[3] / "scripts"


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A clone of the repository as far as the installer needs one."""
    (tmp_path / "scripts").mkdir()
    for name in ("install_server.py", "environments.py"):
        shutil.copy(SCRIPTS / name, tmp_path / "scripts")
    manifest = tmp_path / "generated" / "invokeai_api" / "MANIFEST.json"
    manifest.parent.mkdir(parents=True)
    shutil.copy(install_server.MANIFEST, manifest)
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
    assert "No matching distribution found for" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (folder / "half").exists()
    assert not (folder / "installed.txt").exists()


@pytest.mark.parametrize(
    ("version", "torch", "asked"),
    [
        (install_server.DEFAULT_VERSION, ["torch==99+cpu"], ("pip", "--no-compile")),
        ("6.8.1", [], ("pip", "--no-compile")),
        ("6.8.1", ["torch==99+cpu"], ("uv",)),
    ],
)
def test_other_versions_get_a_torch_they_do_not_ask_for(
    version: str, torch: list[str], asked: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asking: list[tuple[str, ...]] = []

    def make(folder: Path, python: str) -> Path:
        python_of(folder).parent.mkdir(parents=True)
        return python_of(folder)

    def note(by: str, python: Path, *given: str) -> None:
        asking.append((by, *given))

    monkeypatch.setattr(install_server, "CACHE", tmp_path)
    monkeypatch.setattr(install_server, "make_environment", make)
    monkeypatch.setattr(install_server, "torch_requirement", lambda _: torch)  # pyright: ignore
    monkeypatch.setattr(install_server, "pip_install", partial(note, "pip"))
    monkeypatch.setattr(install_server, "uv_install", partial(note, "uv"))
    install_server.install_server(version)
    folder = tmp_path / f"server-{version}"
    wanted = [f"invokeai=={version}", *torch]
    assert (folder / "installed.txt").read_text().split() == wanted
    if asked == ("uv",):
        assert asking == [
            ("uv", *torch, "torchvision"),
            ("uv", "--override", str(folder / "overrides.txt"), f"invokeai=={version}"),
        ]
        assert 'jax ; python_version < "3"' in (folder / "overrides.txt").read_text()
    else:
        assert asking == [(*asked, *wanted)]


def test_uv_looks_where_pip_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    commands: list[list[str]] = []
    given: list[Mapping[str, str]] = [{}]

    def install(command: list[str], arguments: tuple[str, ...], environment: Mapping[str, str] | None = None) -> None:
        commands.append([*command, *arguments])
        given[0] = environment or {}

    settings = tmp_path / "pip.conf"
    settings.write_text(
        "[global]\ncert = ca.crt\nindex-url = https://weak.test/simple\nfind-links =\n  /one\n  /two\n"
        "[install]\nindex-url = https://strong.test/simple\n[download]\nindex-url = https://other.test/simple\n"
    )
    monkeypatch.setenv("PIP_CONFIG_FILE", str(settings))
    monkeypatch.setenv("PIP_EXTRA_INDEX_URL", "https://more.test/simple")
    for name in ("PIP_FIND_LINKS", "PIP_INDEX_URL", "PIP_CERT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(environments, "_install", install)
    environments.uv_install(Path(sys.executable), "invokeai==6.8.1")
    pip, uv = commands
    assert pip[-1] == "uv"
    told = {argument for argument in uv if argument.startswith(("--index-url", "--extra", "--find"))}
    assert {
        "--index-url=https://strong.test/simple",
        "--extra-index-url=https://more.test/simple",
        "--find-links=/one",
        "--find-links=/two",
    } == told
    assert uv[-1] == "invokeai==6.8.1"
    assert given == [{"SSL_CERT_FILE": "ca.crt"}]
