"""Models: how they are read from JSON and written again."""

from __future__ import annotations

import inspect
import reprlib
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from functools import cache
from importlib import import_module
from typing import Any, ClassVar, Final, Literal, NamedTuple, Self, cast

import attrs

from invokeai_py_client.text.redaction import is_secret_name


class Unset(Enum):
    """The type of `UNSET`. An enum, because type checkers narrow it with `is` and a copy of it is itself."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    __str__ = __repr__


UNSET: Final = Unset.UNSET
"""The value of a field that was not given or not received; it is not sent. Unlike None, which is sent as null."""


SCALARS: Mapping[str, type[Any]] = {"str": str, "int": int, "float": float, "bool": bool}
"""Plain types by their names in loader specs."""

Loader = Callable[[Any], Any]
_Object = dict[str, Any]


@cache
def loader(spec: str) -> Loader:
    """Return the function that turns decoded JSON into what `spec` describes.

    The function never raises: a value whose shape does not fit is returned unchanged. Model classes are imported when
    the first loader that needs them is made, so that importing one model never imports another.

    Args:
        spec: `Model`, `[spec]` (an array), `{spec}` (an object used as a map), the name of a plain type of Python
            (`str`, `int`, `float`, `bool`), or several of these joined by `|`.
    """
    alternatives = split_spec(spec)
    arrays = [a[1:-1] for a in alternatives if a[0] == "[" and a[1:-1] not in SCALARS]
    maps = [a[1:-1] for a in alternatives if a[0] == "{" and a[1:-1] not in SCALARS]
    models = tuple(a for a in alternatives if a[0] not in "[{" and a not in SCALARS)
    item = loader("|".join(arrays)) if arrays else None
    member = loader("|".join(maps)) if maps else None
    only = model_named(models[0]) if len(models) == 1 else None

    def load(value: Any) -> Any:
        if isinstance(value, dict):
            given = cast(_Object, value)
            try:
                if only is not None:
                    return only.from_dict(given)
                if models:
                    return _closest(models, given).from_dict(given)
                return {k: member(v) for k, v in given.items()} if member else given
            except RecursionError:  # sessions in sessions, deeper than Python goes: they stay JSON
                return given
        if item and isinstance(value, list):
            return [item(v) for v in value]  # pyright: ignore[reportUnknownVariableType]
        return value

    return load


def split_spec(spec: str) -> list[str]:
    """Return the alternatives of a loader spec."""
    parts: list[str] = []
    depth = start = 0
    for position, char in enumerate(spec):
        depth += (char in "[{") - (char in "]}")
        if char == "|" and depth == 0:
            parts.append(spec[start:position])
            start = position + 1
    return [*parts, spec[start:]]


@cache
def model_named(name: str) -> type[Model]:
    """Return a model of the bindings."""
    found: type[Model] = getattr(import_module("invokeai_api.models"), name)
    return found


def _closest(names: tuple[str, ...], data: _Object) -> type[Model]:
    """Choose among models no tag tells apart: the fewest required keys missing, then the fewest keys unknown."""

    def distance(model: type[Model]) -> tuple[int, int]:
        plan = plan_of(model)
        return len(plan.expected - data.keys()), len(data.keys() - plan.fields.keys())

    return min(map(model_named, names), key=distance)


class _Plan(NamedTuple):
    """The plan by which a model is read and written."""

    fields: Mapping[str, tuple[str, Loader | None]]
    """JSON key -> attribute, loader."""
    expected: frozenset[str]
    """The keys of required fields and of constants, by which models without a tag are distinguished."""


_PLANS: dict[type, _Plan] = {}


def plan_of(model: type[Model]) -> _Plan:
    """Return how each field of a model is read, made when it is first wanted."""
    plan = _PLANS.get(model)
    if plan is None:
        plan = _PLANS[model] = _make_plan(model)
    return plan


def _make_plan(model: type[Model]) -> _Plan:
    keys: dict[str, str] = {}
    specs: dict[str, str] = {}
    for base in reversed(model.__mro__):
        keys.update(base.__dict__.get("_wire_", {}))
        specs.update(base.__dict__.get("_specs_", {}))
    fields: dict[str, tuple[str, Loader | None]] = {}
    expected: set[str] = set()
    for attribute in attrs.fields(model):
        name = str(attribute.name)
        key = keys.get(name, name)
        if name != "additional_properties":
            fields[key] = (name, loader(specs[name]) if name in specs else None)
            if attribute.default is not UNSET:
                expected.add(key)
    return _Plan(fields, frozenset(expected))


_READERS: dict[type, Callable[[Mapping[str, Any]], Any]] = {}


def _read(model: type[Model], data: Mapping[str, Any]) -> Any:
    reader = _READERS.get(model)
    if reader is None:
        reader = _READERS[model] = _make_reader(model)
    return reader(data)


def _make_reader(model: type[Model]) -> Callable[[Mapping[str, Any]], Any]:
    """Compile what sets the fields of a new `model` one by one, as attrs does it for `__init__`: half the time."""
    fields = plan_of(model).fields
    loaders = {f"load_{name}": load for name, load in fields.values() if load}
    lines = ["def read(data):", " self = new(model)", " get = data.get"]
    for key, (name, load) in fields.items():
        value = f"get({key!r}, UNSET)"
        lines.append(f" self.{name} = " + (f"load_{name}({value})" if load else value))
    lines.append(" self.additional_properties = {} if covers(data) else {k: data[k] for k in data if k not in fields}")
    scope = {"new": object.__new__, "model": model, "UNSET": UNSET, "fields": fields, **loaders}
    scope["covers"] = frozenset(fields).issuperset
    exec("\n".join([*lines, " return self"]), scope)  # noqa: S102 - names of fields, which attrs compiles as well
    return cast(Callable[[Mapping[str, Any]], Any], scope["read"])


def _is_object(value: Any) -> bool:
    return type(value) is dict or isinstance(value, Mapping)  # asking the ABC takes ten times as long


_JSON_SCALARS = frozenset({str, int, float, bool, type(None)})


def dump(value: Any) -> Any:
    """Turn models, and containers of them, into what `json.dumps` takes.

    Args:
        value: A model, a JSON value, or lists, tuples and mappings of these. UNSET members of mappings are left out.

    Raises:
        TypeError: If there is something in `value` that has no JSON form.
    """
    if type(value) in _JSON_SCALARS:
        return value
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, Mapping):
        return {k: dump(v) for k, v in cast(Mapping[str, Any], value).items() if v is not UNSET}
    if isinstance(value, (list, tuple)):
        return [dump(v) for v in cast(list[Any], value)]
    if isinstance(value, Enum) and value is not UNSET:
        return value.value
    if isinstance(value, (str, int, float)):
        return value
    raise TypeError(f"{value!r} of type {type(value).__name__} cannot be sent as JSON")


def path_of_unserializable(value: Any, path: str) -> str:
    """Return the path of the part of `value` that cannot be dumped."""
    if isinstance(value, Model):
        value = {key: getattr(value, name) for key, (name, _) in plan_of(type(value)).fields.items()}
    members: Any = ()
    if isinstance(value, Mapping):
        members = [(f"{path}.{key}", item) for key, item in cast(Mapping[str, Any], value).items() if item is not UNSET]
    elif isinstance(value, (list, tuple)):
        members = [(f"{path}[{index}]", item) for index, item in enumerate(cast(list[Any], value))]
    for inner, item in members:
        try:
            dump(item)
        except TypeError:
            return path_of_unserializable(item, inner)
    return path


_short = reprlib.Repr()
_short.maxstring = 60
_short.maxother = 120


def _masked(values: Mapping[str, Any]) -> dict[str, Any]:
    return {k: "***" if v and is_secret_name(k) else v for k, v in values.items()}


_OF_MODELS = frozenset({"from_dict", "to_dict", "additional_properties"})


@attrs.define(kw_only=True, repr=False)
class Model:
    """Base of every generated model.

    Attributes:
        additional_properties: Keys that were received, or are to be sent, and are not declared by the schema this
            client was generated from.
    """

    additional_properties: dict[str, Any] = attrs.field(factory=dict[str, Any])

    _wire_: ClassVar[Mapping[str, str]] = {}
    """Attribute -> JSON key, where they differ."""
    _specs_: ClassVar[Mapping[str, str]] = {}
    """Attribute -> loader spec, where a value is more than plain JSON."""

    def __init_subclass__(cls) -> None:
        """Give fields that would hide what every model has another name: `to_dict` becomes `to_dict_`."""
        super().__init_subclass__()
        own = inspect.get_annotations(cls)
        hiding = [name for name in own if name in _OF_MODELS]
        for name in hiding:
            if name in cls.__dict__:
                setattr(cls, f"{name}_", cls.__dict__[name])
                delattr(cls, name)
        if hiding:
            cls.__annotations__ = {f"{name}_" if name in hiding else name: own[name] for name in own}
            cls._wire_ = {**cls._wire_, **{f"{name}_": name for name in hiding}}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a model from decoded JSON, without loss and without checking values.

        Unknown keys go to `additional_properties`; keys that are absent read as UNSET, also required ones.

        Args:
            data: A JSON object. It is not copied deeply. Any other JSON value is returned as it is.
        """
        return _read(cls, data) if _is_object(data) else data  # type: ignore[return-value]

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object: what is UNSET is left out, `additional_properties` are put back.

        Raises:
            TypeError: If a field holds something that has no JSON form.
        """
        fields = {key: getattr(self, name) for key, (name, _) in plan_of(type(self)).fields.items()}
        return dump(fields | self.additional_properties)  # type: ignore[no-any-return]

    def __repr__(self) -> str:
        _, *attributes = attrs.fields(type(self))
        fields = _masked({attribute.name: getattr(self, attribute.name) for attribute in attributes})
        if self.additional_properties:
            fields["additional_properties"] = _masked(self.additional_properties)
        shown = [f"{name}={_short.repr(value)}" for name, value in fields.items() if value is not UNSET]
        return f"{type(self).__name__}({', '.join(shown)})"


@attrs.define(kw_only=True, repr=False)
class Union(Model):
    """Base of the schemas one tagged union consists of.

    `from_dict` of the union's own class returns the member the tags of the data name, or the union's `Unknown...` class
    when this client has no such member.
    """

    _members_: ClassVar[Mapping[str, str]]
    """Tags, such as `type=main|format=checkpoint` -> the member's class."""
    _tags_: ClassVar[Sequence[Sequence[str]]]
    """The sets of keys that are the tags of members, the most specific first."""
    _unknown_: ClassVar[str]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read the member of the union `data` is; see `Model.from_dict`.

        Args:
            data: A JSON object.
        """
        members: Mapping[str, str] | None = cls.__dict__.get("_members_")
        if members is None or not _is_object(data):  # a member itself, or no object at all
            return super().from_dict(data)
        name = None
        for tags in cls._tags_:
            name = members.get("|".join([f"{tag}={data.get(tag)}" for tag in tags]))
            if name is not None:
                break
        return _read(model_named(name or cls._unknown_), data)  # type: ignore[no-any-return]


def or_unset(value: Any) -> Any:
    """Return UNSET for None, which stands for an argument that was not given."""
    return UNSET if value is None else value
