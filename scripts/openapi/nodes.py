"""What the client needs of the schemas of nodes where it has no server to ask, as one small file."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

from .document import Doc, schemas

_FIELD_KEYS = frozenset(
    {"additionalProperties", "allOf", "anyOf", "const", "default", "enum", "items", "oneOf", "title", "type", "$ref"}
    | {"exclusiveMaximum", "exclusiveMinimum", "maximum", "minimum", "multipleOf"}
    | {"maxItems", "maxLength", "minItems", "minLength"}
    | {"field_kind", "input", "orig_required", "ui_choice_labels", "ui_component", "ui_hidden", "ui_type"}
    | {f"ui_model_{kind}" for kind in ("base", "format", "provider_id", "type", "variant")}
)
"""What templates of nodes are made from; the larger part of a schema, descriptions, is left out."""
_NODE_KEYS = ("class", "node_pack", "output", "title", "version")


def node_schemas(doc: Doc, server_version: str) -> bytes:
    """The schemas of nodes, of their outputs and of enums: each kind of field once, and which of them has which.

    The fields of one are told by their places among all of them: each by how far it is from the one before.
    """
    fields: dict[str, int] = {}
    named: dict[str, Any] = {}
    for name, schema in sorted(schemas(doc).items()):
        if schema.get("class") in ("invocation", "output"):
            numbers = sorted(
                fields.setdefault(_compact({"name": field, **_trimmed(entry)}), len(fields))
                for field, entry in sorted(schema["properties"].items())
            )
            steps = [number - before for before, number in pairwise([0, *numbers])]  # small numbers pack better
            named[name] = {**{key: schema[key] for key in _NODE_KEYS if key in schema}, "properties": steps}
        elif "enum" in schema:
            named[name] = {"enum": schema["enum"]}
    lines = [
        f'{{"version":{_compact(server_version)},',
        '"fields":[',
        ",\n".join(fields),
        "],",
        f'"schemas":{_compact(named)}}}',
    ]
    return ("\n".join(lines) + "\n").encode()


def _compact(value: Any) -> str:
    return json.dumps(value, sort_keys=True, separators=(",", ":"))


def _trimmed(schema: Doc) -> Doc:
    kept: Doc = {key: value for key, value in schema.items() if key in _FIELD_KEYS}
    for key in kept.keys() & {"allOf", "anyOf", "oneOf"}:
        kept[key] = [_trimmed(member) for member in kept[key]]
    if "items" in kept:
        kept["items"] = _trimmed(kept["items"])
    return kept
