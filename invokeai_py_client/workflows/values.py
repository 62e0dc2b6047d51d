"""Values of inputs: what each type accepts, and what is sent for it."""

from __future__ import annotations

import math
import operator
import re
from collections.abc import Callable, Iterator
from pathlib import PurePath
from typing import Any

from invokeai_py_client.bindings import Model
from invokeai_py_client.exceptions import InputFileNotFoundError, InputValueError, InvalidImageError
from invokeai_py_client.kit.pictures import BoardReference, ImageUpload, ModelReference, image_upload
from invokeai_py_client.models.choice import IDENTIFIER_KEYS
from invokeai_py_client.nodes.generators import GENERATOR_FIELDS, check_generator, complete
from invokeai_py_client.nodes.templates import FieldTemplate
from invokeai_py_client.text.jsons import is_list, is_object

LONGEST_NAME = 255
"""Characters in the name of an image, at most."""
_LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")


class Refused(Exception):  # noqa: N818 - a control flow of this package only
    """Says what is allowed; `check_value` adds which input it was.

    Attributes:
        kind: `"number"` or `"collection"` for what is out of bounds, `"file"` for what is not there; else `"value"`.
    """

    def __init__(self, message: str, kind: str = "value") -> None:
        super().__init__(message)
        self.kind = kind


def check_value(field: FieldTemplate, value: Any, where: str) -> Any:
    """The JSON value that is sent for `value`, with what is to be looked up or uploaded before (see `pending`) in it.

    Args:
        field: The input's template.
        value: What the user gave. `None` means no value.
        where: How messages name the input.

    Raises:
        InputValueError: The value is of the wrong type or out of range.
    """
    try:
        return accepted(field, value)
    except Refused as error:
        kind = InputFileNotFoundError if error.kind == "file" else InputValueError
        raise kind(f"input {where}: {error}") from None


def accepted(field: FieldTemplate, value: Any) -> Any:
    """`check_value` for callers that want to know what kind of bound was broken.

    Raises:
        Refused: The value is of the wrong type or out of range.
    """
    if not field.takes_value:
        raise Refused("takes no value: it is filled by a connection from another node")
    if value is None:
        return None
    if isinstance(value, Model):  # a record of the server's: a model, an image, a board
        value = value.to_dict()
    try:
        return _check(field, value)
    except Refused as error:
        raise Refused(f"{error}; got {_shown(value)}", error.kind) from None


def why_not_item(field: FieldTemplate, item: Any) -> str:
    """Why an item of a batch cannot take an input's place; empty if it can."""
    try:
        sent = accepted(field, item)
    except Refused as error:
        return str(error)
    return "" if is_batch_item(sent) else "a batch takes strings, numbers, images and videos, and lists of these"


def is_batch_item(value: Any) -> bool:
    """Whether the server takes a value as an item of a batch."""
    if is_list(value):
        return all(is_batch_item(item) and not is_list(item) for item in value)
    if is_object(value):
        return set(value) in ({"image_name"}, {"video_name"})
    return isinstance(value, (str, int, float, ImageUpload))


def pending_in(value: Any) -> Iterator[ModelReference | BoardReference | ImageUpload]:
    """List the parts of a value that must be looked up or uploaded before it can be sent."""
    if isinstance(value, (ModelReference, BoardReference, ImageUpload)):
        yield value
    elif is_object(value):
        for member in value.values():
            yield from pending_in(member)
    elif is_list(value):
        for item in value:
            yield from pending_in(item)


def _check(field: FieldTemplate, value: Any) -> Any:
    check = _KINDS.get(field.type_name, _as_is)
    single = field.cardinality == "SINGLE" or (field.cardinality == "SINGLE_OR_COLLECTION" and not is_list(value))
    if field.type_name == "LoRAField":
        return [_lora(field, item) for item in (value if is_list(value) and not _is_weighted(value) else [value])]
    if single:
        return check(field, value)
    if not is_list(value):
        raise Refused("a list is needed")
    if field.min_items is not None and len(value) < field.min_items:
        raise Refused(f"at least {field.min_items} items are needed", "collection")
    if field.max_items is not None and len(value) > field.max_items:
        raise Refused(f"at most {field.max_items} items are allowed", "collection")
    checked: list[Any] = []
    for position, item in enumerate(value):
        try:
            checked.append(check(field, item))
        except Refused as error:
            kind = error.kind if error.kind in ("value", "file") else "collection"
            raise Refused(f"item {position}: {error}", kind) from None
    return checked


def _integer(field: FieldTemplate, value: Any) -> int:
    if isinstance(value, bool):
        raise Refused("a whole number is needed")
    try:
        whole: int | None = _whole(value)
        number = operator.index(value) if whole is None else whole
    except TypeError:
        raise Refused("a whole number is needed") from None
    _check_range(field, number)
    return number


def _float(field: FieldTemplate, value: Any) -> float:
    if isinstance(value, (bool, str)):
        raise Refused("a number is needed")
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        raise Refused("a number is needed") from None
    if not math.isfinite(number):
        raise Refused("a finite number is needed")
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
    allowed: list[str] = []
    if not all(test(number, limit) for limit, test, _ in declared):
        allowed += [f"{words} {_number(limit)}" for limit, _, words in declared]
    if field.multiple_of is not None and not _is_multiple(number, field.multiple_of):
        allowed.append(f"a multiple of {_number(field.multiple_of)}")
    if allowed:
        raise Refused(f"it must be {' and '.join(allowed)}", "number")


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else str(value)


def _is_multiple(number: float, step: float) -> bool:
    if isinstance(number, int) and step == int(step):
        return number % int(step) == 0
    ratio = number / step
    return math.isclose(ratio, round(ratio), abs_tol=1e-9)


def _string(field: FieldTemplate, value: Any) -> str:
    if not isinstance(value, str):
        raise Refused("a string is needed")
    if _LONE_SURROGATE.search(value):
        raise Refused(
            "a string of whole characters is needed: it has half of one, as names of files that are no text do"
        )
    if field.min_length is not None and len(value) < field.min_length:
        raise Refused(f"at least {field.min_length} characters are needed", "length")
    if field.max_length is not None and len(value) > field.max_length:
        raise Refused(f"at most {field.max_length} characters are allowed", "length")
    return value


def _saved_workflow(field: FieldTemplate, value: Any) -> str:
    if field.options and value not in field.options:
        raise Refused(f"it stays {field.options[0]!r} here, whose inputs the node has: pick another by set() before")
    return _string(field, value)


def _boolean(field: FieldTemplate, value: Any) -> bool:
    if not isinstance(value, bool):
        raise Refused("True or False is needed")
    return value


def _enum(field: FieldTemplate, value: Any) -> Any:
    if field.options and value not in field.options:
        raise Refused("one of " + ", ".join(map(repr, field.options)) + " is needed")
    return value


def _named(attribute: str, what: str, hint: str) -> Callable[[FieldTemplate, Any], dict[str, Any]]:
    def check(field: FieldTemplate, value: Any) -> dict[str, Any]:
        name = _member(value, attribute)
        if name is None and isinstance(value, str):
            name = value
        if not isinstance(name, str) or not name or isinstance(value, PurePath):
            raise Refused(f"{what} is needed{hint}")
        return {attribute: name}

    return check


_video = _named("video_name", "a video's name", "")
_style_preset = _named("style_preset_id", "a style preset id", "")
_system_prompt = _named("system_prompt_id", "a system prompt id", "")


def _image(field: FieldTemplate, value: Any) -> Any:
    if isinstance(value, ImageUpload):
        return value
    name = _member(value, "image_name")
    if isinstance(name, str) and name:
        return {"image_name": name}
    try:
        upload = image_upload(value)
    except (ValueError, InvalidImageError) as error:
        raise Refused(str(error), "file" if isinstance(error, FileNotFoundError) else "value") from None
    if upload:
        return upload
    if isinstance(value, str) and value.lower().startswith(("http://", "https://")):
        raise Refused("a picture of the web is uploaded first: client.image_repo.upload(url), which gives its handle")
    if isinstance(value, str) and len(value) > LONGEST_NAME:
        raise Refused(
            f"no image has a name of {len(value)} characters; of base64, give the bytes: base64.b64decode(text)"
        )
    if isinstance(value, str) and value:
        return {"image_name": value}
    raise Refused(
        "a picture is needed: an image handle, a name, a path, a file's bytes, an open file, a PIL image or an array"
    )


def _board(field: FieldTemplate, value: Any) -> Any:
    if value in ("auto", "none") or isinstance(value, BoardReference):
        return value
    board_id = _member(value, "board_id")
    if isinstance(board_id, str) and board_id:
        return "none" if board_id == "none" else {"board_id": board_id}
    if isinstance(value, str) and value:
        return BoardReference(value)
    raise Refused(
        "a board is needed: a handle (see `client.board_repo`), an id or a name, 'auto', or 'none' (uncategorized)"
    )


def _model(field: FieldTemplate, value: Any) -> Any:
    if isinstance(value, str) and value:
        return ModelReference(value)
    if isinstance(value, ModelReference):
        return value
    members = {key: _member(value, key) for key in (*IDENTIFIER_KEYS, "submodel_type")}
    if not all(isinstance(members[key], str) for key in IDENTIFIER_KEYS):
        old_name = _member(value, "model_name")  # how files of version 1.0.0 have it
        if isinstance(old_name, str) and old_name:
            return ModelReference(old_name)
        raise Refused(
            "a model's name or key, a model record, or a dict with " + ", ".join(IDENTIFIER_KEYS) + " is needed"
        )
    kept = {key: value for key, value in members.items() if isinstance(value, str)}
    for key, allowed in field.model_filter.items():
        if key in kept and kept[key] not in allowed:
            raise Refused(f"a model whose {key} is {' or '.join(allowed)} is needed")
    return kept


def _lora(field: FieldTemplate, value: Any) -> dict[str, Any]:
    if _is_weighted(value):
        value = {"lora": value[0], "weight": value[1]}
    elif not is_object(value) or "lora" not in value:
        value = {"lora": value, "weight": 0.75}
    weight = value.get("weight", 0.75)
    if not isinstance(weight, (int, float)) or isinstance(weight, bool) or not math.isfinite(weight):
        raise Refused("a LoRA is needed: a model, (model, weight), or {'lora': model, 'weight': number}")
    return {"lora": _model(field, value["lora"]), "weight": weight}


def _is_weighted(value: Any) -> bool:
    return is_list(value) and len(value) == 2 and isinstance(value[1], (int, float)) and not isinstance(value[1], bool)


def _bounding_box(field: FieldTemplate, value: Any) -> dict[str, Any]:
    sides = ("x_min", "y_min", "x_max", "y_max")
    if is_list(value) and len(value) == 4:
        value = dict(zip(sides, value, strict=True))
    box = {side: number for side in sides if (number := _whole(_member(value, side))) is not None}
    if len(box) < len(sides):
        raise Refused("a box is needed: (x_min, y_min, x_max, y_max) or a dict of these, whole numbers of pixels")
    if box["x_min"] > box["x_max"] or box["y_min"] > box["y_max"]:
        raise Refused("a box is needed whose x_min and y_min are not greater than its x_max and y_max")
    score = _member(value, "score")
    return box if score is None else {**box, "score": score}


def _generator(field: FieldTemplate, value: Any) -> dict[str, Any]:
    if problem := check_generator(field.type_name, value):
        raise Refused(problem)
    return complete(value)


def _color(field: FieldTemplate, value: Any) -> dict[str, int]:
    if is_list(value) and len(value) in (3, 4):
        value = dict(zip("rgba", [*value, 255], strict=False))
    channels = {channel: whole for channel in "rgba" if (whole := _whole(_member(value, channel))) is not None}
    if len(channels) < 4 or not all(0 <= channel <= 255 for channel in channels.values()):
        raise Refused("a colour is needed: (r, g, b), (r, g, b, a) or a dict of these, each a whole number 0 to 255")
    return channels


def _as_is(field: FieldTemplate, value: Any) -> Any:
    if not _is_json(value) or (is_list(value) and field.type_name != "AnyField"):
        raise Refused(f"a JSON value for {field.type_name} is needed")
    return value


def _is_json(value: Any) -> bool:
    if is_object(value):
        return all(isinstance(key, str) and _is_json(member) for key, member in dict[Any, Any](value).items())
    if is_list(value):
        return all(map(_is_json, value))
    if isinstance(value, float):
        return math.isfinite(value)
    return value is None or isinstance(value, (str, int))


def _whole(value: Any) -> int | None:
    """A whole number, however it is written; None for what is none."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _member(value: Any, name: str) -> Any:
    return value.get(name) if is_object(value) else getattr(value, name, None)


_KINDS: dict[str, Callable[[FieldTemplate, Any], Any]] = {
    "IntegerField": _integer,
    "FloatField": _float,
    "StringField": _string,
    "SavedWorkflowField": _saved_workflow,
    "BooleanField": _boolean,
    "EnumField": _enum,
    "SchedulerField": _enum,
    "ImageField": _image,
    "VideoField": _video,
    "StylePresetField": _style_preset,
    "SystemPromptField": _system_prompt,
    "BoardField": _board,
    "ModelIdentifierField": _model,
    "BoundingBoxField": _bounding_box,
    **dict.fromkeys(GENERATOR_FIELDS, _generator),
    "ColorField": _color,
}


def _shown(value: Any) -> str:
    text = repr(value)
    return f"{text if len(text) <= 80 else text[:77] + '...'} ({type(value).__name__})"
