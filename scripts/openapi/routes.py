"""The table of what the functions of a generated package send where."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

from invokeai_py_client.http.support import Offers, any_parameters, find_first_versions

_MODULE = '''"""Where the operations of the server are: path -> method -> name of the operation, kind of its answer."""

ROUTES: dict[str, dict[str, tuple[str, str]]] = {table}
'''

_SINCE = '''"""The first version with what not all servers have: path -> method -> what -> version.

`""` is the operation itself, `"?name"` a query parameter, `".field"` one of the body.
"""

SINCE: dict[str, dict[str, dict[str, str]]] = {table}
'''

_UNTOLD = {
    ("POST", "/api/v1/style_presets/"): {".data.is_public": "6.13.0"},
    ("PATCH", "/api/v1/style_presets/i/{}"): {".data.is_public": "6.13.0"},
}
"""Fields of texts that are JSON, which no document tells."""


def write_routes(package: Path) -> None:
    """Write `routes.py` of a package from the functions in its `api`, so that the two cannot differ."""
    table: dict[str, dict[str, tuple[str, str]]] = {}
    for path, method, name, kind in sorted(route for file in (package / "api").glob("*.py") for route in _routes(file)):
        table.setdefault(path, {})[method] = (name, kind)
    (package / "routes.py").write_text(_MODULE.format(table=table))


def write_first_versions(package: Path, offers: Mapping[str, Offers]) -> None:
    """Write `since.py` of a package from what the servers of all versions offer."""
    found = find_first_versions(offers)
    table: dict[str, dict[str, dict[str, str]]] = {}
    for path, method, _, _ in sorted(route for file in (package / "api").glob("*.py") for route in _routes(file)):
        route = (method, any_parameters(path))
        if first := {**found.get(route, {}), **_UNTOLD.get(route, {})}:
            table.setdefault(path, {})[method] = first
    (package / "since.py").write_text(_SINCE.format(table=table))


def _routes(file: Path) -> Iterator[tuple[str, str, str, str]]:
    """Yield path, method, name and kind of each `Operation` made in a module."""
    for node in ast.walk(ast.parse(file.read_bytes())):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Operation":
            name, method, path = map(ast.literal_eval, node.args)
            kind = next(ast.literal_eval(keyword.value) for keyword in node.keywords if keyword.arg == "kind")
            yield path, method, name, kind
