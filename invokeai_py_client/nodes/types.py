"""Types as the server's code declares them, which its schema shows, and what it lets go from one into another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from invokeai_py_client.text.jsons import Json, is_object

_REF = "#/components/schemas/"
_LIST, _UNION, _LITERAL = "list", "union", "literal"
_SUBCLASSES = {("boolean", "integer"), ("ControlLoRAField", "LoRAField")}
"""Classes that are others too; the schema does not tell."""
_CONVERTED = {("integer", "number"), ("integer", "string"), ("number", "string")}
_SHOWN = {"number": "float", "any": "anything", "null": "nothing"}


@dataclass(frozen=True, slots=True, eq=False)
class Declared:
    """A type.

    Attributes:
        name: Of a class, as the schema has it, e.g. `"integer"` or `"ImageField"`; else what is made of others.
        parts: What it is made of: the type of a list's items, the members of a union, a literal's values.
    """

    name: str
    parts: tuple[Declared, ...] = ()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Declared) and self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def _key(self) -> object:
        return self.name, frozenset(self.parts) if self.name in (_UNION, _LITERAL) else self.parts

    @property
    def is_list(self) -> bool:
        """Whether it is a list and nothing else."""
        return self.name == _LIST

    @property
    def is_any(self) -> bool:
        """Whether it goes everywhere. To the server that is what has "anything" as a part, a list of it included."""
        return self == ANY or ANY in self.parts

    @property
    def may_be_null(self) -> bool:
        """Whether null is a value of it."""
        return self.name == _UNION and NULL in self.parts

    @property
    def alternatives(self) -> tuple[Declared, ...]:
        """The members of a union; the type itself if it is none."""
        return self.parts if self.name == _UNION else (self,)

    def __str__(self) -> str:
        if self.name == _LIST:
            return f"list of {self.parts[0]}"
        if self.name == _UNION:
            return " or ".join(map(str, self.parts))
        if self.name == _LITERAL:
            return f"one of {', '.join(map(str, self.parts[:4]))}{', ...' * (len(self.parts) > 4)}"
        return _SHOWN.get(self.name, self.name)


ANY = Declared("any")
NULL = Declared("null")


def declared_type(schema: Json) -> Declared:
    """The type a field's schema shows."""
    reference = schema.get("$ref") or next((member.get("$ref") for member in schema.get("allOf", ())), None)
    if reference:
        return Declared(str(reference).removeprefix(_REF))
    if "const" in schema or "enum" in schema:
        values: Iterable[object] = [schema["const"]] if "const" in schema else schema["enum"]
        return Declared(_LITERAL, tuple(Declared(repr(value)) for value in values))
    if members := schema.get("anyOf") or schema.get("oneOf"):
        parts = tuple(part for member in members for part in declared_type(member).alternatives)
        return parts[0] if len(parts) == 1 else Declared(_UNION, parts)
    kind = schema.get("type")
    if kind == "array":
        return Declared(_LIST, (declared_type(schema.get("items", {})),))
    if kind == "object" and schema.get("additionalProperties"):
        values_of = schema["additionalProperties"]
        return Declared("dict", (Declared("string"), declared_type(values_of) if is_object(values_of) else ANY))
    return Declared(str(kind)) if kind else ANY


def fits(source: Declared, target: Declared) -> bool:
    """Whether the server lets an output of one type go into an input of the other.

    That a value fits is not said: a list goes into an input for its items, and back, and fails when it runs.
    """
    return (
        source.is_any
        or target.is_any
        or is_a(source, target)
        or source in target.parts
        or target in source.parts
        or (source.name, target.name) in _CONVERTED
        or (bool(source.parts) and all(part in target.parts for part in source.parts))
    )


def is_a(one: Declared, other: Declared) -> bool:
    """Whether one type is the other, or a subclass of it."""
    return one == other or (one.name, other.name) in _SUBCLASSES


def item_types(type_: Declared) -> set[Declared]:
    """Return the types of the items of lists among the alternatives of a type."""
    if type_.is_any:
        return {ANY}
    return {part for member in type_.alternatives if member.is_list for part in member.parts} - {NULL}
