"""What every stage needs to know about an OpenAPI document."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, cast

Doc = dict[str, Any]
Path = tuple[str, ...]

METHODS = ("get", "put", "post", "delete", "patch", "head", "options")
REF = "#/components/schemas/"

_DATA_KEYS = frozenset({"const", "default", "enum", "example", "examples"})
_STRUCTURE = frozenset({"components", "schemas", "properties", "additionalProperties", "items", "anyOf", "oneOf"})


class RegenerateError(Exception):
    """The bindings cannot be made; the message says why and, where one can do something, what."""


def canonical(doc: Doc) -> bytes:
    """Return the document as the bytes it is stored and hashed as: the same for any order of its keys."""
    return (json.dumps(doc, sort_keys=True, indent=1, ensure_ascii=False) + "\n").encode()


def schemas(doc: Doc) -> dict[str, Doc]:
    found: dict[str, Doc] = doc["components"]["schemas"]
    return found


def operations(doc: Doc) -> Iterator[tuple[str, str, Doc]]:
    """Yield path, method and operation."""
    for path, item in doc["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def walk(node: Any, path: Path = (), *, names: bool = False) -> Iterator[tuple[Path, Doc]]:
    """Yield every object below `node` with its path, except data (defaults, examples) and the maps of properties.

    Args:
        node: Where to start.
        path: The path of `node`.
        names: Whether `node` maps names to schemas, so that its keys mean nothing.
    """
    if isinstance(node, list):
        for index, item in enumerate(node):  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
            yield from walk(item, (*path, str(index)))
    elif isinstance(node, dict):
        entries = cast(Doc, node)
        if not names:
            yield path, entries
        for key, value in list(entries.items()):
            if names or key not in _DATA_KEYS:
                yield from walk(value, (*path, key), names=key == "properties" and not names)


def where(path: Path) -> str:
    """Return a path the way people write it: `components/schemas/Graph/properties/nodes` is `Graph/nodes`."""
    return "/".join(part for part in path if part not in _STRUCTURE and not part.isdigit())


def references(node: Any) -> list[str]:
    """Return the names of the components `node` refers to."""
    return [name for _, schema in walk(node) if (name := ref_name(schema))]


def reachable(doc: Doc, names: Iterable[str]) -> set[str]:
    """Return `names` and the components these use, directly or not."""
    waiting = list(names)
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += references(schemas(doc)[name])
            waiting += schemas(doc)[name].get("x-union", {}).values()
    return found


def ref_name(schema: Any) -> str | None:
    """Return the name of the component `schema` refers to, None if it is no reference."""
    ref = cast(Doc, schema).get("$ref") if isinstance(schema, dict) else None
    return ref.removeprefix(REF) if isinstance(ref, str) and ref.startswith(REF) else None
