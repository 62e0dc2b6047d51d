"""The scripts are no installed package; make them importable, and share the newest document."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]
sys.path.insert(0, str(ROOT / "scripts"))


@pytest.fixture(scope="session")
def snapshot() -> dict[str, Any]:
    """The document of the server version the bindings are of, as that server sends it. Do not change it."""
    from openapi import source

    return source.from_snapshot(ROOT / "openapi").document
