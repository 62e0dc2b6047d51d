"""The programs the bindings are made with, at the exact versions `pyproject.toml` pins."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from .document import RegenerateError

_PYPROJECT = Path(__file__).parents[2] / "pyproject.toml"


def pins() -> dict[str, str]:
    """Return program -> version, as the extra `regenerate` has them."""
    extras = tomllib.loads(_PYPROJECT.read_text())["project"]["optional-dependencies"]
    return dict(requirement.split("==") for requirement in extras["regenerate"])


def check() -> None:
    """Refuse to work with other programs than the pinned ones: their output differs.

    Raises:
        RegenerateError: If one is missing or of another version.
    """
    for name, pinned in pins().items():
        try:
            installed = version(name)
        except PackageNotFoundError:
            installed = "not installed"
        if installed != pinned:
            raise RegenerateError(f"{name} {pinned} is needed, but is {installed}: run pip install -e '.[regenerate]'")


def run(module: str, *arguments: str | Path) -> None:
    """Run a program of this Python installation, whether or not it is on the PATH.

    Raises:
        RegenerateError: If it fails; with all it printed.
    """
    result = subprocess.run([sys.executable, "-m", module, *arguments], capture_output=True, text=True, check=False)
    if result.returncode:
        raise RegenerateError(f"{module} failed:\n{result.stdout}{result.stderr}")
