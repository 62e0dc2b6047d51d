"""Sample JSON for the schemas of a server: what it may send, and what a newer or customised one might."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from invokeai_py_client.text.jsons import is_list, is_object

Doc = dict[str, Any]

_MAX_DEPTH = 4
"""Deeper than this only what is required is made: schemas are recursive."""

UNKNOWN = "of-a-newer-server"
"""A value no enum has, and a tag no member of a union has."""


class Sampler:
    """Makes JSON that fits the schemas of a document.

    Args:
        document: The OpenAPI document.
    """

    def __init__(self, document: Doc) -> None:
        self._schemas: Doc = document["components"]["schemas"]

    def samples(self, name: str) -> Iterator[Any]:
        """Yield samples of a component.

        Minimal, full with each alternative of its unions and enums, with unknown keys, with unknown enum values and
        members, with nulls, and without each required key in turn.
        """
        schema = self._schemas[name]
        minimal = self.sample(schema, full=False)
        yield minimal
        for choice in range(self._choices(schema)):
            yield self.sample(schema, full=True, choice=choice)
        full = self.sample(schema, full=True)
        yield with_unknown_keys(full)
        yield self.sample(schema, full=True, unknown=True)
        if is_object(full):
            yield dict.fromkeys(full)
            for missing in schema.get("required", []):
                yield {key: value for key, value in minimal.items() if key != missing}

    def _choices(self, schema: Doc) -> int:
        """How many samples show each alternative of a schema and of its properties."""
        counts = [
            len(alternatives)
            for part in (schema, *schema.get("properties", {}).values())
            for place in (part, part.get("items"), part.get("additionalProperties"))
            if is_object(place)
            for alternatives in (place.get("oneOf"), place.get("anyOf"), place.get("enum"))
            if alternatives
        ]
        return max(counts, default=1)

    def sample(self, schema: Doc, *, full: bool, choice: int = 0, unknown: bool = False, depth: int = 0) -> Any:
        """Make one sample.

        Args:
            schema: What it is a sample of.
            full: Whether optional properties are there, too.
            choice: Which alternative of unions and enums is taken.
            unknown: Whether enums and constants have values that are not in the schema.
            depth: How deep in a sample this is.
        """

        def inner(schema: Doc) -> Any:
            return self.sample(schema, full=full, choice=choice, unknown=unknown, depth=depth + 1)

        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            return self.sample(self._schemas[name], full=full, choice=choice, unknown=unknown, depth=depth)
        if "const" in schema:
            return UNKNOWN if unknown else schema["const"]
        if alternatives := schema.get("enum"):
            return UNKNOWN if unknown else alternatives[choice % len(alternatives)]
        if alternatives := schema.get("oneOf") or schema.get("anyOf"):
            # Below the top the last alternative is taken: it is null or the simplest, and ends the recursion.
            return inner(alternatives[choice % len(alternatives) if depth <= _MAX_DEPTH else -1])
        if "properties" in schema or schema.get("type") == "object":
            optional = full and depth < _MAX_DEPTH
            required = schema.get("required", [])
            properties: Doc = schema.get("properties", {})
            made = {key: inner(part) for key, part in properties.items() if key in required or optional}
            values = schema.get("additionalProperties")
            return made | ({"key": inner(dict(values))} if is_object(values) and optional else {})
        if schema.get("type") == "array":
            items = schema.get("prefixItems") or [schema.get("items", {"type": "string"})]
            return [inner(item) for item in items] if depth <= _MAX_DEPTH else []
        return {"string": "text", "integer": 3, "number": 0.5, "boolean": True, "null": None}.get(
            schema.get("type", ""), {"any": ["thing"]}
        )


def with_unknown_keys(value: Any) -> Any:
    """Return a copy in which every object has a key no schema has."""
    if is_object(value):
        return {**{key: with_unknown_keys(item) for key, item in value.items()}, "x-new": {"deep": [1, None]}}
    return [with_unknown_keys(item) for item in value] if is_list(value) else copy.copy(value)
