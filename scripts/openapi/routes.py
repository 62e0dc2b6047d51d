"""The table of what the functions of a generated package send where."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

_MODULE = '''"""Where the operations of the server are: path -> method -> name of the operation, kind of its answer."""

ROUTES: dict[str, dict[str, tuple[str, str]]] = {table}
'''


def write_routes(package: Path) -> None:
    """Write `routes.py` of a package from the functions in its `api`, so that the two cannot differ."""
    table: dict[str, dict[str, tuple[str, str]]] = {}
    for path, method, name, kind in sorted(route for file in (package / "api").glob("*.py") for route in _routes(file)):
        table.setdefault(path, {})[method] = (name, kind)
    (package / "routes.py").write_text(_MODULE.format(table=table))


def _routes(file: Path) -> Iterator[tuple[str, str, str, str]]:
    """Yield path, method, name and kind of each `Operation` made in a module."""
    for node in ast.walk(ast.parse(file.read_bytes())):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Operation":
            name, method, path = map(ast.literal_eval, node.args)
            kind = next(ast.literal_eval(keyword.value) for keyword in node.keywords if keyword.arg == "kind")
            yield path, method, name, kind
