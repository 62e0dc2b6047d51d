"""Values of inputs: what each type accepts, and what is sent for it."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from invokeai_py_client._core.jsons import is_list, is_object
from invokeai_py_client._core.models import IDENTIFIER_KEYS
from invokeai_py_client._core.templates import FieldTemplate
from invokeai_py_client.bindings import Model
from invokeai_py_client.exceptions import InputValueError


@dataclass(frozen=True, slots=True)
class ModelReference:
    """A model given by name or key, to be looked up on the server before the workflow is sent."""

    name: str


class _Refused(Exception):  # noqa: N818 - a control flow of this module only
    """Says what is allowed; `check_value` adds which input it was."""


def check_value(field: FieldTemplate, value: Any, where: str) -> Any:
    """The JSON value that is sent for `value`, or a `ModelReference` for a model given by name.

    Args:
        field: The input's template.
        value: What the user gave. `None` means no value.
        where: How messages name the input.

    Raises:
        InputValueError: The value is of the wrong type or out of range.
    """
    if not field.takes_value:
        raise InputValueError(f"input {where} takes no value: it is filled by a connection from another node")
    if value is None:
        return None
    if isinstance(value, Model):  # a record of the server's: a model, an image, a board
        value = value.to_dict()
    try:
        return _check(field, value)
    except _Refused as error:
        raise InputValueError(f"input {where}: {error}; got {_shown(value)}") from None


def _check(field: FieldTemplate, value: Any) -> Any:
    items = value if is_list(value) else None
    many = field.cardinality == "COLLECTION" or (field.cardinality == "SINGLE_OR_COLLECTION" and items is not None)
    if not many or field.type_name == "ColorField":
        return _check_one(field, value)
    if items is None:
        raise _Refused("a list is needed")
    if field.min_items is not None and len(items) < field.min_items:
        raise _Refused(f"at least {field.min_items} items are needed")
    if field.max_items is not None and len(items) > field.max_items:
        raise _Refused(f"at most {field.max_items} items are allowed")
    checked: list[Any] = []
    for position, item in enumerate(items):
        try:
            checked.append(_check_one(field, item))
        except _Refused as error:
            raise _Refused(f"item {position}: {error}") from None
    return checked


def _check_one(field: FieldTemplate, value: Any) -> Any:
    return _KINDS.get(field.type_name, _as_is)(field, value)


def _integer(field: FieldTemplate, value: Any) -> int:
    if isinstance(value, bool):
        raise _Refused("a whole number is needed")
    try:
        number = operator.index(value)
    except TypeError:
        raise _Refused("a whole number is needed") from None
    _check_range(field, number)
    return number


def _float(field: FieldTemplate, value: Any) -> float:
    if isinstance(value, (bool, str)):
        raise _Refused("a number is needed")
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        raise _Refused("a number is needed") from None
    if not math.isfinite(number):
        raise _Refused("a finite number is needed")
    _check_range(field, number)
    return value if isinstance(value, int) else number


def _check_range(field: FieldTemplate, number: float) -> None:
    limits: list[tuple[float | None, Callable[[float, float], bool], str]] = [
        (field.minimum, operator.ge, "at least"),
        (field.maximum, operator.le, "at most"),
        (field.exclusive_minimum, operator.gt, "greater than"),
        (field.exclusive_maximum, operator.lt, "less than"),
    ]
    declared = [(limit, test, words) for limit, test, words in limits if limit is not None]
    if not all(test(number, limit) for limit, test, _ in declared):
        raise _Refused("it must be " + " and ".join(f"{words} {_number(limit)}" for limit, _, words in declared))
    if field.multiple_of is not None and not _is_multiple(number, field.multiple_of):
        raise _Refused(f"it must be a multiple of {_number(field.multiple_of)}")


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else str(value)


def _is_multiple(number: float, step: float) -> bool:
    if isinstance(number, int) and step == int(step):
        return number % int(step) == 0
    ratio = number / step
    return math.isclose(ratio, round(ratio), abs_tol=1e-9)


def _string(field: FieldTemplate, value: Any) -> str:
    if not isinstance(value, str):
        raise _Refused("a string is needed")
    if field.min_length is not None and len(value) < field.min_length:
        raise _Refused(f"at least {field.min_length} characters are needed")
    if field.max_length is not None and len(value) > field.max_length:
        raise _Refused(f"at most {field.max_length} characters are allowed")
    return value


def _boolean(field: FieldTemplate, value: Any) -> bool:
    if not isinstance(value, bool):
        raise _Refused("True or False is needed")
    return value


def _enum(field: FieldTemplate, value: Any) -> Any:
    if field.options and value not in field.options:
        raise _Refused("one of " + ", ".join(map(repr, field.options)) + " is needed")
    return value


def _named(attribute: str, what: str, hint: str) -> Callable[[FieldTemplate, Any], dict[str, Any]]:
    def check(field: FieldTemplate, value: Any) -> dict[str, Any]:
        name = _member(value, attribute)
        if name is None and isinstance(value, str):
            name = value
        if not isinstance(name, str) or not name or isinstance(value, PurePath):
            raise _Refused(f"{what} is needed{hint}")
        return {attribute: name}

    return check


_image = _named(
    "image_name", "an image handle or an image name", " (upload a file first, e.g. with `board.upload_image(path)`)"
)
_video = _named("video_name", "a video name", "")
_style_preset = _named("style_preset_id", "a style preset id", "")
_system_prompt = _named("system_prompt_id", "a system prompt id", "")


def _board(field: FieldTemplate, value: Any) -> Any:
    if value in ("auto", "none"):
        return value
    board_id = _member(value, "board_id")
    if not isinstance(board_id, str):
        raise _Refused(
            "a board handle (see `client.board_repo`), {'board_id': ...}, 'auto' or 'none' (uncategorized) is needed"
        )
    return "none" if board_id == "none" else {"board_id": board_id}


def _model(field: FieldTemplate, value: Any) -> Any:
    if isinstance(value, str) and value:
        return ModelReference(value)
    members = {key: _member(value, key) for key in (*IDENTIFIER_KEYS, "submodel_type")}
    if not all(isinstance(members[key], str) for key in IDENTIFIER_KEYS):
        raise _Refused(
            "a model's name or key, a model record, or a dict with " + ", ".join(IDENTIFIER_KEYS) + " is needed"
        )
    kept = {key: value for key, value in members.items() if isinstance(value, str)}
    for key, allowed in field.model_filter.items():
        if key in kept and kept[key] not in allowed:
            raise _Refused(f"a model whose {key} is {' or '.join(allowed)} is needed")
    return kept


def _color(field: FieldTemplate, value: Any) -> dict[str, int]:
    if is_list(value) and len(value) in (3, 4):
        value = dict(zip("rgba", [*value, 255], strict=False))
    channels = [_member(value, channel) for channel in "rgba"]
    if not all(isinstance(c, int) and not isinstance(c, bool) and 0 <= c <= 255 for c in channels):
        raise _Refused("a colour is needed: (r, g, b), (r, g, b, a) or a dict of these, each a whole number 0 to 255")
    return dict(zip("rgba", channels, strict=True))


def _as_is(field: FieldTemplate, value: Any) -> Any:
    if not isinstance(value, (str, int, float)) and not is_object(value):
        raise _Refused(f"a JSON value for {field.type_name} is needed")
    return value


def _member(value: Any, name: str) -> Any:
    return value.get(name) if is_object(value) else getattr(value, name, None)


_KINDS: dict[str, Callable[[FieldTemplate, Any], Any]] = {
    "IntegerField": _integer,
    "FloatField": _float,
    "StringField": _string,
    "SavedWorkflowField": _string,
    "BooleanField": _boolean,
    "EnumField": _enum,
    "SchedulerField": _enum,
    "ImageField": _image,
    "VideoField": _video,
    "StylePresetField": _style_preset,
    "SystemPromptField": _system_prompt,
    "BoardField": _board,
    "ModelIdentifierField": _model,
    "ColorField": _color,
}


def _shown(value: Any) -> str:
    text = repr(value)
    return f"{text if len(text) <= 80 else text[:77] + '...'} ({type(value).__name__})"
