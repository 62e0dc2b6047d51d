"""Sample JSON for a schema."""

from __future__ import annotations

from typing import Any

Doc = dict[str, Any]

_MAX_DEPTH = 4
"""Deeper than this only what is required is made: schemas are recursive."""


class Sampler:
    """Makes JSON that fits the schemas of a document.

    Args:
        document: The OpenAPI document.
        full: Whether optional properties are there, too.
        choice: Which alternative of unions and enums is taken.
    """

    def __init__(self, document: Doc, *, full: bool, choice: int) -> None:
        self._schemas: Doc = document["components"]["schemas"]
        self._full = full
        self._choice = choice

    def component(self, name: str) -> Any:
        return self.sample(self._schemas[name])

    def sample(self, schema: Doc, depth: int = 0) -> Any:
        if "$ref" in schema:
            return self.sample(self._schemas[schema["$ref"].rpartition("/")[2]], depth)
        if "const" in schema:
            return schema["const"]
        if alternatives := schema.get("enum"):
            return alternatives[self._choice % len(alternatives)]
        if alternatives := schema.get("oneOf") or schema.get("anyOf"):
            # Below the top the last alternative is taken: it is null or the simplest, and ends the recursion.
            index = self._choice % len(alternatives) if depth <= _MAX_DEPTH else -1
            return self.sample(alternatives[index], depth + 1)
        if "properties" in schema or schema.get("type") == "object":
            return self._object(schema, depth)
        if schema.get("type") == "array":
            items = schema.get("prefixItems") or [schema.get("items", {"type": "string"})]
            return [self.sample(item, depth + 1) for item in items] if depth <= _MAX_DEPTH else []
        return {"string": "text", "integer": 3, "number": 0.5, "boolean": True, "null": None}.get(
            schema.get("type", ""), {"any": ["thing"]}
        )

    def _object(self, schema: Doc, depth: int) -> Doc:
        optional = self._full and depth < _MAX_DEPTH
        properties: Doc = schema.get("properties", {})
        required = schema.get("required", [])
        made = {k: self.sample(p, depth + 1) for k, p in properties.items() if k in required or optional}
        values = schema.get("additionalProperties")
        if isinstance(values, dict) and optional:
            made["key"] = self.sample(values, depth + 1)  # pyright: ignore[reportUnknownArgumentType]
        return made
