"""Give the unions of a document names: one base class, and O(1) choice of the member, instead of 300 alternatives.

The generator tries the members of a union one after the other, and knows no discriminators:
https://github.com/openapi-generators/openapi-python-client/issues/219
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .document import REF, Doc, Path, RegenerateError, ref_name, schemas, walk, where

# Tables to edit when a new server version needs it: where a union stands -> what it is called.

UNION_NAMES = {
    "Graph/nodes": "AnyInvocation",
    "GraphExecutionState/results": "AnyInvocationOutput",
    "ModelInstallJob/source": "AnyModelSource",
    "ModelInstallJob/source_metadata": "AnyModelSourceMetadata",
    "ModelsList/models": "AnyModelConfig",
}
ENUM_UNION_NAMES = {"ModelRecordChanges/variant": "AnyModelVariant"}

_TYPE_KEYS = ("type", "anyOf", "oneOf", "allOf", "$ref", "items", "enum", "const", "format", "additionalProperties")
_MAX_ENUMS = 2
"""A union of so many enums reads well without a name."""

Members = tuple[str, ...]


def fix_unions(doc: Doc) -> int:
    """Replace each union of components that constants tell apart by a reference to one base component.

    The base has the properties all members share, `x-union` (tags -> member) and `x-tags` (the sets of keys these
    tags consist of); the members have `x-base` and the rest. So a graph is typed as a map of AnyInvocation, and
    reading a node does not try 300 classes.
    """
    found = [(path, schema, members) for path, schema in walk(doc) if (members := union_members(schemas(doc), schema))]
    names: dict[Members, str] = {}
    for path, _, members in found:
        if name := _component(path) or UNION_NAMES.get(where(path)):
            names.setdefault(members, name)
    for path, schema, members in found:
        if members not in names:
            raise RegenerateError(f"the union of {len(members)} schemas at {where(path)} needs a name in UNION_NAMES")
        if not _component(path):
            said = {key: schema[key] for key in ("description",) if key in schema}
            schema.clear()
            schema.update({"$ref": REF + names[members], **said})
    for members, name in names.items():
        schemas(doc)[name] = _extract_base(doc, name, members)
    return len(found)


def union_members(components: dict[str, Doc], schema: Doc) -> Members | None:
    """Return the members of a union that consists of two or more object components and nothing else."""
    alternatives: list[Any] = schema.get("oneOf") or schema.get("anyOf") or []
    names = [name for alternative in alternatives if (name := ref_name(alternative))]
    objects = [name for name in names if "properties" in components[name]]
    return tuple(sorted(set(objects))) if len(objects) == len(alternatives) > 1 else None


def _component(path: Path) -> str | None:
    """Return the name of the component at `path`, None if it is no component of its own."""
    return path[2] if path[:2] == ("components", "schemas") and len(path) == 3 else None


def _extract_base(doc: Doc, name: str, members: Members) -> Doc:
    """Return the base component of a union; its properties are taken out of the members."""
    signatures = _signatures(name, {member: _constants(schemas(doc)[member]) for member in members})
    tag_sets = {tuple(part.split("=")[0] for part in signature.split("|")) for signature in signatures}
    common_tags = sorted(_common(tag_sets))
    shared = _shared_properties([schemas(doc)[member] for member in members])
    required = [key for key in shared if key in schemas(doc)[members[0]].get("required", [])]
    for member in members:
        schema = schemas(doc)[member]
        if "x-base" in schema:
            raise RegenerateError(f"{member} belongs to two unions, {schema['x-base']} and {name}")
        schema["x-base"] = name
        schema["properties"] = {k: v for k, v in schema["properties"].items() if k not in shared}
        schema["required"] = [key for key in schema.get("required", []) if key not in shared]
    return {
        "type": "object",
        "description": f"Base class of {len(members)} schemas, told apart by their {', '.join(common_tags)}.",
        "properties": {**{tag: {"type": "string"} for tag in common_tags}, **shared},
        "required": [*common_tags, *required],
        "x-union": dict(sorted(signatures.items())),
        "x-tags": sorted(tag_sets, key=lambda tags: (-len(tags), tags)),
    }


def _constants(schema: Doc) -> dict[str, str]:
    return {k: p["const"] for k, p in schema["properties"].items() if isinstance(p.get("const"), str)}


def _signatures(union: str, constants: dict[str, dict[str, str]]) -> dict[str, str]:
    """Return the tags that tell the members apart, such as `type=main|format=checkpoint` -> member.

    As few keys as will do are used, of those that all members have and `type` first; members these do not tell apart
    get all their own constants too.
    """
    keys = sorted(_common(constants.values()), key=lambda key: (key != "type", key))
    for count in range(1, len(keys)):
        if len({tuple(c[key] for key in keys[:count]) for c in constants.values()}) == len(constants):
            keys = keys[:count]
            break
    groups: dict[str, list[str]] = {}
    for member, own in constants.items():
        groups.setdefault(_signature(own, keys), []).append(member)
    signatures: dict[str, str] = {}
    for signature, group in groups.items():
        for member in group:
            own = constants[member]
            exact = signature if len(group) == 1 else _signature(own, [*keys, *sorted(own.keys() - set(keys))])
            if not keys or exact in signatures:
                raise RegenerateError(f"no constants tell {member} from the other members of {union}")
            signatures[exact] = member
    return signatures


def _common(groups: Iterable[Iterable[str]]) -> set[str]:
    first, *others = groups
    return set(first).intersection(*others)


def _signature(constants: dict[str, str], keys: list[str]) -> str:
    return "|".join(f"{key}={constants[key]}" for key in keys)


def _shared_properties(members: list[Doc]) -> Doc:
    """Return the properties that have the same type in all members, and are required in all or in none.

    They keep what all members say of them, and a description no member contradicts: a default that is another one, or
    none, elsewhere is not the base's.
    """
    first, *others = members
    return {
        key: _agreed([member["properties"][key] for member in members])
        for key, schema in first["properties"].items()
        if "const" not in schema and all(_shape(first, key) == _shape(other, key) for other in others)
    }


def _agreed(properties: list[Doc]) -> Doc:
    said = [schema["description"] for schema in properties if "description" in schema]
    agreed = {k: v for k, v in properties[0].items() if all(schema.get(k) == v for schema in properties)}
    return agreed | ({"description": said[0]} if said and said.count(said[0]) == len(said) else {})


def _shape(schema: Doc, key: str) -> tuple[bool, Doc] | None:
    """Return what the Python type of a property depends on."""
    property_ = schema["properties"].get(key)
    if property_ is None:
        return None
    return key in schema.get("required", []), {k: v for k, v in property_.items() if k in _TYPE_KEYS}


def fix_enum_unions(doc: Doc) -> int:
    """Merge unions of many enums into one: the type of a model's variant is 12 of them."""
    found: list[tuple[str, Doc, Members]] = []
    for path, schema in walk(doc):
        enums = tuple(name for a in schema.get("anyOf", []) if (name := ref_name(a)) and "enum" in schemas(doc)[name])
        if len(enums) > _MAX_ENUMS:
            found.append((where(path), schema, enums))
    names = {enums: ENUM_UNION_NAMES[place] for place, _, enums in found if place in ENUM_UNION_NAMES}
    for place, schema, enums in found:
        if enums not in names:
            raise RegenerateError(f"the union of {len(enums)} enums at {place} needs a name in ENUM_UNION_NAMES")
        others = [a for a in schema["anyOf"] if ref_name(a) not in enums]
        schema["anyOf"] = [{"$ref": REF + names[enums]}, *others]
    for enums, name in names.items():
        values = [value for enum in enums for value in schemas(doc)[enum]["enum"]]
        schemas(doc)[name] = {"type": "string", "enum": list(dict.fromkeys(values))}
    return len(found)
