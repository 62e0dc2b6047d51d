"""Node templates: what each node type takes and gives, read from the server's own OpenAPI document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from invokeai_py_client._core.jsons import Json

Cardinality = Literal["SINGLE", "COLLECTION", "SINGLE_OR_COLLECTION"]

_REF = "#/components/schemas/"
_PRIMITIVES = {"integer": "IntegerField", "number": "FloatField", "string": "StringField", "boolean": "BooleanField"}
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
        "FloatGeneratorField",
        "IntegerGeneratorField",
        "StringGeneratorField",
        "ImageGeneratorField",
    }
)
"""Types a person can give a value for; all others are filled by connections only."""


@dataclass(frozen=True, slots=True)
class FieldTemplate:
    """One input of a node type.

    `default` is what the web UI puts into a new node; bounds are `None` where the server declares none.
    """

    name: str
    title: str
    type_name: str
    cardinality: Cardinality
    description: str = ""
    required: bool = False
    default: Any = None
    connection: Literal["any", "connection", "direct"] = "any"
    hidden: bool = False
    options: tuple[Any, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    exclusive_minimum: float | None = None
    exclusive_maximum: float | None = None
    multiple_of: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    min_items: int | None = None
    max_items: int | None = None
    model_filter: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    """Which installed models fit, e.g. `{"base": ("sd-1", "sd-2"), "type": ("main",)}`; all keys must match."""

    @property
    def takes_value(self) -> bool:
        """False when the input can only be filled by a connection."""
        return self.connection != "connection"


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
    outputs: frozenset[str]


def node_templates(document: Json) -> dict[str, NodeTemplate]:
    """Templates by node type, from an InvokeAI server's OpenAPI document (custom nodes included)."""
    schemas: Json = document["components"]["schemas"]
    return {
        template.type: template
        for schema in schemas.values()
        if schema.get("class") == "invocation"
        for template in [_node_template(schema, schemas)]
    }


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
        outputs=frozenset(name for name in output["properties"] if name != "type"),
    )


def _inputs(node_type: str, properties: Json, schemas: Json) -> Iterator[tuple[str, FieldTemplate]]:
    for name, schema in properties.items():
        if name in _RESERVED or (node_type, name) == ("iterate", "index") or schema.get("ui_type") == "IsIntermediate":
            continue
        if schema.get("field_kind") not in ("input", "internal"):
            continue
        kind = _field_type(schema, schemas)
        if kind is not None:
            yield name, _field_template(name, schema, schemas, *kind)


def _field_template(name: str, schema: Json, schemas: Json, type_name: str, cardinality: Cardinality) -> FieldTemplate:
    connection = schema.get("input", "any")
    if type_name not in _STATEFUL:
        connection = "connection"
    value_schema = _value_schema(schema)
    item_schema = value_schema.get("items", {}) if cardinality == "COLLECTION" else value_schema
    options = tuple(_options(item_schema, schemas))
    return FieldTemplate(
        name=name,
        title=str(schema.get("title") or name.replace("_", " ").title()),
        type_name=type_name,
        cardinality=cardinality,
        description=str(schema.get("description", "")),
        required=bool(schema.get("orig_required", False)),
        default=_default(schema, type_name, cardinality, options),
        connection=connection,
        hidden=bool(schema.get("ui_hidden", False)),
        options=options,
        minimum=item_schema.get("minimum"),
        maximum=item_schema.get("maximum"),
        exclusive_minimum=item_schema.get("exclusiveMinimum"),
        exclusive_maximum=item_schema.get("exclusiveMaximum"),
        multiple_of=item_schema.get("multipleOf"),
        min_length=item_schema.get("minLength"),
        max_length=item_schema.get("maxLength"),
        min_items=value_schema.get("minItems"),
        max_items=value_schema.get("maxItems"),
        model_filter={
            kind: (values,) if isinstance(values, str) else tuple(values)
            for kind in ("base", "type", "variant", "format")
            if (values := schema.get(f"ui_model_{kind}"))
        },
    )


def _field_type(schema: Json, schemas: Json) -> tuple[str, Cardinality] | None:
    """The web UI's name of a field's type and how many values it takes; None where the UI offers no such field."""
    ui_type = schema.get("ui_type")
    if ui_type:
        return str(ui_type), "COLLECTION" if ui_type == "CollectionField" else "SINGLE"
    if "const" in schema or "enum" in schema:
        return "EnumField", "SINGLE"
    if name := _ref_name(schema):
        return ("EnumField" if "enum" in schemas.get(name, {}) else name), "SINGLE"
    if "anyOf" in schema:
        return _union_type([s for s in schema["anyOf"] if s.get("type") != "null"], schemas)
    if schema.get("type") == "array":
        item = _field_type(schema.get("items", {}), schemas)
        return (item[0], "COLLECTION") if item else None
    primitive = _PRIMITIVES.get(str(schema.get("type")))
    return (primitive, "SINGLE") if primitive else None


def _union_type(members: list[Json], schemas: Json) -> tuple[str, Cardinality] | None:
    kinds = [_field_type(member, schemas) for member in members]
    if len(kinds) == 1:
        return kinds[0]
    names = {kind[0] for kind in kinds if kind}
    if len(kinds) == 2 and len(names) == 1 and {kind[1] for kind in kinds if kind} == {"SINGLE", "COLLECTION"}:
        return names.pop(), "SINGLE_OR_COLLECTION"
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
    if default is not None or cardinality != "SINGLE":
        return [] if default is None and schema.get("orig_required") and cardinality == "COLLECTION" else default
    match type_name:
        case "IntegerField" | "FloatField":
            return 0
        case "StringField":
            return ""
        case "BooleanField":
            return False
        case "EnumField":
            return options[0] if options else None
        case "BoardField":
            return "auto"
        case "ColorField":
            return {"r": 127, "g": 127, "b": 127, "a": 255}
        case "SchedulerField":
            return "dpmpp_3m_k"
        case _:
            return None


def _ref_name(schema: Json) -> str | None:
    ref = schema.get("$ref") or next((s.get("$ref") for s in schema.get("allOf", ())), None)
    return str(ref).removeprefix(_REF) if ref else None
