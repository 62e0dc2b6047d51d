"""What unit tests share: node templates of the reference server, and the front end's own graphs."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from invokeai_py_client._core.templates import NodeTemplate, node_templates

ROOT = Path(__file__).parents[2]

# httpcore looks for it some fifteen times in each async request, and looking takes longer than a request to a stub.
sys.modules.setdefault("sniffio", None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


@pytest.fixture(scope="session")
def document() -> dict[str, Any]:
    """The schema of InvokeAI 6.14.2; not to be changed."""
    found: dict[str, Any] = json.loads((ROOT / "openapi" / "invokeai-6.14.2.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="session")
def templates(document: dict[str, Any]) -> Mapping[str, NodeTemplate]:
    """Node templates of InvokeAI 6.14.2."""
    return node_templates(document)


@pytest.fixture(scope="session")
def handmade() -> dict[str, dict[str, Any]]:
    """Workflows by name, each with what InvokeAI's front end makes of it."""
    lines = (ROOT / "tests" / "data" / "workflows-handmade.jsonl").read_text(encoding="utf-8").splitlines()
    return {case["case"]: case for case in map(json.loads, lines)}
