"""Answers compared with what the bindings say they are.

Models are read without checking values. A client checks what it hands on, by the types the fields of the models are
declared with. Additional keys, values enums do not have yet, and absent keys that are not `NEEDED` are all right.
"""

from __future__ import annotations

import builtins
import inspect
import sys
from collections.abc import Callable, Iterator
from functools import cache
from types import GenericAlias, UnionType
from typing import Any, Literal, Union, cast, get_args, get_origin

import attrs

from invokeai_py_client.bindings.models import SCALARS, UNSET, Model, Unset, model_named, split_spec
from invokeai_py_client.http.required_keys import NEEDED
from invokeai_py_client.text.messages import one_line

LONGEST_SHOWN = 60
"""Characters of a wrong value that are shown."""

_NAMES = {
    str: "a text",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    dict: "an object",
    list: "a list",
    type(None): "null",
}


def misfit(value: Any, spec: str) -> str:
    """Return what is wrong with a value that was read by a loader spec, and where; empty if nothing is."""
    kind = _kind_of(spec)
    try:
        return "" if _check_of(kind)(value) else _problem(kind, value, "")
    except RecursionError:
        return "it is nested deeper than can be read"


@cache
def _kind_of(spec: str) -> Any:
    """The type a loader spec describes."""
    kinds = [_kind_of_part(part) for part in split_spec(spec)]
    return kinds[0] if len(kinds) == 1 else Union[tuple(kinds)]  # noqa: UP007 - of types in a variable


def _kind_of_part(part: str) -> Any:
    inner = part[1:-1]
    if part[0] == "[":
        return GenericAlias(list, (_kind_of(inner),))
    if part[0] == "{":
        return GenericAlias(dict, (str, _kind_of(inner)))
    return SCALARS.get(part) or model_named(part)


Check = Callable[[Any], bool]


@cache
def _check_of(kind: Any) -> Check:
    scope: dict[str, Any] = {"UNSET": UNSET, "is_sound": _is_sound}
    exec(f"def check(v):\n return {_condition(kind, 'v', scope)}", scope)  # noqa: S102 - types make it
    return cast(Check, scope["check"])


_CHECKS: dict[type, Check] = {}


def _is_sound(model: Model) -> bool:
    check = _CHECKS.get(type(model))
    if check is None:
        check = _CHECKS[type(model)] = _check_of_fields(type(model))
    return check(model)


def _check_of_fields(model: type[Model]) -> Check:
    """Compile the check of all fields of a model, one after the other."""
    scope: dict[str, Any] = {"UNSET": UNSET, "is_sound": _is_sound}
    lines, needed = ["def check(model):"], _needed(model)
    for name, kind in _fields(model):
        condition = _condition(kind, "v", scope)
        if name in needed:
            condition = f"v is not UNSET and ({condition})"
        elif condition != "True":
            condition = f"v is UNSET or {condition}"
        if condition != "True":
            lines += [f" v = model.{name}", f" if not ({condition}):", "  return False"]
    exec("\n".join([*lines, " return True"]), scope)  # noqa: S102 - names of fields, which attrs compiles as well
    return cast(Check, scope["check"])


def _needed(model: type[Model]) -> set[str]:
    return {name for base in model.__mro__ for name in NEEDED.get(base.__name__, ())}


def _condition(kind: Any, variable: str, scope: dict[str, Any]) -> str:
    """An expression that says whether a variable is of a kind; `scope` gets what it refers to."""
    if kind is Any:
        return "True"
    if kind is type(None):
        return f"{variable} is None"
    if kind is Unset:
        return f"{variable} is UNSET"
    if kind is float:
        return f"type({variable}) is float or type({variable}) is int"
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        return " or ".join(f"({_condition(part, variable, scope)})" for part in get_args(kind))
    if origin is Literal:
        kinds: list[type[Any]] = [type(value) for value in get_args(kind)]
        return " or ".join(dict.fromkeys(_condition(part, variable, scope) for part in kinds))
    if origin in (list, dict):
        inner = _condition(get_args(kind)[-1], f"{variable}i", scope)
        members = f"{variable}.values()" if origin is dict else variable
        each = "" if inner == "True" else f" and all([{inner} for {variable}i in {members}])"
        return f"type({variable}) is {origin.__name__}{each}"
    name = f"k{len(scope)}"
    scope[name] = kind
    if issubclass(kind, Model):
        return f"isinstance({variable}, {name}) and is_sound({variable})"
    return f"type({variable}) is {name}"


def _fields(model: type[Model]) -> list[tuple[str, Any]]:
    """The fields of a model, and their types."""
    kinds: dict[str, Any] = {}
    for base in reversed(model.__mro__):
        names = _Names(vars(sys.modules[base.__module__]))
        for name, kind in inspect.get_annotations(base).items():
            kinds[name] = eval(kind, {}, names) if isinstance(kind, str) else kind  # noqa: S307 - as it was imported
    declared = [attribute.name for attribute in attrs.fields(model) if attribute.name != "additional_properties"]
    return [(name, kinds[name]) for name in declared]


class _Names(dict[str, Any]):
    """The names in a model's module: those at run time, and those only type checkers know, such as values of enums."""

    def __missing__(self, name: str) -> Any:
        from invokeai_api.models import literals

        if hasattr(builtins, name):
            raise KeyError(name)
        return getattr(literals, name, None) or model_named(name)


def _problem(kind: Any, value: Any, path: str) -> str:
    """Return where a value is not of a kind, and its type there; empty if it is."""
    if _check_of(kind)(value):
        return ""
    whole = f"{path}: " if path else ""
    return next(_problems_inside(kind, value, path), f"{whole}expected {_described(kind)}, got {_shown(value)}")


def _problems_inside(kind: Any, value: Any, path: str) -> Iterator[str]:
    for part in get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,):
        inner: list[tuple[str, Any, Any]] = []
        if get_origin(part) is list and isinstance(value, list):
            members = cast(list[Any], value)  # type: ignore[redundant-cast]
            inner = [(f"{path}[{number}]", get_args(part)[0], member) for number, member in enumerate(members)]
        elif get_origin(part) is dict and isinstance(value, dict):
            inner = [(_joined(path, key), get_args(part)[1], member) for key, member in cast(Any, value).items()]
        elif inspect.isclass(part) and issubclass(part, Model) and isinstance(value, part):
            given, needed = [(name, kind, getattr(value, name)) for name, kind in _fields(type(value))], _needed(part)
            absent = [name for name, _, member in given if member is UNSET and name in needed]
            yield from (f"{_joined(path, name)} is missing" for name in absent)
            inner = [(_joined(path, name), kind, member) for name, kind, member in given if member is not UNSET]
        yield from filter(None, (_problem(kind, member, place) for place, kind, member in inner))


def _joined(path: str, name: str) -> str:
    return f"{path}.{one_line(str(name))}" if path else one_line(str(name))


def _described(kind: Any) -> str:
    if get_origin(kind) in (Union, UnionType):
        parts = dict.fromkeys(_described(part) for part in get_args(kind) if part is not Unset)
        return " or ".join(parts)
    if get_origin(kind) is Literal:
        return _NAMES[type(get_args(kind)[0])]
    return _NAMES.get(get_origin(kind) or kind) or "an object"


def _shown(value: Any) -> str:
    if isinstance(value, (Model, dict)):
        return "an object"
    if isinstance(value, list):
        return "a list"
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    return one_line(repr(value)[:LONGEST_SHOWN])
