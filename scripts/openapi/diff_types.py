"""The types of the values in a document, as Python writes them, and which of them fit into which."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from .document import Doc, ref_name, schemas, walk, where
from .unions import UNION_NAMES, Members, union_members

_NAMES = {"integer": "int", "number": "float", "boolean": "bool", "string": "str", "null": "None"}
_BOUNDS = (("≥", "minimum", "exclusiveMinimum", 1), ("≤", "maximum", "exclusiveMaximum", -1))
_OTHER_LIMITS = {
    "minLength": "length ≥",
    "maxLength": "length ≤",
    "minItems": "length ≥",
    "maxItems": "length ≤",
    "multipleOf": "multiple of",
    "pattern": "pattern",
    "format": "format",
    "uniqueItems": "unique",
}
_SHORT = 100
"""So many characters of two types can be read side by side."""

Limit = tuple[Any, int]
"""A value; the second tells bounds that are not themselves allowed, so that tuples compare as the bounds do."""


@dataclass(frozen=True)
class Alternative:
    """One of the types a value may have.

    Attributes:
        name: The name of the type, or the literal itself.
        items: The type of what a list or dict holds.
        limits: What values must be like.
        base: The type of a literal, `class` for an object component, else empty.
        members: The literals of an enum component, or the classes of a union that has a name. Two of one name are
            equal whatever these are: they are compared once, not wherever the enum is used.
    """

    name: str
    items: Type = frozenset()
    limits: frozenset[tuple[str, Limit]] = frozenset()
    base: str = ""
    members: Type = field(default=frozenset(), compare=False)


Type = frozenset[Alternative]

NONE = Alternative("None")


class Types:
    """Finds the types of the schemas of a document.

    Attributes:
        unions: The classes in the unions that have names.
    """

    def __init__(self, doc: Doc) -> None:
        self._components = schemas(doc)
        self._union_names = _union_names(doc)
        self._limits = True
        self.unions = {name: _classes(members) for members, name in self._union_names.items()}

    def without_limits(self) -> Types:
        """Return what finds types without bounds, lengths and the like."""
        found = copy.copy(self)
        found._limits = False
        return found

    def of(self, schema: Doc, inside: tuple[str, ...] = ()) -> Type:
        """Return the type of a schema that stands in the components `inside`."""
        if component := ref_name(schema):
            return self._of_component(component, inside)
        if "const" in schema or "enum" in schema:
            return frozenset(map(_literal, [schema["const"]] if "const" in schema else schema["enum"]))
        if members := union_members(self._components, schema):
            name = self._union_names.get(members)
            return frozenset({Alternative(name, members=_classes(members))}) if name else _classes(members)
        for key in ("anyOf", "oneOf", "allOf"):  # `allOf` of one: a reference with a description
            if key in schema:
                return _united(self.of(alternative, inside) for alternative in schema[key])
        type_ = schema.get("type")
        names = cast(list[str], type_ if isinstance(type_, list) else [type_])
        return frozenset(self._of_plain(name, schema, inside) for name in names)

    def _of_component(self, name: str, inside: tuple[str, ...]) -> Type:
        schema: Doc = self._components[name]
        if is_alias(schema) and name not in inside:
            return self.of(schema, (*inside, name))
        base = "class" if "properties" in schema else ""
        literals = frozenset(map(_literal, schema.get("enum", ())))
        return frozenset({Alternative(class_name(name), base=base, members=literals)})

    def _of_plain(self, type_: str | None, schema: Doc, inside: tuple[str, ...]) -> Alternative:
        limits = _limits_of(type_, schema) if self._limits else frozenset[tuple[str, Limit]]()
        if type_ == "array":
            return Alternative("list", self.of(schema.get("items", {}), inside), limits)
        if type_ == "object":
            values: Any = schema.get("additionalProperties")
            return Alternative("dict", self.of(cast(Doc, values) if isinstance(values, dict) else {}, inside))
        if schema.get("format") == "binary":
            return Alternative("bytes")
        return Alternative(_NAMES.get(str(type_), "Any"), limits=limits)


def class_name(component: str) -> str:
    """Return the class the generator makes of a component: `MainGGUFFLUXConfig` of `Main_GGUF_FLUX_Config`.

    Where FastAPI makes one schema for requests and one for answers, `Foo-Input` and `Foo-Output`, both are `Foo`.
    """
    whole = re.sub(r"(-|__)(Input|Output)$", "", component)
    return re.sub(r"[\W_]", "", re.sub(r"(?<![A-Za-z])[a-z]", lambda match: match[0].upper(), whole))


def is_alias(component: Doc) -> bool:
    """Tell whether a component only names a type, such as a union, and has no class of its own."""
    return not component.keys() & {"type", "properties", "enum"}


def fits(narrow: Type, wide: Type, *, reading: bool = False) -> bool:
    """Tell whether what expects values of `wide` can take all those of `narrow`.

    Args:
        narrow: The type of what there is.
        wide: The type of what is expected.
        reading: Whether it is our models that read it: more values of an enum or members of a union are fine there.
    """
    expected, found = _spread(wide), _spread(narrow)
    return all(_fits_one(one, expected, found, reading=reading) for one in narrow)


def _fits_one(one: Alternative, expected: Type, found: Type, *, reading: bool) -> bool:
    if any(_within(one, other, reading=reading) for other in expected):
        return True
    if one.members:
        return all(_fits_one(member, expected, found, reading=reading) for member in one.members)
    if not reading or not one.base:
        return False
    if one.base == "class":
        return sum(other.base == "class" for other in expected) > 1
    return any(other.base == one.base for other in expected & found)  # none in common: another constant, no new value


def _within(one: Alternative, other: Alternative, *, reading: bool) -> bool:
    if one == other or other.name == one.base or (other.name == "Any" and one.name != "bytes"):
        return True
    if one.name != other.name and (one.name, other.name) != ("int", "float"):
        return False
    return fits(one.items, other.items, reading=reading) and _as_strict(dict(one.limits), dict(other.limits))


def _as_strict(one: Mapping[str, Limit], other: Mapping[str, Limit]) -> bool:
    return all(label in one and _implies(label, one[label], limit) for label, limit in other.items())


def _implies(label: str, one: Limit, other: Limit) -> bool:
    if label.endswith("≥"):
        return one >= other
    if label.endswith("≤"):
        return one <= other
    return one == other or (label == "multiple of" and one[0] % other[0] == 0)


def text(type_: Type, *, limits: bool = False) -> str:
    """Return a type as Python writes it, with what limits it in parentheses."""
    parts = {_text_of_one(one, limits=limits) for one in type_}
    return " | ".join(sorted(parts, key=lambda part: (part == "None", part)))


def text_of_change(old: Type, new: Type) -> str:
    """Return what becomes of a type, in Markdown: all of it if that is short, else only what comes and goes."""
    limits = text(old) == text(new)
    before, after = text(old, limits=limits), text(new, limits=limits)
    if len(before) + len(after) <= _SHORT:
        return f"`{before}` → `{after}`"
    gone, come = old - new, new - old
    if [one.name for one in gone] == [one.name for one in come] == ["list"]:
        return "items " + text_of_change(*(one.items for one in (*gone, *come)))
    parts = (("no longer", gone), ("now also", come))
    return ", ".join(f"{words} `{text(part, limits=limits)}`" for words, part in parts if part)


def _text_of_one(one: Alternative, *, limits: bool) -> str:
    items = {"list": "[{}]", "dict": "[str, {}]"}.get(one.name, "").format(text(one.items, limits=limits))
    shown = ", ".join(_text_of_limit(*limit) for limit in sorted(one.limits, reverse=True)) if limits else ""
    return one.name + items + (f" ({shown})" if shown else "")


def _text_of_limit(label: str, limit: Limit) -> str:
    value, excluded = limit
    return f"{label.replace('≥', '>').replace('≤', '<') if excluded else label} {value}"


def _literal(value: Any) -> Alternative:
    return NONE if value is None else Alternative(json.dumps(value, ensure_ascii=False), base=type(value).__name__)


def _classes(components: Iterable[str]) -> Type:
    return frozenset(Alternative(class_name(name), base="class") for name in components)


def _limits_of(type_: str | None, schema: Doc) -> frozenset[tuple[str, Limit]]:
    found: dict[str, Limit] = {label: (schema[key], 0) for key, label in _OTHER_LIMITS.items() if schema.get(key)}
    for label, bound, exclusive, step in _BOUNDS:
        if bound in schema:
            found[label] = (schema[bound], 0)
        if exclusive in schema:
            found[label] = (schema[exclusive] + step, 0) if type_ == "integer" else (schema[exclusive], step)
    return frozenset(found.items())


def _united(types: Iterable[Type]) -> Type:
    return frozenset[Alternative]().union(*types)


def _spread(type_: Type) -> Type:
    """Add what the enums and unions consist of."""
    return _united([type_, *(one.members for one in type_)])


def _union_names(doc: Doc) -> dict[Members, str]:
    """Return the names the bindings give to unions; one that is not named yet counts as the list of its members."""
    names: dict[Members, str] = {}
    for path, schema in walk(schemas(doc), names=True):
        place = where(path)
        name = UNION_NAMES.get(place, place)
        members = union_members(schemas(doc), schema)
        if members and "/" not in name:
            names.setdefault(members, class_name(name))
    return names
