"""The same document gives the same bytes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from invokeai_py_client.text.jsons import is_list, is_object
from openapi import source
from tests.live.pictures import ROOT

from .command import SNAPSHOTS, regenerate, repository


def test_the_bindings_are_what_would_be_made(tmp_path: Path) -> None:
    """Also from keys in another order, with another hash seed, in another folder and with no program on the PATH."""
    elsewhere = repository(tmp_path / "elsewhere")
    for made in ("generated", "invokeai_py_client"):
        (elsewhere / made).symlink_to(ROOT / made)
    shuffled = tmp_path / "shuffled.json"
    shuffled.write_text(json.dumps(reverse_keys(source.from_snapshot(SNAPSHOTS).document)))
    arguments: list[str | Path] = ["--check", "--file", shuffled, "--server-version", source.newest_version(SNAPSHOTS)]
    assert regenerate(elsewhere, *arguments, PYTHONHASHSEED="7", PATH="").endswith("the bindings are current\n")


def reverse_keys(node: Any) -> Any:
    if is_object(node):
        return {key: reverse_keys(value) for key, value in reversed(list(node.items()))}
    return [reverse_keys(item) for item in node] if is_list(node) else node
