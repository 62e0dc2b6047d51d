"""Node templates: what each node type takes and gives, read from the server's own OpenAPI document."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import Any, Literal

from invokeai_py_client.nodes.generators import GENERATOR_FIELDS, default_generator
from invokeai_py_client.nodes.model_labels import is_model_label, model_filter
from invokeai_py_client.nodes.types import ANY, Declared, declared_type
from invokeai_py_client.text.jsons import Json

Cardinality = Literal["SINGLE", "COLLECTION", "SINGLE_OR_COLLECTION"]

BATCH_VALUES = {
    "image_batch": ("images", "image"),
    "string_batch": ("strings", "value"),
    "integer_batch": ("integers", "value"),
    "float_batch": ("floats", "value"),
}
"""Nodes that make one queue item for each of their values: the input with the values, and the output they go to."""
GENERATOR_VALUES = {
    "image_generator": "images",
    "string_generator": "strings",
    "integer_generator": "integers",
    "float_generator": "floats",
}
"""Nodes that make up values for those: the output they go to."""

LIMITS = {
    "minimum": "minimum",
    "maximum": "maximum",
    "exclusive_minimum": "exclusiveMinimum",
    "exclusive_maximum": "exclusiveMaximum",
    "multiple_of": "multipleOf",
    "min_length": "minLength",
    "max_length": "maxLength",
    "min_items": "minItems",
    "max_items": "maxItems",
}
"""Limits of a field, and how a JSON schema calls them."""

_REF = "#/components/schemas/"
_PRIMITIVES = {"integer": "IntegerField", "number": "FloatField", "string": "StringField", "boolean": "BooleanField"}
_FALLBACKS: Mapping[str, Any] = {
    "IntegerField": 0,
    "FloatField": 0,
    "StringField": "",
    "SavedWorkflowField": "",
    "BooleanField": False,
    "BoardField": "auto",
    "ColorField": {"r": 127, "g": 127, "b": 127, "a": 255},
    "SchedulerField": "dpmpp_3m_k",
    **{name: default_generator(name) for name in GENERATOR_FIELDS},
}
"""What the web UI puts into a new node where the server's schema names no default."""
_RESERVED = frozenset({"id", "type", "use_cache"})
_STATEFUL = frozenset(
    {
        "IntegerField",
        "FloatField",
        "StringField",
        "BooleanField",
        "EnumField",
        "SchedulerField",
        "ImageField",
        "VideoField",
        "BoardField",
        "ModelIdentifierField",
        "LoRAField",
        "ColorField",
        "StylePresetField",
        "SystemPromptField",
        "SavedWorkflowField",
        "LoRAMetadataField",
        "ControlNetMetadataField",
        "IPAdapterMetadataField",
        "T2IAdapterMetadataField",
        *GENERATOR_FIELDS,
    }
)
"""Types the web UI has a control for; it fills all others by connections only."""


@dataclass(frozen=True, slots=True)
class FieldType:
    """The type of the values of an input or output.

    Attributes:
        name: E.g. `"ImageField"`.
        cardinality: One value, a list of them, or either.
        batch: Whether it carries the values of a batch, which only a generator can make up.
        original: What the server's schema says, where a name made for the web UI stands over it.
    """

    name: str
    cardinality: Cardinality
    batch: bool = False
    original: FieldType | None = None

    def __str__(self) -> str:
        name = self.name.removesuffix("Field").lower()
        return {"SINGLE": name, "COLLECTION": f"list of {name}"}.get(self.cardinality, f"{name} or list of them")


@dataclass(frozen=True, slots=True)
class FieldTemplate:
    """One input of a node type.

    `default` is what the web UI puts into a new node; bounds are `None` where the server declares none.
    """

    name: str
    title: str
    type: FieldType
    description: str = ""
    required: bool = False
    default: Any = None
    connection: Literal["any", "connection", "direct"] = "any"
    hidden: bool = False
    options: tuple[Any, ...] = ()
    option_labels: Mapping[Any, str] = field(default_factory=dict[Any, str])
    """What the web UI calls the options, where it does not show them as they are."""
    component: str = ""
    """The control the web UI shows, e.g. `"textarea"`; empty for the type's usual one."""
    minimum: float | None = None
    maximum: float | None = None
    exclusive_minimum: float | None = None
    exclusive_maximum: float | None = None
    multiple_of: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    min_items: int | None = None
    max_items: int | None = None
    limits_in_ui: bool = True
    """Whether the web UI knows its bounds; it overlooks those of a field that may be null."""
    model_filter: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """Which installed models fit, e.g. `{"base": ("sd-1", "sd-2"), "type": ("main",)}`; all keys must match."""
    declared: Declared = ANY
    """Its type as the server's code has it."""

    @property
    def type_name(self) -> str:
        """Name of its type, e.g. `"IntegerField"`."""
        return self.type.name

    @property
    def cardinality(self) -> Cardinality:
        """`"SINGLE"`, `"COLLECTION"` (a list) or `"SINGLE_OR_COLLECTION"`."""
        return self.type.cardinality

    @property
    def takes_value(self) -> bool:
        """False when the input can only be filled by a connection."""
        return self.connection != "connection"

    @property
    def bounds(self) -> dict[str, float]:
        """Those limits of numbers, of the length of texts and of lists that are set, by name."""
        return {name: limit for name in LIMITS if (limit := getattr(self, name)) is not None}

    @property
    def has_control(self) -> bool:
        """Whether a person can fill it in the web UI."""
        return self.takes_value and self.type.name in _STATEFUL


@dataclass(frozen=True, slots=True)
class OutputTemplate:
    """One output of a node type."""

    name: str
    title: str
    type: FieldType
    declared: Declared = ANY
    """Its type as the server's code has it."""


@dataclass(frozen=True, slots=True)
class NodeTemplate:
    """One node type of the server."""

    type: str
    title: str
    version: str
    node_pack: str
    use_cache: bool
    output_type: str
    inputs: Mapping[str, FieldTemplate]
    outputs: Mapping[str, OutputTemplate]
    description: str = ""


def node_templates(document: Json) -> dict[str, NodeTemplate]:
    """Templates by node type, from an InvokeAI server's OpenAPI document (custom nodes included)."""
    schemas: Json = document["components"]["schemas"]
    return {
        template.type: template
        for schema in schemas.values()
        if schema.get("class") == "invocation"
        for template in [_node_template(schema, schemas)]
    }


@cache
def shipped_templates() -> dict[str, NodeTemplate]:
    """Templates of the server version this library was made for: descriptions are missing, and nodes of packs."""
    saved: Json = json.loads(Path(__file__).with_name("node_schemas.json").read_text(encoding="utf-8"))
    fields: Sequence[Json] = saved["fields"]

    def whole(schema: Json) -> Json:
        steps: Sequence[int] = schema.get("properties", ())
        own = [fields[number] for number in accumulate(steps)]
        return {**schema, "properties": {str(field["name"]): field for field in own}}

    return node_templates({"components": {"schemas": {name: whole(s) for name, s in saved["schemas"].items()}}})


def _node_template(schema: Json, schemas: Json) -> NodeTemplate:
    properties: Json = schema["properties"]
    node_type = str(properties["type"].get("default") or properties["type"]["const"])
    output = schemas[_ref_name(schema["output"]) or ""]
    return NodeTemplate(
        type=node_type,
        title=str(schema.get("title", node_type)).removesuffix("Invocation"),
        version=str(schema.get("version", "1.0.0")),
        node_pack=str(schema.get("node_pack", "invokeai")),
        use_cache=bool(properties.get("use_cache", {}).get("default", True)),
        output_type=str(output["properties"]["type"].get("default") or output["properties"]["type"]["const"]),
        inputs=dict(_inputs(node_type, properties, schemas)),
        outputs=dict(_outputs(node_type, output["properties"], schemas)),
        description=str(schema.get("description", "")),
    )


def _inputs(node_type: str, properties: Json, schemas: Json) -> Iterator[tuple[str, FieldTemplate]]:
    for name, schema in properties.items():
        if name in _RESERVED or (node_type, name) == ("iterate", "index") or schema.get("ui_type") == "IsIntermediate":
            continue
        if schema.get("field_kind") not in ("input", "internal"):
            continue
        batch = node_type in BATCH_VALUES and name == BATCH_VALUES[node_type][0]
        if type_ := _field_type(schema, schemas, batch=batch):
            yield name, _field_template(name, schema, schemas, type_)


def _outputs(node_type: str, properties: Json, schemas: Json) -> Iterator[tuple[str, OutputTemplate]]:
    for name, schema in properties.items():
        if name == "type":
            continue
        type_ = _field_type(schema, schemas, batch=GENERATOR_VALUES.get(node_type) == name)
        yield (
            name,
            OutputTemplate(name, _title(name, schema), type_ or FieldType("AnyField", "SINGLE"), declared_type(schema)),
        )


def _title(name: str, schema: Json) -> str:
    words = re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+", name)
    return str(schema.get("title") or " ".join(word[:1].upper() + word[1:] for word in words))


def _field_template(name: str, schema: Json, schemas: Json, type_: FieldType) -> FieldTemplate:
    value_schema = _value_schema(schema)
    item_schema = value_schema.get("items", {}) if type_.cardinality == "COLLECTION" else value_schema
    options = tuple(_options(item_schema, schemas))
    return FieldTemplate(
        name=name,
        title=_title(name, schema),
        type=type_,
        description=str(schema.get("description", "")),
        required=bool(schema.get("orig_required", False)),
        default=_default(schema, type_.name, type_.cardinality, options),
        connection=schema.get("input", "any"),
        hidden=bool(schema.get("ui_hidden", False)),
        options=options,
        option_labels=dict(schema.get("ui_choice_labels") or {}),
        component=str(schema.get("ui_component") or ""),
        **{
            name: (value_schema if name.endswith("_items") else item_schema).get(keyword)
            for name, keyword in LIMITS.items()
        },
        limits_in_ui="anyOf" not in schema,
        model_filter={**({"type": ("lora",)} if type_.name == "LoRAField" else {}), **model_filter(schema)},
        declared=declared_type(schema),
    )


def why_missing(node_type: str) -> str:
    """Return the likely reason why a server lacks a node type, as the end of a sentence."""
    from invokeai_api import SERVER_VERSION

    if node_type in shipped_templates():
        return f"; InvokeAI {SERVER_VERSION} has it: is the server older than the workflow?"
    return "; is a node pack missing there?"


def _field_type(schema: Json, schemas: Json, *, batch: bool) -> FieldType | None:
    """The web UI's name of a field's type and how many values it takes; None where the UI offers no such field."""
    parsed = _parsed_type(schema, schemas)
    ui_type = schema.get("ui_type")
    if ui_type and not (parsed and parsed[0] == "ModelIdentifierField" and is_model_label(str(ui_type))):
        kind = str(ui_type), "COLLECTION" if ui_type == "CollectionField" else "SINGLE"
        original = FieldType(*parsed) if parsed and parsed != kind and kind[0] in _STATEFUL else None
        return FieldType(kind[0], kind[1], batch, original)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    return FieldType(*parsed, batch) if parsed else None


def _parsed_type(schema: Json, schemas: Json) -> tuple[str, Cardinality] | None:
    if "const" in schema or "enum" in schema:
        return "EnumField", "SINGLE"
    if name := _ref_name(schema):
        return ("EnumField" if "enum" in schemas.get(name, {}) else name), "SINGLE"
    if "anyOf" in schema:
        return _union_type([s for s in schema["anyOf"] if s.get("type") != "null"], schemas)
    if schema.get("type") == "array":
        name = _item_type(schema)
        return (name, "COLLECTION") if name else None
    primitive = _PRIMITIVES.get(str(schema.get("type")))
    return (primitive, "SINGLE") if primitive else None


def _item_type(schema: Json) -> str | None:
    items: Json = schema.get("items", {})
    return _ref_name(items) or _PRIMITIVES.get(str(items.get("type")))


def _union_type(members: list[Json], schemas: Json) -> tuple[str, Cardinality] | None:
    if len(members) == 1:
        return _parsed_type(members[0], schemas)
    lists = [_item_type(member) for member in members if member.get("type") == "array"]
    singles = [_ref_name(member) or _PRIMITIVES.get(str(member.get("type"))) for member in members]
    if len(members) == 2 and len(lists) == 1 and lists[0] and lists[0] in singles:
        return lists[0], "SINGLE_OR_COLLECTION"
    return None


def _value_schema(schema: Json) -> Json:
    """The schema that carries the bounds: the first alternative of an optional field, the field itself otherwise."""
    for member in schema.get("anyOf", ()):
        if member.get("type") != "null":
            return {**member, **{key: value for key, value in schema.items() if key != "anyOf"}}
    return schema


def _options(schema: Json, schemas: Json) -> list[Any]:
    if name := _ref_name(schema):
        schema = schemas.get(name, {})
    return [schema["const"]] if "const" in schema else list(schema.get("enum", ()))


def _default(schema: Json, type_name: str, cardinality: Cardinality, options: tuple[Any, ...]) -> Any:
    default = schema.get("default")
    if default is not None:
        return default
    if type_name == "LoRAField":
        return []
    if cardinality == "COLLECTION":
        return [] if schema.get("orig_required") else None
    return _FALLBACKS.get(type_name, options[0] if options else None)


def _ref_name(schema: Json) -> str | None:
    ref = schema.get("$ref") or next((s.get("$ref") for s in schema.get("allOf", ())), None)
    return str(ref).removeprefix(_REF) if ref else None
