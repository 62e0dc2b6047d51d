"""The types of the bindings help: they know what is right, and find what is wrong."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.live.pictures import ROOT

HERE = Path(__file__).parent
MISTAKES = HERE / "mistakes.py"


def mypy(path: Path) -> set[int]:
    """The lines of a file mypy objects to."""
    return objections("mypy", str(path), pattern=rf"{path.name}:(\d+): error")


def pyright(path: Path) -> set[int]:
    """The lines of a file pyright objects to."""
    return objections("pyright", str(path), pattern=rf"{path.name}:(\d+):\d+ - error")


def objections(program: str, *arguments: str, pattern: str) -> set[int]:
    done = subprocess.run(
        [sys.executable, "-m", program, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return {int(number) for number in re.findall(pattern, done.stdout)}


@pytest.mark.parametrize("check", [mypy, pyright])
def test_typical_code_is_right(check: Callable[[Path], set[int]]) -> None:
    assert check(HERE / "typical.py") == set()


@pytest.mark.parametrize("check", [mypy, pyright])
def test_every_mistake_is_found(check: Callable[[Path], set[int]], tmp_path: Path) -> None:
    """In a copy, because the checks of the whole project leave the original out."""
    lines = MISTAKES.read_text(encoding="utf-8").splitlines()
    wrong = {number for number, line in enumerate(lines, 1) if line.endswith("# wrong")}
    assert len(wrong) > 20
    assert check(Path(shutil.copy(MISTAKES, tmp_path))) == wrong
