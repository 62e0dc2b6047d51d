"""Bindings of every server version there is a snapshot of: they can be made, and read what any other version sends."""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from openapi import diff, document, source
from tests.live.pictures import ROOT

from .command import SNAPSHOTS, regenerate, repository

VERSIONS = source.versions(SNAPSHOTS)

COUNT = """
import inspect
from invokeai_api import api
modules = [getattr(api, tag) for tag in dir(api)]
print(sum(f.__module__ == m.__name__ for m in modules for _, f in inspect.getmembers(m, inspect.isfunction)))
"""


def make(version: str, folder: Path) -> Path:
    """Make the bindings of a version, and return the folder to import them from."""
    regenerate(repository(folder), "--snapshot", version)
    return folder / "generated"


def run(folder: Path, *arguments: str | Path) -> str:
    """Run Python with the bindings in a folder instead of the committed ones."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, (folder, ROOT, ROOT / "scripts")))}
    done = subprocess.run(
        [sys.executable, *arguments], env=environment, cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Future[Path]]:
    """The bindings of each version, two made at a time."""
    root = tmp_path_factory.mktemp("versions")
    pool = ThreadPoolExecutor(2)
    return {version: pool.submit(make, version, root / version) for version in VERSIONS}


def test_there_are_several_versions() -> None:
    assert {"5.15.0", "6.0.2", "6.8.1", "6.10.0", "6.11.0", "6.12.0", "6.13.0", "6.14.2"} <= set(VERSIONS)


@pytest.mark.parametrize("version", VERSIONS)
def test_every_operation_of_a_version_has_a_function(version: str, made: dict[str, Future[Path]]) -> None:
    published = list(document.operations(source.from_snapshot(SNAPSHOTS, version).document))
    assert int(run(made[version].result(), "-c", COUNT)) == len(published)


@pytest.mark.parametrize("version", VERSIONS)
def test_the_bindings_of_a_version_read_the_data_of_all(version: str, made: dict[str, Future[Path]]) -> None:
    snapshots = [source.snapshot_path(SNAPSHOTS, other) for other in VERSIONS]
    report: dict[str, Any] = json.loads(
        run(made[version].result(), Path(__file__).with_name("round_trips.py"), *snapshots)
    )
    assert len(report) == len(VERSIONS)
    for path, found in report.items():
        assert found["raised"] == [], path
        assert found["lossy"] == [], path
        assert found["unread"] == [] or path != str(source.snapshot_path(SNAPSHOTS, version))
        assert found["tried"] > 5_000, path


PAIRS = [*itertools.pairwise(VERSIONS), (VERSIONS[0], VERSIONS[-1])]


@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_what_one_direction_adds_the_other_removes(old: str, new: str) -> None:
    documents = [source.from_snapshot(SNAPSHOTS, version).document for version in (old, new)]
    forth, back = diff.compare(*documents), diff.compare(*reversed(documents))

    def changes(found: list[diff.Change], action: str) -> set[tuple[str, ...]]:
        return {(change.kind, change.owner, change.member) for change in found if change.action == action}

    assert changes(forth, "added") == changes(back, "removed") != set()
    assert changes(forth, "removed") == changes(back, "added")
    assert diff.report(old, new, forth).startswith(f"# InvokeAI {old} → {new}\n\n")
