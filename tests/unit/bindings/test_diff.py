"""What each difference of two small documents is reported as, and whether it breaks."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest
from openapi.diff_types import class_name
from openapi_python_client.strings import ClassName

from openapi import diff
from openapi import document as documents

from .documents import Doc, answer, document, node, operation_of, ref

INT: Doc = {"type": "integer"}
STR: Doc = {"type": "string"}
NULL: Doc = {"type": "null"}
BODY: Doc = {"properties": {"name": STR}, "type": "object"}


def one_of(*alternatives: Doc) -> Doc:
    return {"anyOf": list(alternatives)}


def list_of(items: Doc, **limits: int) -> Doc:
    return {"type": "array", "items": items, **limits}


def dict_of(values: Doc) -> Doc:
    return {"type": "object", "additionalProperties": values}


def enum(*values: Any) -> Doc:
    return {"type": "string", "enum": list(values)}


def class_(required: tuple[str, ...] = (), /, **properties: Doc) -> Doc:
    return {"type": "object", "properties": properties, "required": list(required)}


def tagged(tag: str) -> Doc:
    return class_(type={"const": tag, "type": "string"})


def operation(schemas: Doc | None = None, **parts: Any) -> Doc:
    """An operation that answers nothing and has the given parts."""
    return document(schemas, **{"responses": {"204": {}}, **parts})


def body(schema: Doc, media: str = "application/json", *, required: bool = True) -> Doc:
    return {"requestBody": {"required": required, "content": {media: {"schema": schema}}}}


def query(schema: Doc, *, required: bool = False, in_: str = "query") -> Doc:
    return {"parameters": [{"name": "size", "in": in_, "required": required, "schema": schema}]}


def sent(thing: Doc, **schemas: Doc) -> Doc:
    """A document where `Thing` is only in requests."""
    return operation({"Thing": thing, **schemas}, **body(ref("Thing")))


def read(thing: Doc, **schemas: Doc) -> Doc:
    """A document where `Thing` is only in answers."""
    return operation({"Thing": thing, **schemas}, responses=answer(ref("Thing")))


def both(thing: Doc, **schemas: Doc) -> Doc:
    return operation({"Thing": thing, **schemas}, **body(ref("Thing")), responses=answer(ref("Thing")))


def graph_input(schema: Doc, *, required: bool = False, input_: str = "any", **more: Any) -> Doc:
    """A document of one node, whose input `a` is described the way InvokeAI does."""
    nullable = schema if "anyOf" in schema else one_of(schema, NULL)
    known = {"default": None, "field_kind": "input", "input": input_, "orig_required": required}
    return document({"AddInvocation": node("add", a={**nullable, **known, **more})})


def found(old: Doc, new: Doc) -> list[tuple[str, str, str]]:
    """The name of each change, what it is, and why it breaks."""
    return [(change.name, change.what, change.why) for change in diff.compare(old, new)]


# Types: (old, new, what it is reported as, whether it breaks who sends, and who reads)

TYPES: list[tuple[Doc, Doc, str, bool, bool]] = [
    (INT, one_of(INT, STR), "`int` → `int | str`", False, True),
    (INT, STR, "`int` → `str`", True, True),
    (INT, {"type": "number"}, "`int` → `float`", False, True),
    (STR, one_of(STR, NULL), "`str` → `str | None`", False, True),
    (STR, enum("a", "b"), '`str` → `"a" | "b"`', True, False),
    (enum("a"), enum("a", "b"), '`"a"` → `"a" | "b"`', False, False),
    ({"const": "a"}, {"const": "b"}, '`"a"` → `"b"`', True, True),
    (INT, {}, "`int` → `Any`", False, True),
    (list_of(INT), list_of(one_of(INT, NULL)), "`list[int]` → `list[int | None]`", False, True),
    (list_of(enum("a")), list_of(enum("a", "b")), '`list["a"]` → `list["a" | "b"]`', False, False),
    (INT, list_of(INT), "`int` → `list[int]`", True, True),
    (dict_of(INT), dict_of({}), "`dict[str, int]` → `dict[str, Any]`", False, True),
    (ref("A"), ref("B"), "`A` → `B`", True, True),
    (ref("A"), one_of(ref("A"), ref("B")), "`A` → `A | B`", False, True),
    (one_of(ref("A"), ref("B")), one_of(ref("A"), ref("B"), ref("C")), "`A | B` → `A | B | C`", False, False),
    (ref("Color"), enum("red"), '`Color` → `"red"`', True, False),
    (ref("Color"), enum("red", "blue", "green"), '`Color` → `"blue" | "green" | "red"`', False, False),
    (ref("Color"), one_of(ref("Color"), ref("Shape")), "`Color` → `Color | Shape`", False, False),
]
OTHERS = {"A": tagged("a"), "B": tagged("b"), "C": tagged("c"), "Color": enum("red", "blue"), "Shape": enum("round")}


def all_kinds(thing: Doc, make: Callable[..., Doc]) -> Doc:
    """A document in which everything of OTHERS is used, whatever `thing` uses."""
    used = {name.lower(): ref(name) for name in OTHERS}
    return make(class_((), value=thing, **used), **copy.deepcopy(OTHERS))


@pytest.mark.parametrize(("old", "new", "what", "breaks_senders", "breaks_readers"), TYPES)
def test_a_type_breaks_who_sends_when_narrower_and_who_reads_when_wider(
    old: Doc, new: Doc, what: str, breaks_senders: bool, breaks_readers: bool
) -> None:
    for make, breaks in ((sent, breaks_senders), (read, breaks_readers), (both, breaks_senders or breaks_readers)):
        (change,) = diff.compare(all_kinds(old, make), all_kinds(new, make))
        assert (change.name, change.what, change.breaking) == ("Thing.value", what, breaks), make
        (back,) = diff.compare(all_kinds(new, make), all_kinds(old, make))
        assert (back.name, back.action) == ("Thing.value", "changed")


@pytest.mark.parametrize("old", [INT, enum("a", "b"), ref("A"), one_of(ref("A"), ref("B"))])
def test_dropping_an_alternative_breaks_who_sends_and_not_who_reads(old: Doc) -> None:
    wider = {"anyOf": [*old.get("anyOf", [old]), STR]}
    assert diff.compare(all_kinds(wider, sent), all_kinds(old, sent))[0].why == "accepts less"
    assert diff.compare(all_kinds(wider, read), all_kinds(old, read))[0].why == ""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (one_of(STR, NULL), {"type": ["string", "null"]}),
        (one_of(STR, NULL), one_of(NULL, STR)),
        ({"oneOf": [STR, INT]}, one_of(INT, STR)),
        (enum("a", "b"), enum("b", "a")),
        (enum("a"), {"const": "a"}),
        (enum("a", None), one_of(enum("a"), NULL)),
        (one_of(enum("a"), {"type": "string", "const": "b"}), enum("a", "b")),
        ({"allOf": [ref("A")], "title": "A"}, {**ref("A"), "description": "An A"}),
        (INT, {**INT, "default": None, "title": "Int", "description": "Whole", "ui_order": 1, "examples": [1]}),
        ({**STR, "format": "date-time"}, STR),
        ({**INT, "exclusiveMinimum": 0}, {**INT, "minimum": 1}),
        (ref("Color"), enum("blue", "red")),
        (ref("AnyThing"), one_of(ref("A"), ref("B"))),
        (ref("Text"), STR),
        (one_of(one_of(ref("A"), INT), NULL), one_of(INT, ref("A"), NULL)),
    ],
)
def test_other_words_for_the_same_are_no_change(old: Doc, new: Doc) -> None:
    aliases = {"AnyThing": one_of(ref("B"), ref("A")), "Text": {"anyOf": [STR]}}
    for make in (sent, read):
        before, after = all_kinds(old, make), all_kinds(new, make)
        for doc in (before, after):
            documents.schemas(doc).update(copy.deepcopy(aliases))
        assert found(before, after) == found(after, before) == []


@pytest.mark.parametrize(
    ("loose", "tight", "what"),
    [
        (INT, {**INT, "minimum": 1}, "`int` → `int (≥ 1)`"),
        ({**INT, "minimum": 0}, {**INT, "minimum": 1}, "`int (≥ 0)` → `int (≥ 1)`"),
        ({**INT, "maximum": 9}, {**INT, "maximum": 8}, "`int (≤ 9)` → `int (≤ 8)`"),
        ({"type": "number", "minimum": 0}, {"type": "number", "exclusiveMinimum": 0}, "`float (≥ 0)` → `float (> 0)`"),
        ({"type": "number", "maximum": 1}, {"type": "number", "exclusiveMaximum": 1}, "`float (≤ 1)` → `float (< 1)`"),
        (INT, {**INT, "multipleOf": 8}, "`int` → `int (multiple of 8)`"),
        ({**INT, "multipleOf": 4}, {**INT, "multipleOf": 8}, "`int (multiple of 4)` → `int (multiple of 8)`"),
        (STR, {**STR, "minLength": 1, "maxLength": 9}, "`str` → `str (length ≥ 1, length ≤ 9)`"),
        ({**STR, "maxLength": 9}, {**STR, "maxLength": 8}, "`str (length ≤ 9)` → `str (length ≤ 8)`"),
        (STR, {**STR, "pattern": "^a"}, "`str` → `str (pattern ^a)`"),
        (list_of(INT), list_of(INT, maxItems=4), "`list[int]` → `list[int] (length ≤ 4)`"),
        (one_of(INT, NULL), one_of({**INT, "minimum": 1}, NULL), "`int | None` → `int (≥ 1) | None`"),
        (list_of(INT), list_of({**INT, "minimum": 1}), "`list[int]` → `list[int (≥ 1)]`"),
    ],
)
def test_limits_matter_to_who_sends(loose: Doc, tight: Doc, what: str) -> None:
    assert found(sent(class_(a=loose)), sent(class_(a=tight))) == [("Thing.a", what, "accepts less")]
    (looser,) = diff.compare(sent(class_(a=tight)), sent(class_(a=loose)))
    assert not looser.breaking
    assert found(read(class_(a=loose)), read(class_(a=tight))) == []
    assert found(both(class_(a=loose)), both(class_(a=tight))) == [("Thing.a", what, "accepts less")]


def test_long_types_are_told_by_what_comes_and_goes() -> None:
    values = [f"value_{number}" for number in range(20)]
    old, new = enum("old", *values), enum("new", *values)
    what = 'no longer `"old"`, now also `"new"`'
    assert found(sent(class_(a=old)), sent(class_(a=new))) == [("Thing.a", what, "accepts less")]
    lists = (sent(class_(a=list_of(old))), sent(class_(a=list_of(new))))
    assert found(*lists) == [("Thing.a", f"items {what}", "accepts less")]


# Fields of classes


@pytest.mark.parametrize(
    ("make", "old", "new", "change"),
    [
        (sent, class_(), class_(a=INT), ("Thing.a", "added (`int`)", "")),
        (sent, class_(), class_(("a",), a=INT), ("Thing.a", "added (`int`)", "must be set")),
        (sent, class_(a=INT), class_(), ("Thing.a", "removed", "can no longer be set")),
        (sent, class_(a=INT), class_(("a",), a=INT), ("Thing.a", "now required", "must be set")),
        (sent, class_(("a",), a=INT), class_(a=INT), ("Thing.a", "no longer required", "")),
        (sent, class_(("a",), a=INT), class_(a={**INT, "default": 1}), ("Thing.a", "no longer required", "")),
        (sent, class_(a={**INT, "default": 1}), class_(a={**INT, "default": 2}), ("Thing.a", "default `1` → `2`", "")),
        (read, class_(), class_(("a",), a=INT), ("Thing.a", "added (`int`)", "")),
        (read, class_(a=INT), class_(), ("Thing.a", "removed", "can no longer be read")),
        (read, class_(a=INT), class_(("a",), a=INT), ("Thing.a", "now required", "")),
        (read, class_(("a",), a=INT), class_(a=INT), ("Thing.a", "no longer required", "may be missing")),
        (read, class_(a=INT), class_(a=one_of(INT, NULL)), ("Thing.a", "`int` → `int | None`", "may be `None`")),
        (read, class_(a=INT), class_(a=STR), ("Thing.a", "`int` → `str`", "may be of another type")),
        (both, class_(), class_(("a",), a=INT), ("Thing.a", "added (`int`)", "must be set")),
        (both, class_(a=INT), class_(), ("Thing.a", "removed", "can no longer be set, can no longer be read")),
        (both, class_(a=INT), class_(a=STR), ("Thing.a", "`int` → `str`", "accepts less, may be of another type")),
    ],
)
def test_fields(make: Callable[[Doc], Doc], old: Doc, new: Doc, change: tuple[str, str, str]) -> None:
    assert found(make(old), make(new)) == [change]


def test_defaults_of_what_is_read_are_no_change() -> None:
    assert found(read(class_(a={**INT, "default": 1})), read(class_(a={**INT, "default": 2}))) == []


def test_constants_are_always_set_and_always_there() -> None:
    constant = {"const": "a", "type": "string", "default": "a"}
    for make in (sent, read):
        assert found(make(class_(a=constant)), make(class_(("a",), a=constant))) == []
        assert found(make(class_(("a",), a=constant)), make(class_(a=constant))) == []
    assert found(read(class_(("a",), a=enum("a"))), read(class_(a=constant))) == []


def test_events_are_read() -> None:
    old = document({"DoneEvent": class_(a=INT, owner=ref("Owner")), "Owner": class_(b=INT)})
    new = document({"DoneEvent": class_(owner=ref("Owner")), "Owner": class_(b=one_of(INT, NULL))})
    assert found(old, new) == [
        ("DoneEvent.a", "removed", "can no longer be read"),
        ("Owner.b", "`int` → `int | None`", "may be `None`"),
    ]
    assert [change.kind for change in diff.compare(old, new)] == ["event", "schema"]


def test_what_nothing_uses_has_no_class_and_no_changes() -> None:
    errors = {"422": {"content": {"application/json": {"schema": ref("Error")}}}}
    old = operation({"Error": class_(a=INT), "Orphan": class_()}, responses={"204": {}, **errors})
    assert found(old, operation()) == []


# Enums, unions and other components


@pytest.mark.parametrize(("make", "why"), [(sent, "accepts less"), (read, ""), (both, "accepts less")])
def test_values_an_enum_loses_break_who_sends_them(make: Callable[..., Doc], why: str) -> None:
    thing = class_(a=ref("Color"), b=list_of(ref("Color")))
    old, new = make(thing, Color=enum("red", "blue")), make(thing, Color=enum("red", "green"))
    assert sorted(found(old, new)) == [
        ("Color", 'no longer `"blue"`', why),
        ("Color", 'now also `"green"`', ""),
    ]


def test_classes_come_and_go() -> None:
    old = operation({"Thing": class_(), "Color": enum("red")}, responses=answer(one_of(ref("Thing"), ref("Color"))))
    new = operation(responses=answer({}))
    (thing, color) = diff.compare(old, new)[-2:]
    assert (thing.name, thing.kind, thing.action, thing.breaking) == ("Thing", "schema", "removed", True)
    assert (color.name, color.kind, color.action, color.breaking) == ("Color", "enum", "removed", True)
    assert [(c.action, c.breaking) for c in diff.compare(new, old) if c.kind != "operation"] == [("added", False)] * 2


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        (class_(a=INT), enum("a"), "class → enum"),
        ({"type": "object"}, class_(a=INT), "alias → class"),
        (dict_of({}), dict_of(INT), "`dict[str, Any]` → `dict[str, int]`"),
    ],
)
def test_a_class_that_is_no_longer_what_it_was_breaks(old: Doc, new: Doc, what: str) -> None:
    (change,) = diff.compare(sent(old), sent(new))
    assert (change.name, change.what, change.breaking) == ("Thing", what, True)


def with_nodes(*types: str) -> Doc:
    """A graph of nodes that is sent and read, and an event with one; the unions have names in UNION_NAMES, or none."""
    nodes = {f"{type_.capitalize()}Invocation": node(type_) for type_ in types}
    union = {"oneOf": [ref(name) for name in nodes]}
    graph = class_(nodes={"type": "object", "additionalProperties": union})
    schemas = {**nodes, "Graph": graph, "DoneEvent": class_(invocation=union)}
    return operation(schemas, **body(ref("Graph")), responses=answer(ref("Graph")))


def test_a_new_node_is_no_change_of_all_that_has_nodes() -> None:
    old, new = with_nodes("add", "blank"), with_nodes("add", "blank", "crop")
    assert found(old, new) == [("CropInvocation", "`crop`", "")]
    assert found(new, old) == [("CropInvocation", "`crop`", "is gone")]


def test_a_union_that_loses_what_still_exists_accepts_less() -> None:
    members = {name: tagged(name.lower()) for name in ("A", "B", "C")}

    def make(*alternatives: str) -> Doc:
        jobs = {"ModelInstallJob": class_(source=one_of(*map(ref, alternatives)), c=ref("C")), **members}
        return operation(jobs, **body(ref("ModelInstallJob")))

    assert found(make("A", "B", "C"), make("A", "B")) == [("AnyModelSource", "no longer `C`", "accepts less")]
    assert found(make("A", "B"), make("A", "B", "C")) == [("AnyModelSource", "now also `C`", "")]


def test_one_schema_made_two_is_still_the_same() -> None:
    old = both(class_(a=INT))
    split = {"Thing-Input": class_(("a",), a=INT), "Thing-Output": class_(a=INT, b=INT)}
    new = operation(split, **body(ref("Thing-Input")), responses=answer(ref("Thing-Output")))
    assert found(old, new) == [("Thing.a", "now required", "must be set"), ("Thing.b", "added (`int`)", "")]


def test_schemas_that_contain_themselves_can_be_compared() -> None:
    tree = one_of(INT, list_of(ref("Tree")))
    docs = [all_kinds(ref("Tree"), make) for make in (both, both)]
    for doc in docs:
        documents.schemas(doc)["Tree"] = tree
    assert found(*docs) == []


# Nodes

ADD = document({"AddInvocation": node("add")})
ANY_TO = "input `any` → "


@pytest.mark.parametrize(
    ("old", "new", "changes"),
    [
        (graph_input(INT), graph_input(one_of(INT, STR, NULL)), [("`int | None` → `int | str | None`", "")]),
        (graph_input(one_of(INT, STR)), graph_input(one_of(INT)), [("`int | str` → `int`", "accepts less")]),
        (graph_input(INT), graph_input(INT, required=True), [("now required", "must be set")]),
        (graph_input(INT, required=True), graph_input(INT), [("no longer required", "")]),
        (graph_input(INT, required=True), graph_input(one_of(INT), required=True), []),
        (graph_input(INT), graph_input(one_of(INT)), [("`int | None` → `int`", "accepts less")]),
        (graph_input(INT), graph_input(INT, default=3), [("default `null` → `3`", "")]),
        (graph_input(INT), graph_input(INT, input_="connection"), [(ANY_TO + "`connection`", "can only be connected")]),
        (graph_input(INT), graph_input(INT, input_="direct"), [(ANY_TO + "`direct`", "can no longer be connected")]),
        (graph_input(INT, input_="direct"), graph_input(INT), [("input `direct` → `any`", "")]),
        (graph_input(INT), graph_input(INT, ui_hidden=True, ui_order=3, title="A", description="B"), []),
        (graph_input(INT), ADD, [("removed", "can no longer be set")]),
        (ADD, graph_input(INT), [("added (`int | None`)", "")]),
        (ADD, graph_input(INT, required=True), [("added (`int`)", "must be set")]),
    ],
)
def test_inputs_of_nodes(old: Doc, new: Doc, changes: list[tuple[str, str]]) -> None:
    assert found(old, new) == [("AddInvocation.a", *change) for change in changes]


def test_attributes_of_nodes_are_no_inputs() -> None:
    """Versions differ in whether they say that these are required; they have defaults."""
    old = {"type": "boolean", "default": False, "field_kind": "node_attribute"}
    new = {**old, "input": "direct", "orig_required": True}
    docs = [document({"AddInvocation": node("add", is_intermediate=attribute)}) for attribute in (old, new)]
    assert found(*docs) == []


def test_who_reads_nodes_is_who_sent_them() -> None:
    old, new = with_nodes("add", "blank"), with_nodes("add", "blank")
    documents.schemas(new)["AddInvocation"]["properties"]["id"] = one_of(STR, NULL)
    assert found(old, new) == [("AddInvocation.id", "`str` → `str | None`", "")]


def described(**more: Any) -> Doc:
    outputs = {name: {"class": "output", **class_(value=INT)} for name in ("IntegerOutput", "NumberOutput")}
    return document({"AddInvocation": {**node("add"), "version": "1.0.0", **more}, **outputs})


@pytest.mark.parametrize(
    ("old", "new", "what", "why"),
    [
        ({}, {"version": "1.0.1"}, "version 1.0.0 → 1.0.1", ""),
        ({}, {"version": "1.1.0"}, "version 1.0.0 → 1.1.0", ""),
        ({}, {"version": "2.0.0"}, "version 1.0.0 → 2.0.0", "saved workflows are not updated to it"),
        ({"version": "10.0.0"}, {}, "version 10.0.0 → 1.0.0", "saved workflows are not updated to it"),
        ({"classification": "stable"}, {"classification": "deprecated"}, "stable → deprecated", ""),
        (
            {"output": ref("IntegerOutput")},
            {"output": ref("NumberOutput")},
            "output `IntegerOutput` → `NumberOutput`",
            "what is connected to it may not fit",
        ),
    ],
)
def test_nodes_themselves(old: Doc, new: Doc, what: str, why: str) -> None:
    assert found(described(**old), described(**new)) == [("AddInvocation", what, why)]


def test_a_node_of_another_type_breaks() -> None:
    old, new = document({"AddInvocation": node("add")}), document({"AddInvocation": node("sum")})
    assert found(old, new) == [("AddInvocation.type", '`"add"` → `"sum"`', "accepts less")]


def test_outputs_of_nodes_are_read() -> None:
    old, new = described(), described()
    documents.schemas(new)["IntegerOutput"]["properties"] = {"value": one_of(INT, NULL), "more": INT}
    assert found(old, new) == [
        ("IntegerOutput.value", "`int` → `int | None`", "may be `None`"),
        ("IntegerOutput.more", "added (`int`)", ""),
    ]
    assert {change.kind for change in diff.compare(old, new)} == {"node output"}


def test_outputs_of_nodes_are_not_sent() -> None:
    old, new = described(output=ref("IntegerOutput")), described(output=ref("IntegerOutput"))
    documents.schemas(old)["IntegerOutput"]["properties"] = {"value": one_of(INT, NULL)}
    assert found(old, new) == [("IntegerOutput.value", "`int | None` → `int`", "")]


# Operations


@pytest.mark.parametrize(
    ("old", "new", "name", "what", "breaks"),
    [
        ({}, query(INT), "things.get_thing(size)", "query parameter added (`int`)", False),
        ({}, query(INT, required=True), "things.get_thing(size)", "query parameter added (`int`)", True),
        (query(INT), {}, "things.get_thing(size)", "query parameter removed", True),
        (query(INT), query(INT, required=True), "things.get_thing(size)", "now required", True),
        (query(INT, required=True), query(INT), "things.get_thing(size)", "no longer required", False),
        (query(one_of(INT, STR)), query(INT), "things.get_thing(size)", "`int | str` → `int`", True),
        (query(INT), query(one_of(INT, STR)), "things.get_thing(size)", "`int` → `int | str`", False),
        (query(INT), query({**INT, "default": 3}), "things.get_thing(size)", "default `null` → `3`", False),
        (query(INT), query(INT, in_="header"), "things.get_thing(size)", "query parameter → header parameter", True),
        (query(enum("a", "b")), query(enum("a")), "things.get_thing(size)", '`"a" | "b"` → `"a"`', True),
        ({}, body(INT), "things.get_thing(body)", "body added (`int`)", True),
        ({}, body(INT, required=False), "things.get_thing(body)", "body added (`int`)", False),
        (body(INT), {}, "things.get_thing(body)", "body removed", True),
        (body(INT), body(STR), "things.get_thing(body)", "`int` → `str`", True),
        ({}, body(BODY), "things.get_thing(name)", "body field added (`str`)", False),
        (body(BODY), body({**BODY, "required": ["name"]}), "things.get_thing(name)", "now required", True),
        (body(BODY), {}, "things.get_thing(name)", "body field removed", True),
        (
            body(BODY),
            body(BODY, "multipart/form-data"),
            "things.get_thing",
            "body `application/json` → `multipart/form-data`",
            True,
        ),
        ({}, {"tags": ["toys"]}, "things.get_thing", "now `toys.get_thing`", True),
        ({"tags": ["auth"]}, {"tags": ["authentication"]}, "auth.get_thing", None, False),
        ({}, {"operationId": "get_thing_api_v1_things__id__get"}, "things.get_thing", None, False),
        ({}, {"deprecated": True}, "things.get_thing", "deprecated", False),
        ({"deprecated": True}, {"deprecated": False}, "things.get_thing", "no longer deprecated", False),
        ({}, {"summary": "S", "description": "D", "security": []}, "things.get_thing", None, False),
        ({}, query(INT, in_="cookie"), "things.get_thing", None, False),
    ],
)
def test_operations(old: Doc, new: Doc, name: str, what: str | None, breaks: bool) -> None:
    changes = [(c.name, c.what, c.breaking) for c in diff.compare(operation(**old), operation(**new))]
    assert changes == ([(name, what, breaks)] if what else [])


def test_fields_of_a_made_up_body_belong_to_the_operation() -> None:
    file = {**STR, "contentMediaType": "application/octet-stream"}
    old = operation({"Body_get_thing": class_(("file",), file=file)}, **body(ref("Body_get_thing")))
    new = operation({"Body_get_thing": class_(("file",), file=file, size=INT)}, **body(ref("Body_get_thing")))
    assert found(old, new) == [("things.get_thing(size)", "body field added (`int`)", "")]
    assert found(operation(), old) == [("things.get_thing(file)", "body field added (`bytes`)", "must be set")]
    optional = operation(
        {"Body_get_thing": class_(("file",), file=file)}, **body(ref("Body_get_thing"), required=False)
    )
    assert found(operation(), optional) == [("things.get_thing(file)", "body field added (`bytes`)", "")]


def json_answer(schema: Doc, status: str = "200") -> Doc:
    return {status: answer(schema)["200"]}


def media_answer(media: str) -> Doc:
    return {"200": {"content": {media: {"schema": {}}}}}


@pytest.mark.parametrize(
    ("old", "new", "what", "why"),
    [
        (json_answer(INT), json_answer(STR), "answer `int` → `str`", "may be of another type"),
        (json_answer(INT), json_answer(one_of(INT, NULL)), "answer `int` → `int | None`", "may be `None`"),
        (json_answer({}), json_answer(INT), "answer `Any` → `int`", ""),
        (json_answer(INT), media_answer("image/png"), "answer `int` → `bytes`", "may be of another type"),
        (json_answer({}), media_answer("image/png"), "answer `Any` → `bytes`", "may be of another type"),
        (json_answer(INT), {"204": {}}, "answer `int` → `None`", "may be `None`"),
        (json_answer(INT), {**json_answer(INT), "204": {}}, "answer `int` → `int | None`", "may be `None`"),
        (json_answer(STR), media_answer("text/html"), None, ""),
        (json_answer(INT), json_answer(INT, "201"), None, ""),
        (json_answer(INT), {**json_answer(INT), **json_answer(STR, "404")}, None, ""),
        (media_answer("image/png"), media_answer("image/webp"), None, ""),
    ],
)
def test_answers(old: Doc, new: Doc, what: str | None, why: str) -> None:
    expected = [("things.get_thing", what, why)] if what else []
    assert found(operation(responses=old), operation(responses=new)) == expected


@pytest.mark.parametrize(
    ("path", "method", "change"),
    [
        ("/things/i/{id}", "get", ("things.get_thing", "`GET /things/{id}` → `GET /things/i/{id}`")),
        ("/things/{id}", "post", ("things.get_thing", "`GET /things/{id}` → `POST /things/{id}`")),
    ],
)
def test_an_operation_elsewhere_breaks(path: str, method: str, change: tuple[str, str]) -> None:
    old, new = operation(), operation()
    new["paths"] = {path: {method: operation_of(new)}}
    assert found(old, new) == [(*change, "no longer answers at the old place")]


def test_a_parameter_in_the_path_that_is_renamed_breaks_once() -> None:
    old, new = operation(), operation()
    new["paths"] = {"/things/{name}": {"get": operation_of(new)}}
    assert found(old, new) == [
        ("things.get_thing(id)", "path parameter removed", "can no longer be set"),
        ("things.get_thing(name)", "path parameter added (`str`)", "must be set"),
    ]


def test_operations_come_and_go() -> None:
    old, new = operation(), document()
    assert found(old, new) == [("things.get_thing", "`GET /things/{id}`", "is gone")]
    assert found(new, old) == [("things.get_thing", "`GET /things/{id}`", "")]


# The whole


def large_old() -> Doc:
    schemas = {
        "Thing": class_(a=INT, b=INT, c=INT),
        "Toy": class_(a=INT),
        "Tool": class_(a=INT),
        "Gone": class_(),
        "Lost": class_(),
        "Color": enum("red", "blue"),
        "AddInvocation": {**node("add", color=ref("Color")), "version": "1.0.0"},
    }
    return operation(
        schemas, **query(INT), responses=answer(one_of(*(ref(n) for n in ("Thing", "Toy", "Tool", "Gone", "Lost"))))
    )


def large_new() -> Doc:
    doc = large_old()
    schemas = documents.schemas(doc)
    for name in ("Toy", "Tool"):
        del schemas[name]["properties"]["a"]
    schemas["Thing"] = class_(a=one_of(INT, NULL), d=STR, e=STR)
    for name in ("Gone", "Lost"):
        del schemas[name]
    schemas["Color"] = enum("red", "green")
    schemas["AddInvocation"]["version"] = "1.1.0"
    schemas["CropInvocation"] = {**node("crop"), "version": "1.0.0"}
    schemas["FoundEvent"] = class_()
    thing = operation_of(doc)
    thing["parameters"] = []
    thing["responses"] = answer(one_of(*(ref(n) for n in ("Thing", "Toy", "Tool"))))
    doc["paths"]["/toys"] = {"get": {"operationId": "list_toys", "tags": ["toys"], "responses": {"204": {}}}}
    return doc


REPORT = """\
# InvokeAI 6.0.0 → 6.1.0

**Breaking: 9.** Other changes: 8.

## Breaking

### Operations

**Changed**

- `things.get_thing(size)`: query parameter removed

### Schemas

**Removed**

- `Gone`, `Lost`

**Changed**

- `Thing`
  - `a`: `int` → `int | None` — may be `None`
  - `b`: removed
  - `c`: removed
- `Tool.a`, `Toy.a`: removed

### Enums

**Changed**

- `Color`: no longer `"blue"` — accepts less

## Other changes

### Operations

**Changed**

- `things.get_thing`: answer `Gone | Lost | Thing | Tool | Toy` → `Thing | Tool | Toy`

**Added**

- `toys.list_toys`: `GET /toys`

### Nodes

**Changed**

- `AddInvocation`: version 1.0.0 → 1.1.0

**Added**

- `CropInvocation`: `crop` 1.0.0

### Events

**Added**

- `FoundEvent`

### Schemas

**Changed**

- `Thing`
  - `d`: added (`str`)
  - `e`: added (`str`)

### Enums

**Changed**

- `Color`: now also `"green"`
"""


def test_the_report_tells_what_breaks_first() -> None:
    assert diff.report("6.0.0", "6.1.0", diff.compare(large_old(), large_new())) == REPORT


def test_the_report_does_not_depend_on_the_order_of_the_changes() -> None:
    changes = diff.compare(large_old(), large_new())
    assert diff.report("6.0.0", "6.1.0", reversed(changes)) == REPORT


def test_what_is_added_one_way_is_removed_the_other_way() -> None:
    there, back = diff.compare(large_old(), large_new()), diff.compare(large_new(), large_old())
    swapped = {"added": "removed", "removed": "added", "changed": "changed"}
    assert {(c.kind, c.name, c.action) for c in there} == {(c.kind, c.name, swapped[c.action]) for c in back}


def test_equal_documents_have_no_changes(snapshot: Doc) -> None:
    assert diff.compare(snapshot, snapshot) == []
    assert diff.report("6.0.0", "6.0.1", []) == "# InvokeAI 6.0.0 → 6.0.1\n\nNothing changed.\n"


def test_the_report_says_when_nothing_breaks() -> None:
    changes = [change for change in diff.compare(large_old(), large_new()) if not change.breaking]
    report = diff.report("6.0.0", "6.1.0", changes)
    assert "\nNothing breaks. Changes: 8.\n" in report
    assert "## Breaking" not in report


def test_the_documents_stay_as_they_are() -> None:
    old, new = large_old(), large_new()
    diff.compare(old, new)
    assert (old, new) == (large_old(), large_new())


def test_classes_have_the_names_the_generator_gives_them(snapshot: Doc) -> None:
    for name in [*documents.schemas(snapshot), "MainBnbQuantized4bCheckpointConfig"]:
        assert class_name(name) == ClassName(name, "f_")
