"""Nodes of custom packs leave no trace; without them nothing changes."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from openapi.document import RegenerateError, schemas
from openapi.third_party import clashes, remove_third_party

from openapi import fixups

from .documents import Doc, document, node, ref


def clean() -> Doc:
    """A document of a server that has two nodes, and an output none of them has."""
    nodes = {"Add": {**node("add"), "output": ref("IntegerOutput")}, "Load": {**node("load"), "output": ref("Loaded")}}
    return document(
        {
            **nodes,
            "IntegerOutput": {"class": "output"},
            "Loaded": {"class": "output", "properties": {"vae": ref("VAEField")}},
            "CLIPOutput": {"class": "output"},
            "VAEField": {},
            "NeverUsed": {"properties": {"x": ref("VAEField")}},
            "Event": {"properties": {"node": {"oneOf": [ref("Add"), ref("Load")]}}},
            "Graph": {"properties": {"nodes": {"additionalProperties": {"oneOf": [ref("Add"), ref("Load")]}}}},
            "InvocationOutputMap": {
                "properties": {"add": ref("IntegerOutput"), "load": ref("Loaded")},
                "required": ["add", "load"],
            },
        }
    )


def with_custom_nodes() -> Doc:
    doc = clean()
    found = schemas(doc)
    found["Brush"] = {**node("brush", shape=ref("Shape"), vae=ref("VAEField")), "output": ref("BrushOutput")}
    found["More"] = {**node("more"), "output": ref("IntegerOutput")}
    for name in ("Brush", "More"):
        found[name]["node_pack"] = "brushes"
        found["Event"]["properties"]["node"]["oneOf"].append(ref(name))
        found["Graph"]["properties"]["nodes"]["additionalProperties"]["oneOf"].insert(0, ref(name))
        found["InvocationOutputMap"]["properties"][name.lower()] = found[name]["output"]
        found["InvocationOutputMap"]["required"].append(name.lower())
    found["BrushOutput"] = {"class": "output", "properties": {"shape": ref("Shape")}}
    found["ForgottenOutput"] = {"class": "output"}
    found["Shape"] = {"properties": {"kind": ref("Kind"), "inner": ref("Shape")}}
    found["Kind"] = {"enum": ["a", "b"]}
    return doc


def test_custom_nodes_and_what_only_they_use_go() -> None:
    doc = with_custom_nodes()
    assert remove_third_party(doc) == {"brushes": ["Brush", "brush", "More", "more"]}
    assert doc == clean()


def test_names_that_clash_are_told() -> None:
    assert clashes({"brushes": ["Brush", "brush"]}, clean()) == []
    assert clashes({"brushes": ["Brush", "add"], "sums": ["Load", "sum"]}, clean()) == ["Load", "add"]


def test_without_custom_nodes_nothing_changes() -> None:
    doc = clean()
    assert remove_third_party(doc) == {}
    assert doc == clean()


def test_an_unused_output_that_is_not_known_is_an_error_for_the_newest_server(snapshot: dict[str, Any]) -> None:
    """Else it would be taken for a custom pack's on a server that has one."""
    doc = copy.deepcopy(snapshot)
    schemas(doc)["NewOutput"] = {**schemas(doc)["IntegerOutput"]}
    with pytest.raises(RegenerateError, match="outputs without a node that UNUSED_OUTPUTS does not list: NewOutput;"):
        fixups.normalise(doc, newest=True)
