"""Routes from a method and an endpoint, such as `GET /boards`, to an operation of the server."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import cache, lru_cache
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, NamedTuple, cast
from urllib.parse import parse_qsl

from invokeai_py_client.exceptions import InvalidRequestError
from invokeai_py_client.text.jsons import is_object

if TYPE_CHECKING:
    from invokeai_py_client.bindings import Kind

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")

WITH_SLASHES = frozenset({"{font_path}"})
"""Parameters that take all the rest of a path, slashes included; the server's document does not say so."""

_ENOUGH = 0.6
"""How much like another path a known one must be to be named instead of it; 1 is the same."""

_OWN_METHOD = 0.1
"""How much more like another a known route is that has its method."""

_PREFIX = re.compile(r"/api/v(\d+)(?=/)")
_URL = re.compile(r"//|[^/?#]*:")
_UNSENDABLE = re.compile(r"[\s\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_DOTS = re.compile(r"(?:/|%2f|^)(?:\.|%2e){1,2}(?=/|%2f|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Route:
    """The destination of a request, and the operation of the server there.

    Attributes:
        method: The HTTP method, in capitals.
        path: The path to send: complete, and percent-encoded as it was given.
        query: What stood behind the `?` of the endpoint; "" if nothing did.
        operation: The name of the operation; "" if none is known.
        kind: How its answer is read; None if no operation is known.
        template: The path with `{parameters}`, known also when the path has no operation of this method; "" if not.
    """

    method: str
    path: str
    query: str = ""
    operation: str = ""
    kind: Kind | None = None
    template: str = ""


class Known(NamedTuple):
    """A path of the server: its `/api/v1`, the whole with `{parameters}`, and the operations there by method."""

    prefix: str
    template: str
    operations: Mapping[str, tuple[str, str]]


@dataclass(slots=True)
class Index:
    """Known paths by what follows in them: the segment itself, a parameter, all the rest, or nothing."""

    literals: dict[str, Index] = field(default_factory=dict[str, "Index"])
    parameter: Index | None = None
    rest: list[Known] = field(default_factory=list[Known])
    known: list[Known] = field(default_factory=list[Known])


def resolve(method: str, endpoint: str) -> Route:
    """Find where a request goes.

    Args:
        method: The HTTP method, in capitals or not.
        endpoint: The path, with or without `/api/v1`, slashes at its ends and a query. What is not known is sent as it
            is, only with a slash before it.

    Raises:
        InvalidRequestError: The method is none, or the endpoint is no path; the message says what would be right.
    """
    return _resolved(_checked_method(method), *_checked_endpoint(endpoint))


@lru_cache(maxsize=1024)
def _resolved(method: str, path: str, query: str) -> Route:
    prefix, segments = _parted(path)
    found = [known for known in _matches(index(), segments, 0) if prefix in ("", known.prefix)]
    if not found:
        return Route(method, path, query)
    best = next((known for known in found if method in known.operations), found[0])
    operation, kind = best.operations.get(method, ("", None))
    slash = "/" if best.template.endswith("/") else ""
    complete = f"{best.prefix}/{'/'.join(segments)}{slash}"
    return Route(method, complete, query, operation, cast("Kind | None", kind), best.template)


def near(method: str, endpoint: str) -> list[str]:
    """Up to three known routes that look like an endpoint, best first, such as `GET /api/v1/boards/`."""
    from invokeai_api.routes import ROUTES

    path = endpoint.partition("?")[0]
    _, given = _parted(path if path.startswith("/") else f"/{path}")
    found: list[tuple[float, int, str]] = []
    for template, operations in ROUTES.items():
        known = _parted(template)[1]
        likeness = _likeness(given, known)
        if likeness >= _ENOUGH:
            distance = abs(len(given) - len(known))
            found += [
                (-likeness - _OWN_METHOD * (m == method.upper()), distance, f"{m} {template}") for m in operations
            ]
    return [route for *_, route in sorted(found)[:3]]


def with_shorthand(route: Route, params: Mapping[str, Any] | None, json: Any) -> tuple[dict[str, Any] | None, Any]:
    """Complete what the server insists on and people leave out, or put elsewhere.

    Args:
        route: Where the request goes; parameters in its query count as given.
        params: The query parameters; those that are None count as not given.
        json: The JSON body; None if there is none.

    Returns:
        The query parameters and the JSON body to send; those given, where there is no shorthand.

    Raises:
        InvalidRequestError: The parameters are no mapping.
    """
    if params is not None and not is_object(params):
        raise InvalidRequestError(f"params must be a mapping of names to values, not a {type(params).__name__}")
    sent = None if params is None else dict(params)
    shorthand = SHORTHANDS.get(route.operation)
    if shorthand is None:
        return sent, json
    given = {name for name, value in (params or {}).items() if value is not None}
    given |= {name for name, _ in parse_qsl(route.query, keep_blank_values=True)}
    added, json = shorthand(given, json)
    return {**(sent or {}), **added} if added else sent, json


def _create_board(given: set[str], json: Any) -> tuple[dict[str, Any], Any]:
    """The server takes a board's name from the query, where nearly all else is made from a body.

    Of the rest of a body, only `is_private` is a parameter, of servers up to 6.8; boards have no description.
    """
    name = next((json[key] for key in ("board_name", "name") if key in json), None) if is_object(json) else None
    if "board_name" in given or not isinstance(name, str):
        return {}, json
    private = {} if "is_private" in given or json.get("is_private") is None else {"is_private": json["is_private"]}
    return {"board_name": name, **private}, None


def _list_boards(given: set[str], json: Any) -> tuple[dict[str, Any], Any]:
    """The server answers 400 unless it is asked for a part of the boards, or for all: without a part, all is meant."""
    return ({} if given & {"all", "offset", "limit"} else {"all": True}), json


def _upload_image(given: set[str], json: Any) -> tuple[dict[str, Any], Any]:
    """The server insists on both, and what people upload are images of theirs, to be kept and seen in the gallery."""
    defaults = {"image_category": "user", "is_intermediate": False}
    return {name: value for name, value in defaults.items() if name not in given}, json


SHORTHANDS: Mapping[str, Callable[[set[str], Any], tuple[dict[str, Any], Any]]] = {
    "create_board": _create_board,
    "list_boards": _list_boards,
    "upload_image": _upload_image,
}
"""Operation -> from the names of the parameters given and the JSON body, the parameters to add and the body to send."""


@cache
def index() -> Index:
    """The index of all known paths; of several versions the newest first."""
    from invokeai_api.routes import ROUTES

    root = Index()
    for template in sorted(ROUTES, key=_version, reverse=True):
        prefix, segments = _parted(template)
        _add(root, segments, Known(prefix, template, ROUTES[template]))
    return root


def _version(template: str) -> int:
    prefix = _PREFIX.match(template)
    return int(prefix[1]) if prefix else 0


def _add(node: Index, segments: Sequence[str], known: Known) -> None:
    for segment in segments:
        if segment in WITH_SLASHES:
            node.rest.append(known)
            return
        if segment.startswith("{"):
            node.parameter = node.parameter or Index()
            node = node.parameter
        else:
            node = node.literals.setdefault(segment, Index())
    node.known.append(known)


def _matches(node: Index, segments: Sequence[str], at: int) -> Iterator[Known]:
    """Yield what is known of a path from its segment `at` on, literal segments before parameters."""
    if at == len(segments):
        yield from node.known
        return
    segment = segments[at]
    if segment in node.literals:
        yield from _matches(node.literals[segment], segments, at + 1)
    if segment:
        if node.parameter:
            yield from _matches(node.parameter, segments, at + 1)
        yield from node.rest


def _parted(path: str) -> tuple[str, list[str]]:
    """Part a path into its `/api/v1`, if it has one, and the segments of what follows."""
    found = _PREFIX.match(path)
    prefix = found[0] if found else ""
    return prefix, path[len(prefix) + 1 :].removesuffix("/").split("/")


def _likeness(given: Sequence[str], known: Sequence[str]) -> float:
    """Compare two paths, 0 to 1, without parameters: a placeholder may be given or forgotten."""
    ours = [segment for segment, other in zip_longest(given, known, fillvalue="") if not other.startswith("{")]
    theirs = "/".join(segment for segment in known if not segment.startswith("{"))
    return max(SequenceMatcher(None, "/".join(segments), theirs).ratio() for segments in (ours, given))


def _checked_method(method: str) -> str:
    if isinstance(method, str) and method.upper() in METHODS:  # pyright: ignore[reportUnnecessaryIsInstance]
        return method.upper()
    raise InvalidRequestError(f"the method must be one of {', '.join(METHODS)}, not {_shown(method)}")


def _checked_endpoint(endpoint: str) -> tuple[str, str]:
    """Part an endpoint into its path, with a slash before it, and its query."""
    if not (isinstance(endpoint, str) and endpoint) or _URL.match(endpoint):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidRequestError(f"an endpoint is a path such as '/boards/', not {_shown(endpoint)}")
    if _UNSENDABLE.search(endpoint):
        raise InvalidRequestError(
            f"the endpoint {_shown(endpoint)} has spaces or control characters: write a space as %20, or give params="
        )
    if "#" in endpoint:
        raise InvalidRequestError(f"the endpoint {_shown(endpoint)} has a fragment, which is not sent: write # as %23")
    path, _, query = endpoint.partition("?")
    if not path:
        raise InvalidRequestError("an endpoint is a path such as '/boards/', not only a query")
    if _DOTS.search(path):
        raise InvalidRequestError(f"the endpoint {_shown(endpoint)} has '.' or '..' for a name: write the whole path")
    return path if path.startswith("/") else f"/{path}", query


def _shown(given: object) -> str:
    """Show an argument in a message without its secrets: a query may hold a token, and a URL a password."""
    if not isinstance(given, str):
        return f"of type {type(given).__name__}"
    path = re.split(r"[?#]", given, maxsplit=1)[0]
    return f"the URL {path.rpartition('@')[2]!r:.80}" if _URL.match(given) else f"{path!r:.80}"
