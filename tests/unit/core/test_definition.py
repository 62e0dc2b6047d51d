"""Reading workflow files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from invokeai_py_client import WorkflowDefinition
from invokeai_py_client._core.definition import edges, form_fields
from invokeai_py_client.exceptions import WorkflowError

EMPTY: dict[str, Any] = {"name": "w", "nodes": [], "edges": [], "meta": {"version": "3.0.0"}}


def test_a_definition_is_a_copy_and_gives_copies() -> None:
    data = json.loads(json.dumps(EMPTY))
    definition = WorkflowDefinition.from_dict(data)
    data["nodes"].append("changed")
    definition.to_dict()["nodes"].append("changed")
    assert definition.to_dict()["nodes"] == []


def test_older_versions_become_the_current_one() -> None:
    assert WorkflowDefinition.from_dict(EMPTY).to_dict()["meta"] == {"category": "user", "version": "4.0.0"}


def test_a_saved_definition_reads_as_the_same(tmp_path: Path) -> None:
    definition = WorkflowDefinition.from_dict({**EMPTY, "name": "Fuß 🐱"})
    again = WorkflowDefinition.from_file(definition.save(tmp_path / "w.json"))
    assert again.to_dict() == definition.to_dict()
    assert again.name == "Fuß 🐱"


NO_WORKFLOWS: list[tuple[Any, str]] = [
    ([], "a JSON object is needed, not list"),
    ({**EMPTY, "nodes": None}, "no list of nodes"),
    ({**EMPTY, "nodes": {}, "edges": []}, "this is a graph as the queue takes it"),
    ({**EMPTY, "meta": {"version": "5.0.0"}}, "'5.0.0'; this library reads 2.0.0, 3.0.0, 4.0.0"),
    ({**EMPTY, "meta": None}, "schema version None"),
    ({**EMPTY, "nodes": [{"type": "invocation"}]}, "a node has no id"),
    ({**EMPTY, "nodes": [{"id": "a", "type": "invocation", "data": {}}]}, "node 'a' has no type"),
    (
        {**EMPTY, "nodes": [{"id": "a", "type": "invocation", "data": {"type": "add", "inputs": {"a": 5}}}]},
        "node 'a' are mal",
    ),
    ({**EMPTY, "edges": [{"type": "default", "source": "a", "target": "b"}]}, "an edge lacks an end"),
]


@pytest.mark.parametrize(("data", "message"), NO_WORKFLOWS)
def test_what_is_not_a_workflow_is_refused_with_the_reason(data: Any, message: str) -> None:
    with pytest.raises(WorkflowError, match=message):
        WorkflowDefinition.from_dict(data)


def test_files_that_are_no_workflow_are_named(tmp_path: Path) -> None:
    with pytest.raises(WorkflowError, match=r"nowhere\.json.*No such file"):
        WorkflowDefinition.from_file(tmp_path / "nowhere.json")
    (tmp_path / "mark.json").write_text(json.dumps(EMPTY), encoding="utf-8-sig")
    assert WorkflowDefinition.from_file(tmp_path / "mark.json").name == "w", "as some editors write files"
    for name, content in {"text.json": b"not json", "picture.png": b"\x89PNG\xff", "list.json": b"[]"}.items():
        (tmp_path / name).write_bytes(content)
        with pytest.raises(WorkflowError, match=name.replace(".", r"\.")):
            WorkflowDefinition.from_file(tmp_path / name)


def test_form_order_is_the_walk_from_the_root() -> None:
    def element(kind: str, **data: Any) -> dict[str, Any]:
        return {"type": kind, "data": data}

    def field(node: str, name: str) -> dict[str, Any]:
        return element("node-field", fieldIdentifier={"nodeId": node, "fieldName": name})

    form = {
        "rootElementId": "top",
        "elements": {
            "last": field("n", "c"),
            "first": field("n", "a"),
            "top": element("container", children=["first", "box", "gone", "text", "last", "top"]),
            "box": element("container", children=["inner"]),
            "inner": field("n", "b"),
            "text": element("text", content="hello"),
        },
    }
    assert form_fields({"form": form}) == [("n", "a"), ("n", "b"), ("n", "c")]


@pytest.mark.parametrize("form", [None, {}, {"rootElementId": "r", "elements": []}, "form"])
def test_exposed_fields_count_where_there_is_no_form(form: Any) -> None:
    exposed = [{"nodeId": "n", "fieldName": "a"}, {"nodeId": "m", "fieldName": "b"}]
    assert form_fields({"form": form, "exposedFields": exposed}) == [("n", "a"), ("m", "b")]


def test_hidden_edges_count_and_collapsed_ones_do_not() -> None:
    ends = {"source": "a", "target": "b", "sourceHandle": "x", "targetHandle": "y"}
    listed = [{**ends, "type": "default", "hidden": True}, {"type": "collapsed", "source": "a", "target": "b"}]
    assert [str(edge) for edge in edges({"edges": listed})] == ["a.x -> b.y"]
