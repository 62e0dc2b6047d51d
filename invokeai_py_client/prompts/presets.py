"""Files of style presets, and parameters the web UI is to take up."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from invokeai_py_client.exceptions import InvalidRequestError
from invokeai_py_client.text.jsons import is_list, is_object

WANTED = "a CSV file with the columns name, prompt and negative_prompt, or a JSON list of such objects, is needed"


class PresetFile(NamedTuple):
    """Presets as the server reads them.

    Attributes:
        content: UTF-8, without the mark some programs put before it.
        content_type: By which the server tells CSV from JSON.
        how_many: How many presets there are.
    """

    content: bytes
    content_type: str
    how_many: int


def preset_file(content: bytes, name: str) -> PresetFile:
    """A file of presets, as it is to be sent; its content decides whether it is JSON.

    Args:
        content: The file's content.
        name: The file's name, for errors.

    Raises:
        InvalidRequestError: The server would fail on it, or take it and make no presets.
    """
    try:
        text = content.decode("utf-8-sig")
        is_json = text.lstrip().startswith(("[", "{"))
        rows: Any = json.loads(text) if is_json else [*csv.DictReader(io.StringIO(text, newline=""))]
    except UnicodeDecodeError as error:
        raise InvalidRequestError(f"{name!r} is not in UTF-8 ({error}): save it so") from None
    except (csv.Error, ValueError) as error:
        raise InvalidRequestError(f"{name!r} cannot be read ({error}): {WANTED}") from None
    if not is_list(rows) or not rows:
        raise InvalidRequestError(f"{name!r} has no presets: {WANTED}")
    return PresetFile(text.encode(), "application/json" if is_json else "text/csv", len(rows))


def ignored_parameters(parameters: Mapping[str, Any], answer: object) -> Iterator[str]:
    """The parameters the server did not hand on to the web UI, or not all of: it does not know a model or image."""
    answered = answer.get("parameters") if is_object(answer) else None
    passed_on: Mapping[str, Any] = answered if is_object(answered) else {}
    for name, value in parameters.items():
        if value is None:
            continue
        if passed_on.get(name) is None:
            yield f"{name} {value!r:.60}"
        elif is_list(value) and is_list(passed_on[name]) and len(passed_on[name]) < len(value):
            yield f"{len(value) - len(passed_on[name])} of {len(value)} {name}"


def recalled_value(text: str) -> Any:
    """The parameter in a text the server keeps; another program may have kept one that is no JSON."""
    try:
        return json.loads(text)
    except ValueError:
        return text
