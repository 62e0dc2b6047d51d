"""Every schema of the server, read and written again, is what it was."""

from __future__ import annotations

from typing import Any

from invokeai_api import models
from openapi.diff_types import class_name

from invokeai_py_client.bindings import UNSET, Model, Union, loader
from tests.sampler import Sampler
from tests.versions.round_trips import round_trips


def class_of(component: str) -> Any:
    """The class of a component, None for those that are no objects and those that no operation uses."""
    found = getattr(models, class_name(component), None)
    return found if isinstance(found, type) and issubclass(found, Model) else None


def test_samples_come_back_as_they_were(snapshot: dict[str, Any]) -> None:
    report = round_trips(snapshot)
    assert (report["raised"], report["lossy"], report["unread"]) == ([], [], [])
    assert report["tried"] > 15_000


def test_a_loader_reads_what_its_model_reads(snapshot: dict[str, Any]) -> None:
    sampler = Sampler(snapshot)
    for name in snapshot["components"]["schemas"]:
        if model := class_of(name):
            for data in sampler.samples(name):
                assert loader(class_name(name))(data) == model.from_dict(data), name


def test_every_member_of_every_union_is_found(snapshot: dict[str, Any]) -> None:
    sampler = Sampler(snapshot)
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
            assert type(unions[union].from_dict(next(sampler.samples(name)))) is class_of(name), name


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
