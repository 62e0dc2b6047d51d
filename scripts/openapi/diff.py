"""Compare the documents of two server versions: what is new, what is gone, and what breaks for those who use a client.

Two kinds of code can break: what sends (calls operations, builds graphs) and what reads (answers, outputs of nodes,
events). A change can break the one and be harmless to the other: a type that takes less breaks who sends, one that may
be more breaks who reads. So each schema is compared as what is sent, as what is read, or as both.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from . import fixups
from .diff_report import Action, Change, Kind, order, report
from .diff_types import NONE, Alternative, Type, Types, class_name, fits, is_alias, text, text_of_change
from .document import Doc, operations, ref_name, references, schemas

__all__ = ["Change", "compare", "report"]

_FIXUPS: tuple[Callable[[Doc], int], ...] = (
    fixups.fix_path_parameters,
    fixups.fix_uploads,
    fixups.fix_downloads,
    fixups.fix_null_answers,
    fixups.fix_errors,
    fixups.fix_operation_ids,
    fixups.fix_tags,
    fixups.fix_string_formats,
)
"""Those after which a document has the names of the bindings and tells files, and has nothing the bindings lack."""

_OWN_BODY = "Body_"
"""What FastAPI's names of the bodies of single operations begin with: their fields belong to the operation."""

# Why changes break.
_GONE = "is gone"
_CANNOT_BE_SET = "can no longer be set"
_CANNOT_BE_READ = "can no longer be read"
_MUST_BE_SET = "must be set"
_ACCEPTS_LESS = "accepts less"
_MAY_BE_MISSING = "may be missing"
_MAY_BE_NONE = "may be `None`"
_OTHER_TYPE = "may be of another type"
_INPUTS_LOSE = {"direct": "can no longer be connected", "connection": "can only be connected"}


def compare(old: Doc, new: Doc) -> list[Change]:
    """Return what has changed, in the order of a report.

    Args:
        old: The document of one version as the server sends it, without nodes of custom packs. It stays as it is.
        new: That of another version, newer or older.

    Raises:
        RegenerateError: If two operations of a document have one name.
    """
    before, after = _Api(old), _Api(new)
    parts = (_compare_operations, _compare_classes, _compare_unions)
    return sorted(_merged(change for part in parts for change in part(before, after)), key=order)


def _merged(changes: Iterable[Change]) -> list[Change]:
    """Make one of what was found both in what is sent and in what is read, and may break either."""
    reasons: dict[Change, list[str]] = {}
    for change in changes:
        reasons.setdefault(replace(change, why=""), []).append(change.why)
    return [replace(change, why=", ".join(dict.fromkeys(filter(None, whys)))) for change, whys in reasons.items()]


@dataclass(frozen=True)
class _Operation:
    path: str
    method: str
    schema: Doc

    @property
    def label(self) -> str:
        return f"{self.schema['tags'][0]}.{self.schema['operationId']}"

    @property
    def route(self) -> str:
        return f"`{self.method.upper()} {self.path}`"

    @property
    def body(self) -> Doc:
        body: Doc = self.schema.get("requestBody", {})
        return body


class _Api:
    """A document made ready to be compared.

    Attributes:
        components: All components.
        operations: The operations by function.
        sent: The components in requests and graphs, by class.
        read: The components in answers, outputs of nodes and events, by class.
        classes: Both together.
        types_sent: The types of what is sent.
        types_read: The types of what is read, where limits matter to nobody.
    """

    def __init__(self, document: Doc) -> None:
        doc = copy.deepcopy(document)
        for fixup in _FIXUPS:
            fixup(doc)
        self.components = schemas(doc)
        self.operations = {operation[2]["operationId"]: _Operation(*operation) for operation in operations(doc)}
        functions = [operation.schema for operation in self.operations.values()]
        requests = [part for f in functions for part in (f.get("parameters", []), f.get("requestBody", {}))]
        answers = [f["responses"] for f in functions]
        nodes = self._names("invocation")
        events = [name for name in self.components if name.endswith("Event")]
        self.sent = self._reachable([*nodes, *references(requests)], end=[])
        # Nodes come back in answers as what was sent.
        self.read = self._reachable([*self._names("output"), *events, *references(answers)], end=nodes)
        self.classes = {**self.sent, **self.read}
        self.types_sent = Types(doc)
        self.types_read = self.types_sent.without_limits()

    def _names(self, class_: str) -> list[str]:
        return [name for name, schema in self.components.items() if schema.get("class") == class_]

    def _reachable(self, names: Iterable[str], end: Iterable[str]) -> dict[str, Doc]:
        waiting, seen = list(names), set(end)
        found: dict[str, Doc] = {}
        while waiting:
            name = waiting.pop()
            if name not in seen:
                seen.add(name)
                schema: Doc = self.components[name]
                # The `output` of a node is a reference, but nothing that is sent.
                waiting += references({key: value for key, value in schema.items() if key != "output"})
                if not is_alias(schema) and not name.startswith(_OWN_BODY):
                    found[class_name(name)] = schema
        return found


@dataclass(frozen=True)
class _Field:
    """A property, a parameter, a body or an answer.

    Attributes:
        type: Its type.
        required: Whether it is always there.
        default: What it is when it is not sent.
        input: How the input of a node gets its value: `direct`, by `connection`, or `any` of these.
        constant: Whether the models set it.
        word: What it is called in a report.
    """

    type: Type
    required: bool = False
    default: Any = None
    input: str = "any"
    constant: bool = False
    word: str = ""


_Fields = Mapping[str, _Field]
_Finding = tuple[str, Action, str, str]
"""The member, action, what and why of a change."""


def _compare_operations(old: _Api, new: _Api) -> Iterator[Change]:
    for name in old.operations.keys() | new.operations.keys():
        before, after = old.operations.get(name), new.operations.get(name)
        if before and after:
            for finding in _compare_operation(before, after, old, new):
                yield Change("operation", before.label, *finding)
        elif before:
            yield Change("operation", before.label, "", "removed", before.route, _GONE)
        elif after:
            yield Change("operation", after.label, "", "added", after.route)


def _compare_operation(before: _Operation, after: _Operation, old: _Api, new: _Api) -> Iterator[_Finding]:
    if before.label != after.label:
        yield "", "changed", f"now `{after.label}`", "is in another module"
    # The name of a parameter in the path is compared with the parameters.
    if re.sub("{.*?}", "{}", before.route) != re.sub("{.*?}", "{}", after.route):
        yield "", "changed", f"{before.route} → {after.route}", "no longer answers at the old place"
    media = [", ".join(sorted(operation.body.get("content", {}))) for operation in (before, after)]
    if all(media) and media[0] != media[1]:
        yield "", "changed", f"body `{media[0]}` → `{media[1]}`", "no longer takes the old kind of body"
    yield from _compare_sent(_parameters(before, old), _parameters(after, new))
    for member, action, what, why in _compare_read({"": _answer(before, old)}, {"": _answer(after, new)}):
        yield member, action, f"answer {what}", why
    if bool(before.schema.get("security")) != bool(after.schema.get("security")):
        needs = "takes a token, which servers with users need" if after.schema.get("security") else "takes no token"
        yield "", "changed", needs, ""
    if bool(before.schema.get("deprecated")) != bool(after.schema.get("deprecated")):
        yield "", "changed", "deprecated" if after.schema.get("deprecated") else "no longer deprecated", ""


def _parameters(operation: _Operation, api: _Api) -> _Fields:
    """Return what a request can hold; not cookies, which the bindings leave out."""
    fields = _body_fields(operation.body, api)
    for parameter in operation.schema["parameters"]:
        if parameter["in"] != "cookie":
            field = _field(parameter["schema"], api.types_sent, required=parameter.get("required", False))
            fields[parameter["name"]] = replace(field, word=f"{parameter['in']} parameter")
    return fields


def _body_fields(body: Doc, api: _Api) -> dict[str, _Field]:
    for content in body.get("content", {}).values():
        schema: Doc = content["schema"]
        name = ref_name(schema) or ""
        own: Doc = api.components[name] if name.startswith(_OWN_BODY) else schema
        required = body.get("required", False)
        if "properties" not in own:
            return {"body": replace(_field(own, api.types_sent, required=required), word="body")}
        fields = _fields(own, api.types_sent).items()
        return {key: replace(field, required=field.required and required, word="body field") for key, field in fields}
    return {}


def _answer(operation: _Operation, api: _Api) -> _Field:
    found: Type = frozenset()
    for response in operation.schema["responses"].values():
        contents: Doc = response.get("content", {})
        for media, content in contents.items():
            is_text = media.startswith("text/")
            found |= {Alternative("str")} if is_text else api.types_read.of(content.get("schema", {}))
        if not contents:
            found |= {NONE}
    return _Field(found)


def _compare_classes(old: _Api, new: _Api) -> Iterator[Change]:
    before, after = old.classes, new.classes
    for name in before.keys() | after.keys():
        if name not in after:
            yield Change(_kind(name, before[name]), name, "", "removed", _about(before[name]), _GONE)
        elif name not in before:
            yield Change(_kind(name, after[name]), name, "", "added", _about(after[name]))
        else:
            for finding in _compare_class(name, old, new):
                yield Change(_kind(name, after[name]), name, *finding)


def _kind(name: str, schema: Doc) -> Kind:
    if schema.get("class") in ("invocation", "output"):
        return "node" if schema["class"] == "invocation" else "node output"
    return "enum" if "enum" in schema else "event" if name.endswith("Event") else "schema"


def _about(schema: Doc) -> str:
    if schema.get("class") != "invocation":
        return ""
    return f"`{schema['properties']['type'].get('const')}` {schema.get('version', '')}".rstrip()


def _compare_class(name: str, old: _Api, new: _Api) -> Iterator[_Finding]:
    if name in old.sent and name in new.sent:
        before, after = old.sent[name], new.sent[name]
        yield from _compare_content(before, after, old.types_sent, new.types_sent, _compare_sent)
        if before.get("class") == after.get("class") == "invocation":
            yield from _compare_node(before, after)
    if name in old.read and name in new.read:
        yield from _compare_content(old.read[name], new.read[name], old.types_read, new.types_read, _compare_read)


def _compare_content(
    before: Doc, after: Doc, old: Types, new: Types, compare_fields: Callable[[_Fields, _Fields], Iterator[_Finding]]
) -> Iterator[_Finding]:
    forms = _form(before), _form(after)
    if forms[0] != forms[1]:
        yield "", "changed", f"{forms[0]} → {forms[1]}", "is of another kind"
    elif forms[0] == "class":
        yield from compare_fields(_fields(before, old), _fields(after, new))
    elif forms[0] == "enum":
        yield from _compare_members(old.of(before), new.of(after), is_sent=compare_fields is _compare_sent)
    else:
        yield from compare_fields({"": _Field(old.of(before))}, {"": _Field(new.of(after))})


def _compare_members(before: Type, after: Type, *, is_sent: bool) -> Iterator[_Finding]:
    if gone := before - after:
        yield "", "changed", f"no longer `{text(gone)}`", _ACCEPTS_LESS if is_sent else ""
    if come := after - before:
        yield "", "changed", f"now also `{text(come)}`", ""


def _compare_unions(old: _Api, new: _Api) -> Iterator[Change]:
    """Compare the unions that have names; classes that are new or gone altogether are told as such."""
    for name in old.types_sent.unions.keys() & new.types_sent.unions.keys():
        members = [
            frozenset(member for member in api.types_sent.unions[name] if member.name in other.classes)
            for api, other in ((old, new), (new, old))
        ]
        is_sent = any(member.name in old.sent for member in members[0])
        for finding in _compare_members(*members, is_sent=is_sent):
            yield Change("schema", name, *finding)


def _form(schema: Doc) -> str:
    return "class" if "properties" in schema else "enum" if "enum" in schema else "alias"


def _compare_node(before: Doc, after: Doc) -> Iterator[_Finding]:
    outputs = [class_name(ref_name(node.get("output")) or "None") for node in (before, after)]
    if outputs[0] != outputs[1]:
        yield "", "changed", f"output `{outputs[0]}` → `{outputs[1]}`", "what is connected to it may not fit"
    versions = [str(node.get("version")) for node in (before, after)]
    if versions[0] != versions[1]:
        # InvokeAI and we update nodes of a saved workflow to other versions, but not across major ones.
        is_major = versions[0].split(".")[0] != versions[1].split(".")[0]
        why = "saved workflows are not updated to it" if is_major else ""
        yield "", "changed", f"version {versions[0]} → {versions[1]}", why
    states = [str(node.get("classification")) for node in (before, after)]
    if states[0] != states[1]:
        yield "", "changed", f"{states[0]} → {states[1]}", ""


def _fields(schema: Doc, types: Types) -> _Fields:
    required = schema.get("required", [])
    return {name: _field(p, types, required=name in required) for name, p in schema["properties"].items()}


def _field(schema: Doc, types: Types, *, required: bool) -> _Field:
    type_, default = types.of(schema), schema.get("default")
    if "const" in schema:
        return _Field(type_, constant=True)
    if schema.get("field_kind") not in ("input", "internal"):
        return _Field(type_, required, default)
    # All inputs may be null and missing until they are connected; `orig_required` tells which may be in the end.
    required = schema.get("orig_required", required)
    return _Field(type_ - {NONE} if required else type_, required, default, schema.get("input", "any"))


def _compare_sent(old: _Fields, new: _Fields) -> Iterator[_Finding]:
    for name in old.keys() | new.keys():
        before, after = old.get(name), new.get(name)
        if before and after:
            for what, why in _compare_sent_field(before, after):
                yield name, "changed", what, why
        elif before:
            yield name, "removed", f"{before.word} removed".strip(), _CANNOT_BE_SET
        elif after:
            yield name, "added", _added(after), _MUST_BE_SET if after.required else ""


def _compare_sent_field(before: _Field, after: _Field) -> Iterator[tuple[str, str]]:
    if before.word != after.word:
        yield f"{before.word} → {after.word}", "is sent elsewhere"
    # With what is no longer required comes `None`, and goes with what now is.
    same_need = before.required == after.required
    types = [field.type if same_need else field.type - {NONE} for field in (before, after)]
    narrowed = not fits(types[0], types[1])
    if narrowed or not fits(types[1], types[0]):
        yield text_of_change(*types), _ACCEPTS_LESS if narrowed else ""
    if not same_need:
        yield ("now required", _MUST_BE_SET) if after.required else ("no longer required", "")
    elif before.default != after.default:
        yield f"default `{_json(before.default)}` → `{_json(after.default)}`", ""
    if before.input != after.input:
        yield f"input `{before.input}` → `{after.input}`", _INPUTS_LOSE.get(after.input, "")


def _compare_read(old: _Fields, new: _Fields) -> Iterator[_Finding]:
    for name in old.keys() | new.keys():
        before, after = old.get(name), new.get(name)
        if before and after:
            for what, why in _compare_read_field(before, after):
                yield name, "changed", what, why
        elif before:
            yield name, "removed", "removed", _CANNOT_BE_READ
        elif after:
            yield name, "added", _added(after), ""


def _compare_read_field(before: _Field, after: _Field) -> Iterator[tuple[str, str]]:
    if not (fits(after.type, before.type) and fits(before.type, after.type)):
        reads_on = fits(after.type, before.type, reading=True)
        only_none = fits(after.type - {NONE}, before.type, reading=True)
        why = "" if reads_on else _MAY_BE_NONE if only_none else _OTHER_TYPE
        yield text_of_change(before.type, after.type), why
    if before.required != after.required and not (before.constant or after.constant):
        yield ("now required", "") if after.required else ("no longer required", _MAY_BE_MISSING)


def _added(field: _Field) -> str:
    return f"{field.word} added (`{text(field.type)}`)".strip()


def _json(value: Any, longest: int = 60) -> str:
    written = json.dumps(value, ensure_ascii=False)
    return written if len(written) <= longest else written[: longest - 1] + "…"
