"""Every schema of the server, read and written again, is what it was."""

from __future__ import annotations

from typing import Any

import pytest
from invokeai_api import models

from invokeai_py_client.bindings import UNSET, Model, Union, loader

from .sampler import Sampler


def class_of(component: str) -> Any:
    """The class of a component, None for those that are no objects and those that no operation uses."""
    found = getattr(models, component.replace("_", ""), None)
    return found if isinstance(found, type) and issubclass(found, Model) else None


@pytest.mark.parametrize("full", [True, False])
@pytest.mark.parametrize("choice", [0, 1, 2, 5])
def test_samples_come_back_as_they_were(snapshot: dict[str, Any], full: bool, choice: int) -> None:
    sampler = Sampler(snapshot, full=full, choice=choice)
    tried = 0
    for name in snapshot["components"]["schemas"]:
        if model := class_of(name):
            data = sampler.component(name)
            assert model.from_dict(data).to_dict() == data, name
            assert loader(name.replace("_", ""))(data) == model.from_dict(data), name
            tried += 1
    assert tried > 650


def test_every_member_of_every_union_is_found(snapshot: dict[str, Any]) -> None:
    sampler = Sampler(snapshot, full=False, choice=0)
    schemas = snapshot["components"]["schemas"]
    unions: dict[str, type[Union]] = {
        "AnyInvocation": models.AnyInvocation,
        "AnyInvocationOutput": models.AnyInvocationOutput,
        "AnyModelConfig": models.AnyModelConfig,
    }
    members = {
        "AnyInvocation": [name for name, schema in schemas.items() if schema.get("class") == "invocation"],
        "AnyInvocationOutput": [name for name, schema in schemas.items() if schema.get("class") == "output"],
        "AnyModelConfig": [one["$ref"].rpartition("/")[2] for one in schemas["AnyModelConfig"]["oneOf"]],
    }
    assert {union: len(names) for union, names in members.items()} == {
        "AnyInvocation": 309,
        "AnyInvocationOutput": 112,
        "AnyModelConfig": 124,
    }
    for union, names in members.items():
        for name in names:
            assert type(unions[union].from_dict(sampler.component(name))) is class_of(name), name


def test_what_is_absent_stays_absent(snapshot: dict[str, Any]) -> None:
    for name in snapshot["components"]["schemas"]:
        model = class_of(name)
        if model and not issubclass(model, Union):
            empty = model.from_dict({})
            assert empty.to_dict() == {}, name
            assert all(getattr(empty, field) is UNSET for field in model.__annotations__), name


def test_json_of_any_shape_is_read(snapshot: dict[str, Any]) -> None:
    """Each property in turn has what no schema would have there."""
    for odd in ("text", 7, None, [], ["x", {"y": 1}], {}, {"k": {"type": ["nested"]}}, [[None]]):
        for name, schema in snapshot["components"]["schemas"].items():
            if model := class_of(name):
                data = dict.fromkeys(schema.get("properties", {}), odd)
                assert model.from_dict(data).to_dict() == data, (name, odd)
