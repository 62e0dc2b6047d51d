"""Every operation of the server is called, and every answer is what the bindings say it is."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path

import pytest

from tests.functions import functions
from tests.live.pictures import ROOT

from .watch import Watch

NOT_CALLED: dict[str, str] = {}
"""Operations that cannot be called here, and why."""

ONLY_REFUSED = {
    "create_image_upload_entry": "the server has not implemented it: 501, whatever is sent",
    "convert_model": "it converts checkpoints only, and loading one needs configurations from the real model hub",
}
"""Operations that are called here, but cannot succeed, and why."""


def every_test() -> set[tuple[str, str]]:
    """Every test of this package, this one too: the file and the name."""
    files = [path.stem for path in Path(__file__).parent.glob("test_*.py")]
    modules = {file: import_module(f"{__package__}.{file}") for file in files}
    return {(file, name) for file, module in modules.items() for name in vars(module) if name.startswith("test_")}


def test_no_operation_is_left_out(watch: Watch) -> None:
    """Last, because it looks at what the others did."""
    if not every_test() <= watch.ran:
        pytest.skip("not all the other tests of this package were run")
    document = json.loads((ROOT / "openapi" / "invokeai-6.14.2.json").read_text(encoding="utf-8"))
    assert len(functions()) == sum(map(len, document["paths"].values())) == 191
    tables = [NOT_CALLED.keys(), ONLY_REFUSED.keys(), watch.answered]
    assert sorted(name for table in tables for name in table) == sorted(functions())
    assert watch.refused == ONLY_REFUSED.keys()
