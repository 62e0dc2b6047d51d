"""Changes of the server's models: arguments and outcomes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from invokeai_py_client.exceptions import ConfigurationError, InvalidRequestError
from invokeai_py_client.http.settings import clean_key
from invokeai_py_client.kit.checks import list_of_texts
from invokeai_py_client.kit.names import near
from invokeai_py_client.text.redaction import Secret

if TYPE_CHECKING:
    from invokeai_api import models as api_models


@dataclass(frozen=True, slots=True)
class ModelDeletions:
    """The outcome of several deletions.

    Attributes:
        deleted: What was deleted: the keys of models, or the paths of folders.
        failed: Why each of the others was not.
    """

    deleted: tuple[str, ...]
    failed: Mapping[str, str]


def checked_text(name: str, value: str, right: str) -> str:
    """A text that is not empty.

    Args:
        name: How the message names it.
        value: The text.
        right: What would be right.

    Raises:
        InvalidRequestError: It is empty, or no text.
    """
    if not isinstance(value, str) or not value.strip():  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidRequestError(f"{name} is needed: {right}, not {value!r:.80}")
    return value


def checked_key(key: str) -> str:
    """The key of a model.

    Raises:
        InvalidRequestError: It can be none.
    """
    return checked_text("the key of a model", key, "a text, the `key` of a record that `list_models` gives")


_RELATIVE_PATH = re.compile(r"[.~][./\\]|(?![/\\])[^:]*\.(safetensors|ckpt|bin|pth?|gguf|onnx)$")
"""What is meant to be a file, and would be taken for one where the server was started, or for something else."""


def checked_source(source: str | Path) -> str:
    """Return the source of a model as the server takes it.

    A relative `Path` becomes an absolute one, for as text it could be taken for a Hugging Face id.

    Raises:
        InvalidRequestError: It is empty, or none of this.
    """
    if isinstance(source, Path):
        return str(source if source.is_absolute() else source.absolute())
    text = checked_text("the source of a model", source, "a path, a URL or a Hugging Face id").strip()
    if _RELATIVE_PATH.match(text):
        raise InvalidRequestError(f"the path of a model is one on the server's machine, and must be absolute: {text!r}")
    return text


def checked_token(name: str, token: str) -> str:
    """A token, without the line end a file may have given it. It is never in a message.

    Raises:
        InvalidRequestError: It can be none.
    """
    try:
        cleaned = clean_key(token, name)
    except ConfigurationError as error:
        raise InvalidRequestError(str(error)) from None
    if cleaned is None:
        raise InvalidRequestError(f"{name} is empty")
    return Secret(cleaned)


def checked_repo(repo_id: str) -> tuple[str, bool]:
    """The repository a Hugging Face id names, and whether the id asks for a part of it.

    Raises:
        InvalidRequestError: It is no such id.
    """
    found = re.fullmatch(r"([.\w-]+/[.\w-]+)(:.+)?", repo_id.strip()) if isinstance(repo_id, str) else None  # pyright: ignore[reportUnnecessaryIsInstance]
    if found is None:
        raise InvalidRequestError(
            "the id of a Hugging Face repository is needed, such as 'owner/name', 'owner/name:fp16' or"
            f" 'owner/name::folder', not {repo_id!r:.80}"
        )
    return found[1], found[2] is not None


def record_changes(
    given: Mapping[str, Any] | api_models.ModelRecordChanges | None, **more: Any
) -> api_models.ModelRecordChanges:
    """Return the changes of a model as the server takes them.

    Args:
        given: Values by the names the server has for them, such as `"description"` or `"type"`.
        more: More values; they win.

    Raises:
        InvalidRequestError: The server has no such value, or it cannot be one.
    """
    from invokeai_api.models import ModelRecordChanges

    from invokeai_py_client.bindings import Model

    if not (given is None or isinstance(given, (Mapping, ModelRecordChanges))):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidRequestError(f"what is said of a model must be a dict or a ModelRecordChanges, not {given!r:.80}")
    values = {**(given.to_dict() if isinstance(given, Model) else given or {}), **more}
    renamed = ModelRecordChanges._wire_  # pyright: ignore[reportPrivateUsage]
    known = [renamed.get(name, name) for name in ModelRecordChanges.__annotations__ if not name.startswith("_")]
    for name, value in values.items():
        if name not in known:
            raise InvalidRequestError(f"a model has no {name!r}{near(name, known)}; there are: {', '.join(known)}")
        if name == "name" and value is not None:
            checked_text("the name of a model", value, "a text")
        if name == "trigger_phrases" and value is not None:
            values[name] = list_of_texts(name, value)
        if isinstance(value, Model):
            values[name] = value.to_dict()
    return ModelRecordChanges.from_dict(values)
