"""Reading workflow files."""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from invokeai_py_client import WorkflowDefinition
from invokeai_py_client.exceptions import WorkflowError
from invokeai_py_client.nodes.templates import NodeTemplate
from invokeai_py_client.workflow_files.definition import edge_of
from invokeai_py_client.workflows.handle import WorkflowHandle
from invokeai_py_client.workflows.loading import load
from tests.workflow_files import invocation, workflow_file

EMPTY: dict[str, Any] = {"name": "w", "nodes": [], "edges": [], "meta": {"version": "3.0.0"}}


def test_a_definition_is_a_copy_and_gives_copies() -> None:
    data = json.loads(json.dumps(EMPTY))
    definition = WorkflowDefinition.from_dict(data)
    data["nodes"].append("changed")
    definition.to_dict()["nodes"].append("changed")
    assert definition.to_dict()["nodes"] == []


def test_older_versions_become_the_current_one() -> None:
    assert WorkflowDefinition.from_dict(EMPTY).to_dict()["meta"] == {"category": "user", "version": "4.0.0"}
    for version in ("1.0.0", "2.0.0", "3.0.0", "4.0.0"):
        data = {**EMPTY, "meta": {"version": version, "category": "user"}}
        assert WorkflowDefinition.from_dict(data).to_dict()["meta"]["version"] == "4.0.0"


def test_the_first_version_is_read_too(templates: Mapping[str, NodeTemplate]) -> None:
    """Fields had types as strings then, nodes neither a pack nor, at first, a version."""
    node = {
        "id": "n",
        "type": "noise",
        "label": "",
        "inputs": {"seed": {"name": "seed", "type": "integer", "value": 7}},
    }
    old = {
        **EMPTY,
        "meta": {"version": "1.0.0", "category": "default"},
        "nodes": [{"id": "n", "type": "invocation", "data": node}],
        "exposedFields": [{"nodeId": "n", "fieldName": "seed"}],
    }
    definition = WorkflowDefinition.from_dict(old)
    assert definition.to_dict()["meta"] == {"category": "user", "version": "4.0.0"}
    workflow = WorkflowHandle(definition, load(definition, templates))
    assert [(entry.label, entry.value) for entry in workflow.list_inputs()] == [("Seed", 7)]
    assert workflow.build_graph()["nodes"]["n"]["width"] == 512, "nodes of an older version get what they lack"


def test_what_the_web_ui_wants_in_a_file_is_added() -> None:
    sparse = {"nodes": [{"id": "n", "type": "notes"}], "edges": [], "meta": {"version": "3.0.0"}, "mine": 1}
    data = WorkflowDefinition.from_dict(sparse).to_dict()
    assert data["nodes"] == [
        {
            "id": "n",
            "type": "notes",
            "position": {"x": 0, "y": 0},
            "data": {"id": "n", "type": "notes", "label": "", "notes": "", "isOpen": True},
        }
    ]
    assert (data["author"], data["exposedFields"], data["mine"]) == ("", [], 1)
    assert data["form"]["elements"]["root"]["data"]["children"] == []


def test_an_image_brings_its_workflow(tmp_path: Path) -> None:
    text = json.dumps({**EMPTY, "name": "Fuß 🐱"})
    compressed = b"\0\1\0\0\0" + zlib.compress(text.encode())
    for kind, data in {
        b"tEXt": b"\0" + json.dumps({**EMPTY, "name": "Fu\u00df \U0001f431"}).encode("latin-1"),
        b"zTXt": b"\0\0" + zlib.compress(json.dumps({**EMPTY, "name": "Fuß 🐱"}).encode("latin-1")),
        b"iTXt": compressed,
    }.items():
        path = tmp_path / "made.png"
        path.write_bytes(with_text(kind, b"invokeai_workflow" + data))
        assert WorkflowDefinition.from_file(path).name == "Fuß 🐱", kind
    (tmp_path / "drawn.png").write_bytes(with_text(b"tEXt", b"Software\0paint"))
    with pytest.raises(WorkflowError, match=r"drawn\.png.*no workflow: the image was not made by one"):
        WorkflowDefinition.from_file(tmp_path / "drawn.png")


def with_text(kind: bytes, data: bytes) -> bytes:
    """A PNG file that carries a text."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    pixels = chunk(b"IDAT", zlib.compress(b"\0\0"))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(kind, data) + pixels + chunk(b"IEND", b"")


def test_a_saved_definition_reads_as_the_same(tmp_path: Path) -> None:
    definition = WorkflowDefinition.from_dict({**EMPTY, "name": "Fuß 🐱"})
    again = WorkflowDefinition.from_file(definition.save(tmp_path / "w.json"))
    assert again.to_dict() == definition.to_dict()
    assert again.name == "Fuß 🐱"


def nested(depth: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(depth):
        value = [value]
    return value


NO_WORKFLOWS: list[tuple[Any, str]] = [
    ([], "a JSON object is needed, not list"),
    ({**EMPTY, "nodes": None}, "no list of nodes"),
    ({**EMPTY, "nodes": {}, "edges": []}, "this is a graph as the queue takes it"),
    ({**EMPTY, "meta": {"version": "5.0.0"}}, "'5.0.0'; this library reads 1.0.0, 2.0.0, 3.0.0, 4.0.0"),
    ({**EMPTY, "meta": None}, "schema version None"),
    ({**EMPTY, "nodes": [{"type": "invocation"}]}, "a node has no id"),
    ({**EMPTY, "nodes": [{"id": "a", "type": "notes", "data": 5}]}, "the data of node 'a' is malformed"),
    ({**EMPTY, "notes": nested(5000)}, "nested too deeply"),
    ({**EMPTY, "nodes": [{"id": "a", "type": "notes"}] * 2}, "two nodes have the id 'a'"),
    ({**EMPTY, "nodes": [{"id": "a", "type": "current_image"}]}, "lives in the editor only, and is not saved"),
    ({**EMPTY, "nodes": [{"id": "a", "type": "thing"}]}, "'thing', not invocation or notes or connector"),
    (
        {
            **EMPTY,
            "nodes": [{"id": i, "type": "invocation", "data": {"type": "workflow_return"}} for i in ("a", "b")],
        },
        "it returns twice",
    ),
    ({**EMPTY, "nodes": [{"id": "a", "type": "invocation", "data": {}}]}, "node 'a' has no type"),
    (
        {**EMPTY, "nodes": [{"id": "a", "type": "invocation", "data": {"type": "add", "inputs": {"a": 5}}}]},
        "node 'a' are mal",
    ),
    (
        {**EMPTY, "nodes": [{"id": "a", "type": "invocation", "data": {"type": "add", "useCache": "yes"}}]},
        "useCache of node 'a' is 'yes', not true or false",
    ),
    ({**EMPTY, "edges": [{"type": "default", "source": "a", "target": "b"}]}, "an edge lacks an end"),
]


@pytest.mark.parametrize(("data", "message"), NO_WORKFLOWS)
def test_what_is_not_a_workflow_is_refused_with_the_reason(data: Any, message: str) -> None:
    with pytest.raises(WorkflowError, match=message):
        WorkflowDefinition.from_dict(data)


def test_what_no_text_file_can_hold_is_saved_all_the_same(tmp_path: Path) -> None:
    definition = WorkflowDefinition.from_dict({**EMPTY, "notes": "half \ud83d of a cat"})
    again = WorkflowDefinition.from_file(definition.save(tmp_path / "w.json"))
    assert again.to_dict() == definition.to_dict()


def test_a_version_of_many_digits_is_one_too(templates: Mapping[str, NodeTemplate]) -> None:
    file = workflow_file(invocation("a", "add"))
    file["nodes"][0]["data"]["version"] = "1" * 5000
    assert "Node update failed" in load(WorkflowDefinition.from_dict(file), templates).warnings[0]


def test_files_that_are_no_workflow_are_named(tmp_path: Path) -> None:
    nothing: Any = None
    with pytest.raises(WorkflowError, match="a path of a workflow file is needed, not None"):
        WorkflowDefinition.from_file(nothing)
    with pytest.raises(WorkflowError, match=r"nowhere\.json.*No such file"):
        WorkflowDefinition.from_file(tmp_path / "nowhere.json")
    (tmp_path / "mark.json").write_text(json.dumps(EMPTY), encoding="utf-8-sig")
    assert WorkflowDefinition.from_file(tmp_path / "mark.json").name == "w", "as some editors write files"
    for name, content in {"text.json": b"not json", "picture.png": b"\x89PNG\xff", "list.json": b"[]"}.items():
        (tmp_path / name).write_bytes(content)
        with pytest.raises(WorkflowError, match=name.replace(".", r"\.")):
            WorkflowDefinition.from_file(tmp_path / name)


def test_hidden_edges_count_and_collapsed_ones_do_not() -> None:
    ends = {"source": "a", "target": "b", "sourceHandle": "x", "targetHandle": "y"}
    listed: list[dict[str, Any]] = [
        {**ends, "type": "default", "hidden": True},
        {"type": "collapsed", "source": "a", "target": "b"},
    ]
    assert [str(edge) for entry in listed if (edge := edge_of(entry))] == ["a.x -> b.y"]
