"""The form of a workflow: what the web UI shows beside the editor, as a tree of elements."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from invokeai_py_client.nodes.templates import FieldTemplate
from invokeai_py_client.text.jsons import Json, is_list, is_object

FieldKey = tuple[str, str]
"""`(node id, field name)`."""

_SETTINGS = {"IntegerField": "integer-field-config", "FloatField": "float-field-config"}
_NUMBER_CONTROLS = ("number-input", "slider", "number-input-and-slider")


def empty_form() -> dict[str, Any]:
    """A form without inputs."""
    return {"rootElementId": "root", "elements": {"root": _container("root", [])}}


def _container(element_id: str, children: list[str]) -> dict[str, Any]:
    return {"id": element_id, "type": "container", "data": {"layout": "column", "children": children}}


def form_or_empty(form: object) -> dict[str, Any]:
    """The form itself, or an empty one for what has not the shape of a form, as the web UI takes it."""
    if not is_object(form) or not _is_id(form.get("rootElementId")):
        return empty_form()
    elements = form.get("elements")
    if not is_object(elements) or not all(map(_is_element, elements.values())):
        return empty_form()
    return dict(form)


def form_problem(form: Json) -> str:
    """Describe what is wrong with the tree of a form that has a form's shape; empty if nothing is."""
    elements: Mapping[str, Json] = form["elements"]
    root_id = form["rootElementId"]
    if root_id not in elements or elements[root_id]["type"] != "container":
        return f"its root {root_id!r} is no container of the form"
    seen: set[str] = set()
    waiting: list[tuple[str, str | None]] = [(root_id, None)]
    while waiting:
        element_id, parent_id = waiting.pop()
        element = elements.get(element_id)
        if element is None:
            return f"{parent_id!r} has a child {element_id!r} that does not exist"
        if element.get("parentId") != parent_id:
            return f"{element_id!r} says its parent is {element.get('parentId')!r}, but it stands in {parent_id!r}"
        if element_id in seen:
            return f"{element_id!r} stands in it twice"
        seen.add(element_id)
        if element["type"] == "container":
            waiting += [(child, element_id) for child in element["data"]["children"]]
    unreached = sorted(elements.keys() - seen)
    return f"{unreached[0]!r} stands in no container" if unreached else ""


def form_fields(form: object) -> Iterator[FieldKey]:
    """`(node id, field name)` of the inputs, in the order the web UI shows them; dead ends are passed over."""
    elements = form.get("elements") if is_object(form) else None
    if not is_object(form) or not is_object(elements):
        return
    stack, seen = [form.get("rootElementId")], set[object]()
    while stack:
        element_id = stack.pop()
        element = elements.get(element_id) if isinstance(element_id, str) else None
        data = element.get("data") if is_object(element) else None
        if not is_object(element) or not is_object(data) or element_id in seen:
            continue
        seen.add(element_id)
        if element.get("type") == "container" and is_list(children := data.get("children")):
            stack.extend(reversed(children))
        elif element.get("type") == "node-field":
            yield from field_keys([data.get("fieldIdentifier")])


def field_keys(identifiers: object) -> Iterator[FieldKey]:
    """The keys in a list of `{"nodeId": ..., "fieldName": ...}`; what is none is passed over."""
    for identifier in identifiers if is_list(identifiers) else ():
        if is_object(identifier):
            node_id, name = identifier.get("nodeId"), identifier.get("fieldName")
            if isinstance(node_id, str) and isinstance(name, str):
                yield node_id, name


def form_of(fields: Iterable[tuple[FieldKey, FieldTemplate]]) -> dict[str, Any]:
    """A form with these inputs one below the other, as the web UI makes it of a workflow without one."""
    form = empty_form()
    for number, ((node_id, name), template) in enumerate(fields):
        element_id = f"node-field-{number}"
        data: dict[str, Any] = {"fieldIdentifier": {"nodeId": node_id, "fieldName": name}, "showDescription": False}
        if template.cardinality == "SINGLE" and template.type_name in _SETTINGS:
            settings = {"type": _SETTINGS[template.type_name], "showShuffle": False, "component": "number-input"}
            data["settings"] = settings
        elif template.cardinality == "SINGLE" and template.type_name == "StringField":
            data["settings"] = {"type": "string-field-config", "component": "input"}
        form["elements"][element_id] = {"id": element_id, "type": "node-field", "parentId": "root", "data": data}
        form["elements"]["root"]["data"]["children"].append(element_id)
    return form


def with_fields(form: Json, field: Callable[[FieldKey], FieldKey | None]) -> dict[str, Any]:
    """The form with each input as `field` says; those it says None of are taken out."""
    elements: dict[str, Any] = {}
    for element_id, element in form["elements"].items():
        if element["type"] == "node-field":
            [key] = field_keys([element["data"]["fieldIdentifier"]])
            renamed = field(key)
            if renamed is None:
                continue
            identifier = {"nodeId": renamed[0], "fieldName": renamed[1]}
            element = {**element, "data": {**element["data"], "fieldIdentifier": identifier}}
        elements[element_id] = element
    for element_id, element in elements.items():
        if element["type"] == "container":
            children = [child for child in element["data"]["children"] if child in elements]
            elements[element_id] = {**element, "data": {**element["data"], "children": children}}
    return {**form, "elements": elements}


def _is_id(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_element(element: object) -> bool:
    if not is_object(element) or not _is_id(element.get("id")):
        return False
    if "parentId" in element and not _is_id(element["parentId"]):
        return False
    kind, data = element.get("type"), element.get("data")
    if kind == "divider":
        return True
    if not is_object(data):
        return False
    if kind == "container":
        children = data.get("children")
        return data.get("layout") in ("row", "column") and is_list(children) and all(map(_is_id, children))
    if kind == "node-field":
        identifier = data.get("fieldIdentifier")
        return (
            is_object(identifier)
            and _is_id(identifier.get("nodeId"))
            and _is_id(identifier.get("fieldName"))
            and isinstance(data.get("showDescription", True), bool)
            and ("settings" not in data or _is_settings(data["settings"]))
        )
    return kind in ("heading", "text") and isinstance(data.get("content"), str)


def _is_settings(settings: object) -> bool:
    if not is_object(settings):
        return False
    kind = settings.get("type", "float-field-config")
    component = settings.get("component", "input" if kind == "string-field-config" else "number-input")
    if kind == "string-field-config":
        options = settings.get("options")
        return component in ("input", "textarea") or (
            component == "dropdown" and is_list(options) and all(map(_is_option, options))
        )
    limits = [settings[key] for key in ("min", "max") if key in settings]
    return (
        kind in _SETTINGS.values()
        and component in _NUMBER_CONTROLS
        and isinstance(settings.get("showShuffle", False), bool)
        and all(isinstance(limit, (int, float)) and not isinstance(limit, bool) for limit in limits)
    )


def _is_option(option: object) -> bool:
    return is_object(option) and all(isinstance(option.get(key, ""), str) for key in ("label", "value"))
