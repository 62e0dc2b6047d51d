"""What unit tests share: node templates of the reference server, and the front end's own graphs."""

from __future__ import annotations

import gc
import json
import socket
import sys
from collections.abc import Generator, Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from invokeai_py_client.nodes.templates import NodeTemplate, node_templates

from .contract_calls import BATCH_ID, GoodAnswers
from .contract_desk import Hasty, collect_garbage, no_time, one_turn, patch_everywhere

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


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--mutations", type=int, default=0, help="how many mutated answers to try, with a new seed")


@pytest.fixture(scope="module")
def hasty(answers: GoodAnswers) -> Generator[None]:
    """Nothing waits before it asks again, and only what is made here is looked through for what is left open."""
    assert answers, "they are many objects, and made before these are counted out"
    with pytest.MonkeyPatch.context() as patch:
        patch_everywhere(patch, "async", sleep=one_turn, Deadline=Hasty, soon=Hasty)
        patch_everywhere(patch, "sync", sleep=no_time, Deadline=Hasty, soon=Hasty)
        patch.setattr("invokeai_py_client.workflows.handle.uuid", SimpleNamespace(uuid4=lambda: BATCH_ID))
        collect_garbage()
        yield
        gc.unfreeze()


@pytest.fixture(scope="module")
def answers(document: dict[str, Any]) -> GoodAnswers:
    return GoodAnswers(document)


@pytest.fixture(scope="module")
def nobody() -> Generator[str]:
    """A URL where nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{probe.getsockname()[1]}"
