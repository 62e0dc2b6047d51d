"""The bindings are those of a real server, whatever nodes it has besides InvokeAI's own."""

from __future__ import annotations

import json
import urllib.request
from pathlib import Path
from typing import Any

import pytest
import regenerate

from invokeai_py_client.server import LocalServer
from openapi import source
from tests.live.pictures import ROOT

CUSTOM_NODES = '''
from enum import Enum
from typing import Literal

from pydantic import BaseModel

from invokeai.invocation_api import (
    BaseInvocation, BaseInvocationOutput, ColorCollectionOutput, ImageField, ImageOutput, InputField,
    InvocationContext, OutputField, invocation, invocation_output,
)


class Mood(str, Enum):
    CALM = "calm"
    WILD = "wild"


class BrushField(BaseModel):
    """A schema only custom nodes use."""

    size: int = 3
    mood: Mood = Mood.CALM
    texture: ImageField | None = None


@invocation_output("brush_output")
class BrushOutput(BaseInvocationOutput):
    brush: BrushField = OutputField()


@invocation_output("forgotten_output")
class ForgottenOutput(BaseInvocationOutput):
    """An output no node has."""

    brush: BrushField = OutputField()


@invocation("make_brush", title="Make Brush", version="1.0.0")
class MakeBrushInvocation(BaseInvocation):
    brush: BrushField = InputField(default=BrushField())
    kind: Literal["oil", "ink"] = InputField(default="oil")

    def invoke(self, context: InvocationContext) -> BrushOutput:
        return BrushOutput(brush=self.brush)


@invocation("brush_image", title="Brush Image", version="1.0.0")
class BrushImageInvocation(BaseInvocation):
    def invoke(self, context: InvocationContext) -> ImageOutput:
        raise NotImplementedError


@invocation("brush_colours", title="Brush Colours", version="1.0.0")
class BrushColoursInvocation(BaseInvocation):
    def invoke(self, context: InvocationContext) -> ColorCollectionOutput:
        raise NotImplementedError
'''


def get_json(url: str) -> Any:
    with urllib.request.urlopen(url, timeout=60) as answer:
        return json.load(answer)


def test_a_server_with_custom_nodes_gives_the_same_bytes(
    quick_python: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pack = tmp_path / "nodes" / "brushes"
    pack.mkdir(parents=True)
    (pack / "__init__.py").write_text(CUSTOM_NODES)
    with LocalServer(tmp_path, python=quick_python, fast=True) as server:
        schemas = get_json(f"{server.url}/openapi.json")["components"]["schemas"]
        assert {"MakeBrushInvocation", "BrushField", "Mood", "ForgottenOutput"} <= schemas.keys()
        assert schemas["BrushColoursInvocation"]["node_pack"] == "brushes"
        if get_json(f"{server.url}/api/v1/app/version")["version"] != "6.14.2":
            pytest.skip("the bindings are of another version than this server")
        assert regenerate.main(["--url", server.url, "--check"]) == 0
        found = source.from_url(server.url)
    printed = capsys.readouterr()
    assert "left out the nodes of brushes" in printed.err
    assert "the bindings are current" in printed.out
    assert found.content == source.snapshot_path(ROOT / "openapi", "6.14.2").read_bytes()


def test_a_server_can_be_launched_for_it(
    server_python: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("INVOKEAI_SERVER_PYTHON", server_python)
    assert regenerate.main(["--launch", "--check"]) == 0
    assert "the bindings are current" in capsys.readouterr().out
