"""Forms: their order, what is taken for one, and what becomes of one when the workflow changes."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from invokeai_py_client.nodes.templates import FieldTemplate, FieldType
from invokeai_py_client.workflow_files.forms import (
    empty_form,
    form_fields,
    form_of,
    form_or_empty,
    form_problem,
    with_fields,
)


def element(element_id: str, kind: str, parent: str | None, **data: Any) -> dict[str, Any]:
    return {"id": element_id, "type": kind, "data": data} | ({} if parent is None else {"parentId": parent})


def field(element_id: str, parent: str, node: str, name: str, **data: Any) -> dict[str, Any]:
    return element(element_id, "node-field", parent, fieldIdentifier={"nodeId": node, "fieldName": name}, **data)


def container(element_id: str, parent: str | None, *children: str) -> dict[str, Any]:
    return element(element_id, "container", parent, layout="row", children=list(children))


FORM: dict[str, Any] = {
    "rootElementId": "top",
    "elements": {
        "last": field("last", "top", "n", "c"),
        "first": field("first", "top", "n", "a", settings={"type": "integer-field-config", "min": 1}),
        "top": container("top", None, "first", "box", "text", "line", "last"),
        "box": container("box", "top", "inner"),
        "inner": field("inner", "box", "n", "b"),
        "text": element("text", "text", "top", content="hello"),
        "line": {"id": "line", "type": "divider", "parentId": "top"},
    },
}


def changed(*path: str, to: Any) -> dict[str, Any]:
    """The form with something else in one place."""
    form = copy.deepcopy(FORM)
    place = form
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = to
    return form


def test_form_order_is_the_walk_from_the_root() -> None:
    assert list(form_fields(FORM)) == [("n", "a"), ("n", "b"), ("n", "c")]
    assert form_or_empty(FORM) == FORM
    assert form_problem(FORM) == ""


def test_loops_and_dead_ends_are_passed_over() -> None:
    form = changed("elements", "top", "data", "children", to=["first", "box", "gone", "top", "box", "last"])
    assert list(form_fields(form)) == [("n", "a"), ("n", "b"), ("n", "c")]


@pytest.mark.parametrize("form", [None, {}, "form", {"rootElementId": "r", "elements": []}, {"rootElementId": "r"}])
def test_nothing_comes_of_what_is_no_form(form: Any) -> None:
    assert list(form_fields(form)) == []
    assert form_or_empty(form) == empty_form()


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("rootElementId",), " "),
        (("elements", "box", "type"), "box"),
        (("elements", "box", "data", "layout"), "grid"),
        (("elements", "box", "data", "children"), [1]),
        (("elements", "text", "data"), {"content": 5}),
        (("elements", "text", "parentId"), ""),
        (("elements", "inner", "data", "fieldIdentifier"), {"nodeId": "n"}),
        (("elements", "inner", "data", "showDescription"), "yes"),
        (("elements", "first", "data", "settings"), None),
        (("elements", "first", "data", "settings"), {"type": "integer-field-config", "component": "dial"}),
        (("elements", "first", "data", "settings"), {"type": "string-field-config", "component": "dropdown"}),
        (("elements", "first", "data", "settings"), {"type": "float-field-config", "max": "9"}),
    ],
)
def test_a_form_of_another_shape_is_an_empty_one(path: tuple[str, ...], value: Any) -> None:
    assert form_or_empty(changed(*path, to=value)) == empty_form()


def test_settings_of_the_web_ui_are_fine() -> None:
    for settings in (
        {"type": "string-field-config", "component": "textarea"},
        {"type": "string-field-config", "component": "dropdown", "options": [{"label": "A", "value": "a"}]},
        {"type": "float-field-config", "showShuffle": False, "component": "slider", "min": 0, "max": 1.5},
        {},
    ):
        form = changed("elements", "first", "data", "settings", to=settings)
        assert form_or_empty(form) == form


@pytest.mark.parametrize(
    ("path", "value", "problem"),
    [
        (("rootElementId",), "nowhere", "its root 'nowhere' is no container"),
        (("rootElementId",), "text", "its root 'text' is no container"),
        (("elements", "box", "data", "children"), ["inner", "gone"], "'box' has a child 'gone' that does not exist"),
        (("elements", "box", "data", "children"), [], "'inner' stands in no container"),
        (("elements", "inner", "parentId"), "top", "'inner' says its parent is 'top', but it stands in 'box'"),
        (("elements", "box", "data", "children"), ["inner", "inner"], "'inner' stands in it twice"),
        (("elements", "box", "data", "children"), ["inner", "box"], "'box' says its parent is 'top'"),
    ],
)
def test_a_broken_tree_is_told(path: tuple[str, ...], value: Any, problem: str) -> None:
    form = changed(*path, to=value)
    assert form_or_empty(form) == form, "it has the shape of a form"
    assert form_problem(form).startswith(problem)


def test_inputs_that_are_gone_leave_no_trace() -> None:
    """The web UI leaves the child's id behind, finds the form broken, and embeds no workflow in the images."""
    left = with_fields(FORM, lambda key: None if key == ("n", "b") else ("n", key[1].upper()))
    assert list(form_fields(left)) == [("n", "A"), ("n", "C")]
    assert left["elements"]["box"]["data"]["children"] == []
    assert form_problem(left) == ""
    assert FORM["elements"]["box"]["data"]["children"] == ["inner"]


def test_a_form_is_made_of_inputs() -> None:
    templates = [
        FieldTemplate(name, name, FieldType(type_, "SINGLE"))
        for name, type_ in [("a", "IntegerField"), ("b", "StringField"), ("c", "ImageField")]
    ]
    form = form_of((("n", template.name), template) for template in templates)
    assert list(form_fields(form)) == [("n", "a"), ("n", "b"), ("n", "c")]
    assert form_or_empty(form) == form
    assert form_problem(form) == ""
