"""Normalise a server's OpenAPI document before the generator reads it.

Each fixup is one small function that changes the document in place and returns the number of places it changed. The
order of FIXUPS matters. Run them on a document as the server sent it, never on a normalised one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from typing import Any

from .document import Doc, RegenerateError, operations, reachable, references, schemas, walk
from .limits import in_words
from .third_party import UNUSED_OUTPUTS, outputs_without_node
from .unions import ENUM_UNION_NAMES, UNION_NAMES, fix_enum_unions, fix_unions

# Tables to edit when a new server version needs it.

FILE_OPERATIONS = frozenset(
    {
        "export_style_presets",
        "get_model_image",
        "get_style_preset_image",
        "get_user_font_file",
        "get_workflow_thumbnail",
    }
)
"""Operations that answer with a file, though the document says JSON."""

NULL_OPERATIONS = frozenset({"delete_workflow_thumbnail", "set_workflow_thumbnail"})
"""Operations that answer null, though the document says a record."""

WEB_UI_SCHEMAS = frozenset({"InvocationOutputMap"})
"""Schemas that only serve the type checker of the server's own front end."""

TAG_NAMES = {"authentication": "auth"}
"""Tags whose module has a shorter name."""


def fix_titles(doc: Doc) -> int:
    """Drop titles: the generator names classes after them, and here they are labels of the UI ("Prompt - SDXL").

    Components keep theirs as `x-title`, to describe those that have no description.
    """
    changed = 0
    for path, schema in walk(doc):
        if path != ("info",) and isinstance(schema.get("title"), str):
            title = schema.pop("title")
            if path[:-1] == ("components", "schemas"):
                schema["x-title"] = title
            changed += 1
    return changed


def fix_phantom_required(doc: Doc) -> int:
    """Keep in `required` only what is declared: outputs require an `output_meta` that does not exist."""
    changed = 0
    for schema in schemas(doc).values():
        if "required" in schema and "properties" in schema:
            required = [name for name in dict.fromkeys(schema["required"]) if name in schema["properties"]]
            changed += required != schema["required"]
            schema["required"] = required
    return changed


def fix_node_outputs(doc: Doc) -> int:
    """Drop the reference from a node to its output: `output` is InvokeAI's own keyword, and keeps schemas in use."""
    nodes = [s for s in schemas(doc).values() if s.get("class") == "invocation" and "output" in s]
    for schema in nodes:
        del schema["output"]
    return len(nodes)


def fix_web_ui_schemas(doc: Doc) -> int:
    """Drop schemas nobody sends: one property for every node, several thousand generated lines."""
    return sum(schemas(doc).pop(name, None) is not None for name in WEB_UI_SCHEMAS)


def fix_mixed_enums(doc: Doc) -> int:
    """Split enums of strings and integers, which the generator does not support, into strings or any integer.

    https://github.com/openapi-generators/openapi-python-client/issues/1043
    """
    changed = 0
    for _, schema in walk(doc):
        values: list[Any] = schema.get("enum", [])
        strings = [value for value in values if isinstance(value, str)]
        if strings and any(isinstance(value, int) for value in values):
            for key in ("enum", "type", "default"):
                schema.pop(key, None)
            schema["anyOf"] = [{"type": "string", "enum": strings}, {"type": "integer"}]
            changed += 1
    return changed


def fix_path_parameters(doc: Doc) -> int:
    """Declare every parameter a path has: updating a workflow forgets its own."""
    changed = 0
    for path, _, operation in operations(doc):
        parameters = operation.setdefault("parameters", [])
        declared = {parameter["name"] for parameter in parameters if parameter["in"] == "path"}
        for name in re.findall(r"{(\w+)}", path):
            if name not in declared:
                parameters.append({"name": name, "in": "path", "required": True, "schema": {"type": "string"}})
                changed += 1
    return changed


def fix_uploads(doc: Doc) -> int:
    """Declare uploaded files the way the generator knows: it takes OpenAPI 3.1's `contentMediaType` for text.

    https://github.com/openapi-generators/openapi-python-client/issues/1417
    """
    changed = 0
    for _, schema in walk(doc):
        if schema.get("contentMediaType") == "application/octet-stream":
            del schema["contentMediaType"]
            schema["format"] = "binary"
            changed += 1
    return changed


def fix_downloads(doc: Doc) -> int:
    """Declare files as bytes: the generator leaves out media types it does not know, and some are declared as JSON.

    https://github.com/openapi-generators/openapi-python-client/issues/317
    """
    changed = 0
    for _, _, operation in operations(doc):
        for status, response in operation["responses"].items():
            types: Iterable[str] = response.get("content", ())
            is_file = any("json" not in t and not t.startswith("text/") for t in types)
            if status.startswith("2") and types and (is_file or operation["operationId"] in FILE_OPERATIONS):
                response["content"] = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
                changed += 1
    return changed


def fix_null_answers(doc: Doc) -> int:
    """Declare nothing where nothing comes: the server names a record in its routes, and returns none."""
    changed = 0
    for _, _, operation in operations(doc):
        if operation["operationId"] in NULL_OPERATIONS:
            for status, response in operation["responses"].items():
                changed += status.startswith("2") and response.pop("content", None) is not None
    return changed


def fix_errors(doc: Doc) -> int:
    """Drop error responses: they are raised, not returned, and would make every return type a union with Any."""
    changed = 0
    for _, _, operation in operations(doc):
        for status in [status for status in operation["responses"] if not status.startswith("2")]:
            del operation["responses"][status]
            changed += 1
    return changed


def fix_operation_ids(doc: Doc) -> int:
    """Shorten the names FastAPI made up (`login_api_v1_auth_login_post`) to the function's own."""
    changed = 0
    owners: dict[str, str] = {}
    for path, method, operation in operations(doc):
        name = re.sub(r"_api_v\d+_.*_" + method + "$", "", operation["operationId"])
        if name in owners:
            raise RegenerateError(f"two operations are called {name}: {owners[name]} and {method.upper()} {path}")
        owners[name] = f"{method.upper()} {path}"
        changed += name != operation["operationId"]
        operation["operationId"] = name
    return changed


def fix_tags(doc: Doc) -> int:
    """Shorten the names of tags, which become modules."""
    changed = 0
    for _, _, operation in operations(doc):
        tags = [TAG_NAMES.get(tag, tag) for tag in operation["tags"]]
        changed += tags != operation["tags"]
        operation["tags"] = tags
    return changed


_SECTIONS = r"\n\s*(?:Args|Attributes|Parameters|Returns|Raises):\s*\n"


def fix_descriptions(doc: Doc) -> int:
    """Cut the sections about the server's own functions and classes: ours say it in other words, or field by field."""
    changed = 0
    for described in [*(operation for _, _, operation in operations(doc)), *schemas(doc).values()]:
        before = described.get("description", "")
        described["description"] = re.split(_SECTIONS, before)[0].rstrip()
        changed += described["description"] != before
    return changed


def fix_deprecated(doc: Doc) -> int:
    """Say that operations and nodes are deprecated where our templates see it: the generator ignores the flags.

    An operation then has a paragraph that begins with "Deprecated: ", by the server or by us; routes in it are named as
    the functions they are here.
    """
    changed = 0
    functions = {(m, path): f"{op['tags'][0]}.{op['operationId']}" for path, m, op in operations(doc)}
    for _, _, operation in operations(doc):
        if operation.get("deprecated"):
            changed += 1
            if "Deprecated: " not in operation["description"]:
                operation["description"] += "\n\nDeprecated: it may be removed in a future version of InvokeAI."
            operation["description"] = re.sub(
                r"`([A-Z]+) (/v\d+/[^`?]*)([^`]*)`",
                lambda route: f"`{functions.get((route[1].lower(), '/api' + route[2]), route[0].strip('`'))}`",
                operation["description"],
            )
    for schema in schemas(doc).values():
        if schema.get("classification") == "deprecated":
            changed += 1
            schema["description"] = (
                f"{schema.get('description', '')}\n\nDeprecated: may be removed in a future version."
            )
    return changed


def fix_reference_descriptions(doc: Doc) -> int:
    """Keep what is said beside a reference: the generator leaves it out, but not beside a union of it with itself."""
    changed = 0
    for _, schema in walk(doc):
        if "$ref" in schema and "description" in schema:
            schema["anyOf"] = [{"$ref": schema.pop("$ref")}] * 2
            schema.pop("default", None)
            changed += 1
    return changed


def fix_limits(doc: Doc) -> int:
    """Say in words what the generator leaves out of types: bounds and defaults, of fields and of parameters."""
    changed = 0
    parameters = [p["schema"] for _, _, operation in operations(doc) for p in operation["parameters"]]
    properties = [p for schema in schemas(doc).values() for p in schema.get("properties", {}).values()]
    for schema in [*parameters, *properties]:
        if sentences := in_words(schema):
            before = schema.get("description", "").rstrip()
            ended = before if before.endswith((".", "!", "?")) or not before else f"{before}."
            schema["description"] = " ".join(filter(None, [ended, *sentences]))
            changed += 1
    return changed


def fix_string_formats(doc: Doc) -> int:
    """Keep dates and ids the strings they are: a datetime cannot give back `2026-01-02 03:04:05.678` as it came."""
    changed = 0
    for _, schema in walk(doc):
        if schema.get("format") in ("date", "date-time", "uuid"):
            del schema["format"]
            changed += 1
    return changed


def fix_repeated_alternatives(doc: Doc) -> int:
    """Drop alternatives that say the same, such as "a date or a string" once both are strings."""
    changed = 0
    for _, schema in walk(doc):
        alternatives: list[Any] = schema.get("anyOf", [])
        distinct = list({json.dumps(a, sort_keys=True): a for a in alternatives}.values())
        if len(distinct) < len(alternatives):
            schema["anyOf"] = distinct
            changed += 1
            if len(distinct) == 1:
                del schema["anyOf"]
                schema.update(distinct[0])
    return changed


def fix_prune(doc: Doc) -> int:
    """Drop components that nothing uses: no operation, no event, no node."""
    components = schemas(doc)
    events = [name for name in components if name.endswith("Event")]
    catalogue = [name for name, schema in components.items() if schema.get("class") or "x-union" in schema]
    unused = components.keys() - reachable(doc, [*references(doc["paths"]), *events, *catalogue])
    for name in unused:
        del components[name]
    return len(unused)


FIXUPS: tuple[Callable[[Doc], int], ...] = (
    fix_titles,
    fix_phantom_required,
    fix_node_outputs,
    fix_web_ui_schemas,
    fix_mixed_enums,
    fix_path_parameters,
    fix_uploads,
    fix_downloads,
    fix_null_answers,
    fix_errors,
    fix_operation_ids,
    fix_tags,
    fix_descriptions,
    fix_deprecated,
    fix_string_formats,
    fix_repeated_alternatives,
    fix_unions,
    fix_enum_unions,
    fix_limits,
    fix_reference_descriptions,
    fix_prune,
)


def normalise(doc: Doc, *, newest: bool) -> dict[str, int]:
    """Apply all fixups to `doc`, in place.

    Args:
        doc: A document as the server sent it.
        newest: Whether it is the newest version known, for which every fixup and every table entry must be needed.

    Returns:
        The number of places each fixup changed.

    Raises:
        RegenerateError: If the document has something no table names, or no longer has something one does.
    """
    names = {operation["operationId"] for _, _, operation in operations(doc)}
    unused_outputs = outputs_without_node(doc)
    counts = {fixup: fixup(doc) for fixup in FIXUPS}
    if newest:
        idle = [fixup.__name__ for fixup, count in counts.items() if not count]
        unions = {*UNION_NAMES.values(), *ENUM_UNION_NAMES.values()}
        _refuse("fixups that change nothing", idle)
        _refuse("operations in FILE_OPERATIONS that the server does not have", FILE_OPERATIONS - names)
        _refuse("operations in NULL_OPERATIONS that the server does not have", NULL_OPERATIONS - names)
        _refuse("outputs without a node that UNUSED_OUTPUTS does not list", unused_outputs - UNUSED_OUTPUTS)
        _refuse("unions in UNION_NAMES that the server does not have", unions - schemas(doc).keys())
    return {fixup.__name__: count for fixup, count in counts.items()}


def _refuse(what: str, names: Iterable[str]) -> None:
    listed = ", ".join(sorted(names))
    if listed:
        raise RegenerateError(f"{what}: {listed}; remove or correct them")
