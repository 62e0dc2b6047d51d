"""The runtime of the generated bindings: how models are read and written, and what an operation is.

The modules of `invokeai_api` only declare fields and routes; everything they do is here. Nothing in this module sends
a request: an `Operation` describes one, and a client sends it.
"""

from __future__ import annotations

import functools
import json
import os
import re
import reprlib
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Final,
    Generic,
    Literal,
    NamedTuple,
    ParamSpec,
    Protocol,
    Self,
    TypeAlias,
    TypeVar,
    cast,
)
from urllib.parse import quote

import attrs

__all__ = [
    "UNSET",
    "File",
    "FilePart",
    "Kind",
    "Model",
    "Operation",
    "Payload",
    "Readable",
    "Union",
    "Unset",
    "deprecated",
    "dump",
    "loader",
]

P = ParamSpec("P")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

Kind = Literal["json", "bytes", "text", "none"]
"""How the body of an answer is read."""


class Readable(Protocol):
    """A file opened in binary mode, a pipe, a decompressor: anything with a `read` that gives bytes."""

    def read(self, size: int = ..., /) -> bytes:
        """The next bytes, at most `size`; none at the end."""
        ...


Payload: TypeAlias = bytes | bytearray | memoryview | Readable | str | os.PathLike[str]
"""What can be uploaded: content, a file opened in binary mode, or the path of a file."""

FilePart = tuple[str, tuple[str | None, bytes | Readable | Path, str | None]]
"""One part of a multipart body: field name, (file name, content, content type). Text has neither name nor type; a file
has a type only if one was given."""

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated
else:

    def deprecated(message: str) -> Callable[[Callable[P, T]], Callable[P, T]]:
        """Warn whoever calls the function; type checkers do so without running it (PEP 702)."""

        def decorate(function: Callable[P, T]) -> Callable[P, T]:
            @functools.wraps(function)
            def warn(*args: P.args, **kwargs: P.kwargs) -> T:
                warnings.warn(f"{function.__name__} is deprecated: {message}", DeprecationWarning, stacklevel=2)
                return function(*args, **kwargs)

            return warn

        return decorate


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


@dataclass
class File:
    """A file to upload.

    Attributes:
        payload: The path of a file, a file opened in binary mode, or the content itself. Files are read in portions
            while they are sent; an opened one is sent from its start if it can seek, and is not closed.
        file_name: The name the server is told; by default that of the file.
        mime_type: The content type; by default it is found in the first bytes, or else guessed from `file_name`.
    """

    payload: Payload = field(repr=False)
    file_name: str = ""
    mime_type: str | None = None

    def part(self, key: str) -> FilePart:
        """The file as the part `key` of a multipart body."""
        payload = self.payload
        if isinstance(payload, (str, os.PathLike)):
            payload = Path(payload)
        elif isinstance(payload, (bytearray, memoryview)):
            payload = bytes(payload)
        path = self.file_name or (payload if isinstance(payload, Path) else getattr(payload, "name", ""))
        return key, (Path(str(path)).name or "file", payload, self.mime_type)


Loader = Callable[[Any], Any]
_Object = dict[str, Any]


@cache
def loader(spec: str) -> Loader:
    """Return the function that turns decoded JSON into what `spec` describes.

    The function never raises: a value whose shape does not fit is returned unchanged. Model classes are imported when
    the first loader that needs them is made, so that importing one model never imports another.

    Args:
        spec: `Model`, `[spec]` (an array), `{spec}` (an object used as a map) or several of these joined by `|`.
    """
    alternatives = _split(spec)
    arrays = [a[1:-1] for a in alternatives if a[0] == "["]
    maps = [a[1:-1] for a in alternatives if a[0] == "{"]
    models = tuple(a for a in alternatives if a[0] not in "[{")
    item = loader("|".join(arrays)) if arrays else None
    member = loader("|".join(maps)) if maps else None
    only = _model(models[0]) if len(models) == 1 else None

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


def _split(spec: str) -> list[str]:
    parts: list[str] = []
    depth = start = 0
    for position, char in enumerate(spec):
        depth += (char in "[{") - (char in "]}")
        if char == "|" and depth == 0:
            parts.append(spec[start:position])
            start = position + 1
    return [*parts, spec[start:]]


@cache
def _model(name: str) -> type[Model]:
    found: type[Model] = getattr(import_module("invokeai_api.models"), name)
    return found


def _closest(names: tuple[str, ...], data: _Object) -> type[Model]:
    """Choose among models no tag tells apart: the fewest required keys missing, then the fewest keys unknown."""

    def distance(model: type[Model]) -> tuple[int, int]:
        plan = _plan(model)
        return len(plan.expected - data.keys()), len(data.keys() - plan.fields.keys())

    return min(map(_model, names), key=distance)


class _Plan(NamedTuple):
    """How a model is read and written."""

    fields: Mapping[str, tuple[str, Loader | None]]
    """JSON key -> attribute, loader."""
    expected: frozenset[str]
    """The keys that would not read UNSET by themselves when they are absent: required ones and constants."""


_PLANS: dict[type, _Plan] = {}


def _plan(model: type[Model]) -> _Plan:
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


def _culprit(value: Any, path: str) -> str:
    """Where in `value` that is which cannot be dumped."""
    if isinstance(value, Model):
        value = {key: getattr(value, name) for key, (name, _) in _plan(type(value)).fields.items()}
    members: Any = ()
    if isinstance(value, Mapping):
        members = [(f"{path}.{key}", item) for key, item in cast(Mapping[str, Any], value).items() if item is not UNSET]
    elif isinstance(value, (list, tuple)):
        members = [(f"{path}[{index}]", item) for index, item in enumerate(cast(list[Any], value))]
    for inner, item in members:
        try:
            dump(item)
        except TypeError:
            return _culprit(item, inner)
    return path


_SECRET = re.compile(r"password|token$|api_key$")

_short = reprlib.Repr()
_short.maxstring = 60
_short.maxother = 120


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a model from decoded JSON, without loss and without checking values.

        Unknown keys go to `additional_properties`; keys that are absent read as UNSET, also required ones.

        Args:
            data: A JSON object. It is not copied deeply. Any other JSON value is returned as it is.
        """
        if not _is_object(data):
            return cast(Self, data)
        plan = _plan(cls)
        known: dict[str, Any] = {}
        unknown: dict[str, Any] = {}
        for key, value in data.items():
            declared = plan.fields.get(key)
            if declared is None:
                unknown[key] = value
            else:
                name, load = declared
                known[name] = load(value) if load else value
        if not plan.expected <= data.keys():
            for key in plan.expected - data.keys():
                known[plan.fields[key][0]] = UNSET
        return cls(**known, additional_properties=unknown)

    def to_dict(self) -> dict[str, Any]:
        """Return the model as a JSON object: what is UNSET is left out, `additional_properties` are put back.

        Raises:
            TypeError: If a field holds something that has no JSON form.
        """
        fields = {key: getattr(self, name) for key, (name, _) in _plan(type(self)).fields.items()}
        return dump(fields | self.additional_properties)  # type: ignore[no-any-return]

    def __repr__(self) -> str:
        shown: list[str] = []
        _, *fields = attrs.fields(type(self))
        for name in [attribute.name for attribute in fields]:
            value = getattr(self, name)
            if value is not UNSET:
                secret = isinstance(value, str) and _SECRET.search(name)
                shown.append(f"{name}={'***' if secret else _short.repr(value)}")
        if others := self.additional_properties:
            masked = {
                key: "***" if isinstance(value, str) and _SECRET.search(key) else value for key, value in others.items()
            }
            shown.append(f"additional_properties={_short.repr(masked)}")
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
        for tags in cls._tags_:
            name = members.get("|".join([f"{tag}={data.get(tag)}" for tag in tags]))
            if name is not None:
                return cast(type[Self], _model(name)).from_dict(data)
        return cast(type[Self], _model(cls._unknown_)).from_dict(data)


@dataclass(frozen=True)
class Operation(Generic[T_co]):
    """One request to the server, described but not sent, and how to read the answer.

    The functions in `invokeai_api.api` make these; a client sends them. `T` is what the answer is read as.

    Attributes:
        name: The operation's name, such as `create_board`.
        method: The HTTP method, in capitals.
        path: The path, with `{parameters}`.
        kind: How the body of the answer is read.
        returns: The loader spec of a JSON answer; empty for plain JSON.
        path_params: The values of the parameters in `path`.
        query: Query parameters.
        headers: Header parameters.
        json: The JSON body.
        multipart: The multipart body, a model whose files are `File` objects.
    """

    name: str
    method: str
    path: str
    kind: Kind = "json"
    returns: str = ""
    path_params: Mapping[str, Any] = field(default_factory=dict[str, Any])
    query: Mapping[str, Any] = field(default_factory=dict[str, Any])
    headers: Mapping[str, Any] = field(default_factory=dict[str, Any])
    json: Any = UNSET
    multipart: Model | Unset = UNSET

    @property
    def url(self) -> str:
        """The path with its parameters filled in and percent-quoted.

        Raises:
            ValueError: If a parameter is empty or would make it another path.
        """
        for name, value in self.path_params.items():
            if value is None or value is UNSET or str(value) in ("", ".", ".."):
                raise ValueError(f"{self.name}: {name} must not be {value!r}")
        return self.path.format(**{name: quote(str(value), safe="") for name, value in self.path_params.items()})

    @property
    def params(self) -> dict[str, Any]:
        """The query parameters that are set and not None, as JSON values; a list means a repeated parameter."""
        return {name: dump(value) for name, value in self.query.items() if value is not UNSET and value is not None}

    @property
    def header_values(self) -> dict[str, str]:
        """The headers that are set and not None."""
        return {name: str(value) for name, value in self.headers.items() if value is not UNSET and value is not None}

    @property
    def json_body(self) -> Any:
        """The JSON body as builtins, or UNSET when the operation sends none.

        Raises:
            TypeError: If something in it has no JSON form; the message says where.
        """
        try:
            return UNSET if self.json is UNSET else dump(self.json)
        except TypeError as error:
            raise TypeError(f"{self.name}: {_culprit(self.json, 'body')}: {error}") from error

    @property
    def files(self) -> list[FilePart] | None:
        """The parts of the multipart body, or None when the operation sends none."""
        if self.multipart is UNSET:
            return None
        if not isinstance(self.multipart, Model):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"{self.name}: body must be a model of invokeai_api.models, not {self.multipart!r:.40}")
        kinds = {attribute.name: str(attribute.type).split(" | ") for attribute in attrs.fields(type(self.multipart))}
        fields = _plan(type(self.multipart)).fields.items()
        parts = [(key, getattr(self.multipart, name), "File" in kinds[name]) for key, (name, _) in fields]
        parts += [(key, value, False) for key, value in self.multipart.additional_properties.items()]
        return [
            _part(key, value, is_file=is_file)
            for key, value, is_file in parts
            if value is not UNSET and value is not None
        ]

    def parse(self, content: bytes) -> T_co:
        """Read the body of a successful answer.

        Args:
            content: The body, as received.

        Returns:
            What the operation returns; None when it returns nothing or the body is empty.

        Raises:
            ValueError: If the body is not JSON, or not text, though it should be.
        """
        return cast(T_co, self._read(content))

    def _read(self, content: bytes) -> Any:
        if self.kind == "bytes":
            return content
        if self.kind == "text":
            return content.decode()
        if self.kind == "none" or not content:
            return None
        data = json.loads(content)
        return loader(self.returns)(data) if self.returns else data

    def __repr__(self) -> str:
        return f"<Operation {self.name}: {self.method} {self.path}>"


def _part(key: str, value: Any, *, is_file: bool) -> FilePart:
    if isinstance(value, File):
        return value.part(key)
    if is_file:
        raise TypeError(f"{key} must be a File, such as File('cat.png'), not {type(value).__name__}")
    text = value if isinstance(value, str) else json.dumps(dump(value))
    return key, (None, text.encode(), None)
