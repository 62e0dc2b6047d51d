"""Operations: requests to the server, described but not sent, and the files they carry."""

from __future__ import annotations

import functools
import json
import os
import re
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Literal, ParamSpec, Protocol, TypeAlias, TypeVar, cast
from urllib.parse import quote
from uuid import UUID

import attrs

from invokeai_py_client.bindings.models import UNSET, Model, Unset, dump, loader, path_of_unserializable, plan_of

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
        """Warn callers of the function; type checkers do so without running it (PEP 702)."""

        def decorate(function: Callable[P, T]) -> Callable[P, T]:
            @functools.wraps(function)
            def warn(*args: P.args, **kwargs: P.kwargs) -> T:
                warnings.warn(f"{function.__name__} is deprecated: {message}", DeprecationWarning, stacklevel=2)
                return function(*args, **kwargs)

            return warn

        return decorate


@dataclass
class File:
    """A file to upload.

    Attributes:
        payload: The path of a file, a file opened in binary mode, or the content itself. Files are read in portions
            while they are sent; an opened one is sent from its start if it can seek, and is not closed.
        file_name: The name sent to the server; by default that of the file.
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
        if self.mime_type is not None and not _MEDIA_TYPE(str(self.mime_type)):
            raise ValueError(
                f"{key}: mime_type: expected a content type such as 'image/png', got {self.mime_type!r:.80}"
            )
        path = self.file_name or (payload if isinstance(payload, Path) else getattr(payload, "name", ""))
        return key, (Path(str(path)).name or "file", payload, self.mime_type)


_MEDIA_TYPE = re.compile(r"[\w!#$&^.+-]+/[\w!#$&^.+-]+[\x20-\x7e]*", re.ASCII).fullmatch

_NEEDS_NO_QUOTING = re.compile(r"[\w.~-]+", re.ASCII).fullmatch


def _nothing() -> dict[str, Any]:
    """No values; `dict[str, Any]()` takes seven times as long, and each request makes some."""
    return {}


@dataclass(frozen=True)
class Operation(Generic[T_co]):
    """One request to the server, described but not sent, and how to read the answer.

    The functions in `invokeai_api.api` make these; a client sends them. `T` is what the answer is read as.

    Attributes:
        name: The operation's name, such as `create_board`.
        method: The HTTP method, in capitals.
        path: The path, with `{parameters}`.
        kind: How the body of the answer is read.
        returns: The loader spec of a JSON answer; empty for any JSON.
        nullable: Whether the answer may be `null` in place of that.
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
    nullable: bool = False
    path_params: Mapping[str, Any] = field(default_factory=_nothing)
    query: Mapping[str, Any] = field(default_factory=_nothing)
    headers: Mapping[str, Any] = field(default_factory=_nothing)
    json: Any = UNSET
    multipart: Model | Unset = UNSET

    @property
    def url(self) -> str:
        """The path with its parameters filled in and percent-quoted.

        Raises:
            ValueError: If a parameter is empty, would make it another path, or is a handle or a record and no id.
        """
        url = self.path
        for name, value in self.path_params.items():
            text = str(value.value if isinstance(value, Enum) else value)
            if value is None or value is UNSET or text in ("", ".", ".."):
                raise ValueError(f"{self.name}: {name} must not be {value!r}")
            if type(value) is bool or not isinstance(value, (str, int, UUID)):
                raise ValueError(f"{self.name}: {_misfit(name, value)}")
            url = url.replace(f"{{{name}}}", text if _NEEDS_NO_QUOTING(text) else quote(text, safe=""))
        return url

    @property
    def params(self) -> dict[str, Any]:
        """The query parameters that are set and not None, as JSON values; a list means a repeated parameter.

        Raises:
            ValueError: If a parameter is a record and no id.
        """
        for name, value in self.query.items():
            if isinstance(value, Model):
                raise ValueError(f"{self.name}: {_misfit(name, value)}")
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
            raise TypeError(f"{self.name}: {path_of_unserializable(self.json, 'body')}: {error}") from error

    @property
    def files(self) -> list[FilePart] | None:
        """The parts of the multipart body, or None when the operation sends none."""
        if self.multipart is UNSET:
            return None
        if not isinstance(self.multipart, Model):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"{self.name}: body must be a model of invokeai_api.models, not {self.multipart!r:.40}")
        kinds = {attribute.name: str(attribute.type).split(" | ") for attribute in attrs.fields(type(self.multipart))}
        fields = plan_of(type(self.multipart)).fields.items()
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


def _misfit(name: str, value: object) -> str:
    """The problem with a value of a parameter, for a message: `board_id` is "the id of a board"."""
    thing, _, part = name.replace("_", " ").rpartition(" ")
    wanted = f"the {part} of {'an' if thing[0] in 'aeiou' else 'a'} {thing}" if thing else f"the {part}"
    return f"expected {wanted}, got {type(value).__name__} {value!r:.60}"


def _part(key: str, value: Any, *, is_file: bool) -> FilePart:
    if isinstance(value, File):
        return value.part(key)
    if is_file:
        raise TypeError(f"{key} must be a File, such as File('cat.png'), not {type(value).__name__}")
    text = value if isinstance(value, str) else json.dumps(dump(value))
    return key, (None, text.encode(), None)
