"""Operations, query parameters and fields of bodies that servers of each version offer."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from invokeai_py_client.http.versions import numbers
from invokeai_py_client.text.jsons import Json, is_object

if TYPE_CHECKING:
    from invokeai_py_client.http.calls import Call

Offers = Mapping[tuple[str, str], frozenset[str]]
"""Method and path, with `{}` for each parameter -> the parameters of the query and the fields of the body.

`""` stands for the operation itself, `"?name"` for a query parameter, `".field"` and `".field.inner"` for the body's.
"""

FirstVersions = Mapping[str, Mapping[str, Mapping[str, str]]]
"""Path -> method -> what is offered there, by the keys of `Offers` -> the first version that has it."""

OPERATION = ""
_METHODS = ("get", "head", "post", "put", "patch", "delete")
_DEPTH = 2
_ELSEWHERE = ("graph", "workflow")
"""Fields whose insides are checked by other means."""


def read_offers(document: Json) -> dict[tuple[str, str], frozenset[str]]:
    """List what a server offers, by its OpenAPI document.

    Raises:
        KeyError, TypeError, AttributeError: It is no such document.
    """
    return {
        (method.upper(), any_parameters(path)): frozenset(_keys(document, item, item[method]))
        for path, item in document["paths"].items()
        for method in _METHODS
        if method in item
    }


def any_parameters(path: str) -> str:
    """Leave out the names of a path's parameters, which differ from version to version."""
    return re.sub(r"\{[^}]*\}", "{}", path)


def _keys(document: Json, item: Json, operation: Json) -> Iterator[str]:
    yield OPERATION
    for parameter in (*item.get("parameters", ()), *operation.get("parameters", ())):
        if parameter["in"] == "query":
            yield f"?{parameter['name']}"
    for content in operation.get("requestBody", {}).get("content", {}).values():
        yield from _fields(document, content.get("schema", {}), "", _DEPTH)


def _fields(document: Json, schema: Json, prefix: str, depth: int) -> Iterator[str]:
    while "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    for name, field in schema.get("properties", {}).items():
        yield f"{prefix}.{name}"
        if depth > 1 and name not in _ELSEWHERE:
            yield from _fields(document, field, f"{prefix}.{name}", depth - 1)
    for members in ("anyOf", "oneOf", "allOf"):
        for member in schema.get(members, ()):
            yield from _fields(document, member, prefix, depth)


def find_first_versions(offers: Mapping[str, Offers]) -> dict[tuple[str, str], dict[str, str]]:
    """Find since when the newest server's operations, parameters and fields are there without a break.

    Args:
        offers: Those of each version.

    Returns:
        By method and path, without what the oldest has, and what came with the operation itself.
    """
    versions = sorted(offers, key=numbers)

    def since(route: tuple[str, str], key: str) -> str:
        first = versions[-1]
        for version in reversed(versions):
            if key not in offers[version].get(route, ()):
                break
            first = version
        return first

    found: dict[tuple[str, str], dict[str, str]] = {}
    for route, keys in offers[versions[-1]].items():
        first = {key: since(route, key) for key in sorted(keys)}
        own = first[OPERATION]
        news = {key: version for key, version in first.items() if version not in (versions[0], own)}
        if own != versions[0]:
            news = {OPERATION: own, **news}
        if news:
            found[route] = news
    return found


def newer_than(version: str, call: Call) -> dict[str, str]:
    """Find what a request asks for that came after this version, as far as is known: key -> first version."""
    return {key: first for key, first in _first_versions(call).items() if numbers(first) > numbers(version)}


def may_be_missing(version: str, call: Call) -> bool:
    """Whether a request asks for anything that a server of this version, which is empty if unknown, may not have."""
    return not _has_all(version) and bool(_first_versions(call))


@lru_cache(maxsize=8)
def _has_all(version: str) -> bool:
    from invokeai_api import SERVER_VERSION

    return numbers(version) >= numbers(SERVER_VERSION)


def _first_versions(call: Call) -> dict[str, str]:
    from invokeai_api.since import SINCE

    first = SINCE.get(call.template, {}).get(call.method)
    if first is None:
        return {}
    own = first.get(OPERATION, "")
    return {key: first.get(key, own) for key in (OPERATION, *_given(call)) if key in first or own}


def _given(call: Call) -> Iterator[str]:
    """Yield the parameters and fields a request gives, as `Offers` has them."""
    query: Mapping[str, Any] = dict(call.query or ())
    yield from (f"?{name}" for name in query)
    yield from _given_fields(call.body, "", _DEPTH)
    for name, (_, content, _) in call.parts:
        yield f".{name}"
        if isinstance(content, bytes) and content.startswith(b"{"):
            yield from _given_fields(json.loads(content), f".{name}", 1)


def _given_fields(body: Any, prefix: str, depth: int) -> Iterator[str]:
    if is_object(body):
        for name, value in body.items():
            yield f"{prefix}.{name}"
            if depth > 1:
                yield from _given_fields(value, f"{prefix}.{name}", depth - 1)


def lacking(call: Call, keys: Iterable[str], offers: Offers | None) -> list[str]:
    """Return which of these a server lacks, by its own document; all of them where that is not known."""
    if offers is None:
        return [*keys]
    offered = offers.get((call.method, any_parameters(call.template)), frozenset[str]())
    return [key for key in keys if key not in offered]
