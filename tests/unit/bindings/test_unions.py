"""Unions get a name, a base and tags, or are refused by name."""

from __future__ import annotations

from typing import Any

import pytest
from openapi.document import RegenerateError, schemas
from openapi.unions import fix_enum_unions, fix_unions

from .documents import Doc, document, node, ref


def config(**constants: str) -> Doc:
    properties: Doc = {key: {"const": value, "type": "string"} for key, value in constants.items()}
    return {"type": "object", "properties": {"name": {"type": "string"}, **properties}, "required": ["name"]}


def union(**members: Doc) -> Doc:
    return document({**members, "AnyConfig": {"oneOf": [ref(name) for name in members]}})


def signatures(doc: Doc) -> Any:
    fix_unions(doc)
    return schemas(doc)["AnyConfig"]["x-union"]


def test_every_place_of_a_union_refers_to_its_base() -> None:
    alternatives = [ref("Add"), ref("Blank")]
    doc = document(
        {
            "Add": node("add", a={"type": "integer"}, use_cache={"type": "boolean", "default": True}),
            "Blank": node("blank", a={"type": "string"}, use_cache={"type": "boolean", "default": False}),
            "Graph": {"properties": {"nodes": {"additionalProperties": {"oneOf": alternatives}}}},
            "Event": {"properties": {"invocation": {"oneOf": alternatives[::-1], "description": "The node"}}},
        }
    )
    assert fix_unions(doc) == 2
    found = schemas(doc)
    assert found["Graph"]["properties"]["nodes"]["additionalProperties"] == ref("AnyInvocation")
    assert found["Event"]["properties"]["invocation"] == {**ref("AnyInvocation"), "description": "The node"}
    base = found["AnyInvocation"]
    assert base["x-union"] == {"type=add": "Add", "type=blank": "Blank"}
    assert base["x-tags"] == [("type",)]
    # What all members share is the base's own; what differs stays with them.
    assert sorted(base["properties"]) == ["id", "type", "use_cache"]
    assert sorted(base["required"]) == ["id", "type"]
    assert sorted(found["Add"]["properties"]) == ["a", "type"]
    assert found["Add"]["required"] == ["type"]
    assert found["Add"]["x-base"] == "AnyInvocation"


def test_as_few_tags_as_will_do() -> None:
    doc = union(A=config(type="main", format="x"), B=config(type="lora", format="x"))
    assert signatures(doc) == {"type=lora": "B", "type=main": "A"}
    # A constant is no property of the base, even if all members have the same: unknown members may not.
    assert sorted(schemas(doc)["AnyConfig"]["properties"]) == ["name", "type"]
    assert "format" in schemas(doc)["A"]["properties"]


def test_what_only_some_members_require_is_not_shared() -> None:
    doc = union(A=config(type="main"), B={**config(type="lora"), "required": []})
    fix_unions(doc)
    assert list(schemas(doc)["AnyConfig"]["properties"]) == ["type"]
    assert (schemas(doc)["A"]["required"], schemas(doc)["B"]["required"]) == (["name"], [])


def test_a_base_says_what_all_members_say() -> None:
    cached: Doc = {"type": "boolean", "description": "Use the cache"}
    doc = union(
        A={**config(type="a"), "properties": {**config(type="a")["properties"], "cached": {**cached, "default": True}}},
        B={
            **config(type="b"),
            "properties": {**config(type="b")["properties"], "cached": {**cached, "default": False}},
        },
    )
    fix_unions(doc)
    assert schemas(doc)["AnyConfig"]["properties"]["cached"] == cached


def test_a_base_keeps_a_description_that_one_member_lacks() -> None:
    doc = union(A=config(type="a"), B=config(type="b"))
    schemas(doc)["A"]["properties"]["name"]["description"] = "Its name"
    fix_unions(doc)
    assert schemas(doc)["AnyConfig"]["properties"]["name"]["description"] == "Its name"


def test_more_tags_where_one_does_not_do() -> None:
    doc = union(A=config(type="main", format="x"), B=config(type="main", format="y"))
    assert signatures(doc) == {"type=main|format=x": "A", "type=main|format=y": "B"}


def test_tags_only_some_members_have_refine_the_common_ones() -> None:
    doc = union(
        Large=config(type="clip", variant="large"), Small=config(type="clip", variant="small"), Vae=config(type="vae")
    )
    assert signatures(doc) == {
        "type=clip|variant=large": "Large",
        "type=clip|variant=small": "Small",
        "type=vae": "Vae",
    }
    assert schemas(doc)["AnyConfig"]["x-tags"] == [("type", "variant"), ("type",)]


def test_an_unnamed_union_is_refused() -> None:
    doc = document({"A": config(type="a"), "B": config(type="b"), "Job": {"properties": {"x": {"oneOf": []}}}})
    schemas(doc)["Job"]["properties"]["x"]["oneOf"] = [ref("A"), ref("B")]
    with pytest.raises(RegenerateError, match="2 schemas at Job/x needs a name in UNION_NAMES"):
        fix_unions(doc)


@pytest.mark.parametrize(
    ("one", "other"), [({}, {}), ({"type": "main"}, {"type": "main"}), ({"type": "main"}, {"kind": "lora"})]
)
def test_an_indistinguishable_union_is_refused(one: dict[str, str], other: dict[str, str]) -> None:
    with pytest.raises(RegenerateError, match=r"no constants tell \w from the other members of AnyConfig"):
        fix_unions(union(A=config(**one), B=config(**other)))


def test_a_member_of_two_unions_is_refused() -> None:
    members = {name: config(type=name) for name in "ABC"}
    doc = document({**members, "One": {"oneOf": [ref("A"), ref("B")]}, "Two": {"oneOf": [ref("B"), ref("C")]}})
    with pytest.raises(RegenerateError, match="B belongs to two unions, One and Two"):
        fix_unions(doc)


def test_unions_with_anything_else_are_left_to_the_generator() -> None:
    doc = document({"A": config(type="a"), "B": config(type="b"), "Job": {"anyOf": [ref("A"), ref("B"), {}]}})
    assert fix_unions(doc) == 0


def variants(place: str) -> Doc:
    enums: Doc = {name: {"type": "string", "enum": [name, "standard"]} for name in "ABC"}
    alternatives = [*map(ref, enums), {"type": "null"}]
    return document({**enums, place: {"properties": {"variant": {"anyOf": alternatives}}}})


def test_many_enums_become_one() -> None:
    doc = variants("ModelRecordChanges")
    assert fix_enum_unions(doc) == 1
    found = schemas(doc)
    assert found["ModelRecordChanges"]["properties"]["variant"]["anyOf"] == [ref("AnyModelVariant"), {"type": "null"}]
    assert found["AnyModelVariant"] == {"type": "string", "enum": ["A", "standard", "B", "C"]}


def test_an_unnamed_union_of_enums_is_refused() -> None:
    with pytest.raises(RegenerateError, match="3 enums at Job/variant needs a name in ENUM_UNION_NAMES"):
        fix_enum_unions(variants("Job"))
