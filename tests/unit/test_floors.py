"""The floors of the package: imports go down only, those for type checkers included, and there is no circle."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "invokeai_py_client"
FLOORS = (
    ("text",),
    ("exceptions",),
    ("bindings",),
    ("kit",),
    ("nodes",),
    ("http",),
    ("events", "server", "workflow_files"),
    ("gallery",),
    ("models",),
    ("queue",),
    ("accounts", "prompts"),
    ("workflows",),
    ("client",),
    ("testing",),
)
"""The subjects from the ground up."""
LEVELS = {subject: level for level, floor in enumerate(FLOORS) for subject in floor}
MODULES = {
    path.relative_to(PACKAGE).with_suffix("").as_posix().replace("/", ".").removesuffix(".__init__"): path
    for path in PACKAGE.rglob("*.py")
    if path.parent != PACKAGE or path.name == "exceptions.py"
}


def imports(path: Path, *, at_run_time: bool = False) -> Iterator[str]:
    """The modules of the package a module imports."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skipped = {
        id(inner)
        for node in ast.walk(tree)
        if at_run_time and isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        for statement in node.body
        for inner in ast.walk(statement)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and id(node) not in skipped:
            package, _, module = (node.module or "").partition(".")
            if package == "invokeai_py_client" and module:
                for name in node.names:
                    inner = f"{module}.{name.name}"
                    yield inner if inner in MODULES else module


def subject_of(module: str) -> str:
    return module.partition(".")[0]


def test_every_subject_has_a_floor() -> None:
    assert {subject_of(module) for module in MODULES} == LEVELS.keys()


@pytest.mark.parametrize("module", sorted(MODULES))
def test_imports_go_down(module: str) -> None:
    here = subject_of(module)
    climbs = [
        imported
        for imported in imports(MODULES[module])
        if subject_of(imported) != here and LEVELS[subject_of(imported)] >= LEVELS[here]
    ]
    assert climbs == []


def test_no_module_imports_itself_by_way_of_others() -> None:
    needs = {module: {*imports(path, at_run_time=True)} - {module} for module, path in MODULES.items()}
    while ready := [module for module, needed in needs.items() if not needed & needs.keys()]:
        for module in ready:
            del needs[module]
    assert needs == {}
