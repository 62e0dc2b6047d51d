"""`scripts/regenerate.py`, run on a repository elsewhere."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.live.pictures import ROOT

SNAPSHOTS = ROOT / "openapi"

_CODE = """
import pathlib, sys
sys.path.insert(0, sys.argv[1])
import regenerate
sys.exit(regenerate.main(sys.argv[3:], regenerate.Layout(pathlib.Path(sys.argv[2]))))
"""


def repository(folder: Path) -> Path:
    """Make a repository that has all snapshots and no bindings."""
    folder.mkdir()
    (folder / "openapi").symlink_to(SNAPSHOTS)
    return folder


def regenerate(repository: Path, *arguments: str | Path, **environment: str) -> str:
    """Run the command from another folder, and return what it prints; fails when the command does."""
    command = [sys.executable, "-c", _CODE, ROOT / "scripts", repository, *arguments]
    environment = {**os.environ, **environment}
    done = subprocess.run(command, env=environment, cwd=repository, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
