"""Generated modules only declare: whatever a document says, none of it becomes code that runs.

The templates quote what they take from the document. This is the second lock: it reads what was made, and refuses
everything but literals, names of our own, classes of fields, and functions that return an `Operation`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from pathlib import Path

from .document import RegenerateError

_MODULES = frozenset({"__future__", "importlib", "typing", "invokeai_py_client.bindings"})
"""Modules a generated one imports from, besides its neighbours."""
_FIELDS_OF_OURS = frozenset({"_wire_", "_specs_", "_tags_", "_members_", "_unknown_"})
_LAZY = ast.parse(
    """
def _find(name: str) -> Any:
    return import_module(f".{name}", __name__)

def __getattr__(name: str) -> Any:
    if name not in _TAGS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = _find(name)
    globals()[name] = value
    return value

def __dir__() -> list[str]:
    return sorted(_TAGS)
"""
).body
"""The functions of `api/__init__.py`, which import a module when it is first used."""
_LAZY_CODE = frozenset(map(ast.unparse, _LAZY))


def check_declarations(package: Path, ours: Iterable[Path]) -> None:
    """Refuse a generated package in which anything runs that is not a literal.

    Args:
        package: The folder of the package.
        ours: Modules in it that were copied, and hold nothing of the document.

    Raises:
        RegenerateError: Something does; the message names the module and the line.
    """
    copied = {*ours}
    for path in sorted([*package.rglob("*.py"), *package.rglob("*.pyi")]):
        if path not in copied:
            checker = _Checker(path.relative_to(package).as_posix())
            for statement in ast.parse(path.read_bytes()).body:
                checker.statement(statement)


class _Checker:
    """Walks over one module, and refuses what is no declaration."""

    def __init__(self, name: str) -> None:
        self._name = name

    def _refuse(self, node: ast.AST) -> RegenerateError:
        line = getattr(node, "lineno", 0)
        return RegenerateError(
            f"{self._name}, line {line}: the document would become code that runs: {ast.unparse(node)[:80]!r}"
        )

    def statement(self, node: ast.stmt) -> None:
        match node:
            case ast.Expr(value=ast.Constant(value=str())) | ast.Pass():
                return
            case ast.Import(names=[ast.alias(name="re")]):
                return
            case ast.ImportFrom(level=level, module=module) if level or module in _MODULES:
                return
            case ast.If(test=ast.Name(id="TYPE_CHECKING"), body=body, orelse=orelse):
                for inner in [*body, *orelse]:
                    self.statement(inner)
            case ast.AnnAssign(target=ast.Name(), annotation=annotation, value=value):
                self._annotation(annotation)
                if isinstance(annotation, ast.Name) and annotation.id == "TypeAlias":
                    self._annotation(value)
                else:
                    self._value(value)
            case ast.Assign(targets=[ast.Name()], value=ast.Name(id="dict")):  # a map, where the program runs
                return
            case ast.Assign(targets=[ast.Name()], value=value):
                self._value(value)
            case ast.ClassDef():
                self._class(node)
            case ast.FunctionDef() if self._name == "api/__init__.py" and ast.unparse(node) in _LAZY_CODE:
                return
            case ast.FunctionDef():
                self._operation(node)
            case _:
                raise self._refuse(node)

    def _class(self, node: ast.ClassDef) -> None:
        match node.decorator_list:
            case [ast.Call(func=ast.Name(id="define"), args=[], keywords=options)]:
                for option in options:
                    self._value(option.value)
            case _:
                raise self._refuse(node)
        if node.keywords or not all(isinstance(base, ast.Name) for base in node.bases):
            raise self._refuse(node)
        for inner in node.body:
            match inner:
                case ast.Expr(value=ast.Constant(value=str())) | ast.Pass():
                    continue
                case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation, value=value) if name[:1] != "_":
                    self._annotation(annotation)
                    self._value(value)
                case ast.Assign(targets=[ast.Name(id=name)], value=value) if name in _FIELDS_OF_OURS:
                    self._value(value)
                case _:
                    raise self._refuse(inner)

    def _operation(self, node: ast.FunctionDef) -> None:
        """Check a function that describes a request: all it does is to return an `Operation` of its arguments."""
        for decorator in node.decorator_list:
            match decorator:
                case ast.Call(func=ast.Name(id="deprecated"), args=[ast.Constant()], keywords=[]):
                    continue
                case _:
                    raise self._refuse(decorator)
        given = node.args
        for argument in [*given.posonlyargs, *given.args, *given.kwonlyargs]:
            self._annotation(argument.annotation)
        for default in [*given.defaults, *given.kw_defaults]:
            self._value(default)
        self._annotation(node.returns)
        body = node.body[1:] if ast.get_docstring(node, clean=False) is not None else node.body
        match body:
            case [ast.Return(value=ast.Call(func=ast.Name(id="Operation"), args=arguments, keywords=keywords))]:
                if any(keyword.arg is None for keyword in keywords):
                    raise self._refuse(node)
                names = {argument.arg for argument in [*given.posonlyargs, *given.args, *given.kwonlyargs]}
                for value in [*arguments, *(keyword.value for keyword in keywords)]:
                    self._value(value, names)
            case _:
                raise self._refuse(node)

    def _value(self, node: ast.expr | None, names: Iterable[str] = ()) -> None:
        """Check what a name is set to: a literal, `UNSET`, or a name that is known."""
        match node:
            case None | ast.Constant():
                return
            case ast.Name(id=name) if name == "UNSET" or name in names:
                return
            case ast.UnaryOp(op=ast.USub(), operand=ast.Constant()):
                return
            case ast.List(elts=parts) | ast.Tuple(elts=parts) | ast.Set(elts=parts):
                pass
            case ast.Dict(keys=keys, values=values):
                parts = [*(key for key in keys if key is not None), *values]
                if None in keys:
                    raise self._refuse(node)
            case ast.Call(func=ast.Name(id="frozenset"), args=parts, keywords=[]):
                pass
            case _:
                raise self._refuse(node)
        for part in parts:
            self._value(part, names)

    def _annotation(self, node: ast.expr | None) -> None:
        """Check a type: names, literals in `Literal[...]`, and what is made of them by `[]` and `|`."""
        match node:
            case None | ast.Name() | ast.Constant():
                return
            case ast.UnaryOp(op=ast.USub(), operand=ast.Constant()):
                return
            case ast.Subscript(value=ast.Name(), slice=part):
                parts = [part]
            case ast.BinOp(left=left, op=ast.BitOr(), right=right):
                parts = [left, right]
            case ast.Tuple(elts=parts) | ast.List(elts=parts):
                pass
            case _:
                raise self._refuse(node)
        for part in parts:
            self._annotation(part)
