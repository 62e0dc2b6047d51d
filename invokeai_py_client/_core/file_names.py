"""Names of files made from a template and values, whatever is in the values."""

from __future__ import annotations

import os
import re
import string
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from invokeai_py_client.exceptions import InvalidRequestError

LONGEST = 80
"""Characters a value keeps in a name; and bytes, as file systems count them, half as many again."""
LONGEST_PART = 240
"""Bytes of a name; file systems take 255, and something may be put behind it."""
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)


class _Template(string.Formatter):
    """`str.format` whose fields are looked up whole: `{Blur.radius}` is the value of "Blur.radius"."""

    def get_field(self, field_name: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> tuple[Any, str]:
        if field_name not in kwargs:
            listed = ", ".join(f"{{{name}}}" for name in kwargs)
            raise InvalidRequestError(f"a file name cannot have {{{field_name}}}; there are {listed}")
        return kwargs[field_name], field_name

    def format_field(self, value: Any, format_spec: str) -> str:
        try:
            text = format(value if format_spec else str(value), format_spec)
        except (TypeError, ValueError) as error:
            raise InvalidRequestError(f"a file name cannot have {value!r} as {format_spec!r}: {error}") from error
        return safe_part(text)[:LONGEST].encode(errors="replace")[: LONGEST * 3 // 2].decode(errors="ignore")


def safe_part(text: str) -> str:
    """A text as it may stand in the name of a file or folder on any system."""
    text = _FORBIDDEN.sub("-", text).strip(" .")
    return f"_{text}" if _RESERVED.match(text) else text or "_"


def file_path(folder: Path, template: str, fields: Mapping[str, Any], ending: str) -> Path:
    """The file in a folder that a template names: `/` in it makes folders, nothing in it leaves the folder.

    Args:
        folder: Where the file goes.
        template: E.g. `"{prompt}/{seed:05}"`.
        fields: What may stand in braces.
        ending: Appended where the template does not end with it, e.g. `".png"`.

    Raises:
        InvalidRequestError: A field is unknown, or cannot be written as the template wants it.
    """
    try:
        name = _Template().vformat(template, (), fields)
    except (ValueError, IndexError, KeyError) as error:
        if isinstance(error, InvalidRequestError):
            raise
        raise InvalidRequestError(f"{template!r} is no template of file names: {error}") from error
    parts = [safe_part(part) for part in name.replace("\\", "/").split("/") if part.strip(" .")]
    if not parts:
        raise InvalidRequestError(f"{template!r} gives no file name")
    if not parts[-1].lower().endswith(ending):
        parts[-1] += ending
    for part in parts:
        if len(part.encode(errors="replace")) > LONGEST_PART:
            raise InvalidRequestError(f"{template!r:.60} gives a name of more than {LONGEST_PART} bytes: {part!r:.60}")
    return folder.joinpath(*parts)


def in_folder(path: str | Path, name: str) -> Path:
    """The file that is meant: a folder, which exists or is a text that ends with `/`, gets it under a name."""
    is_folder = isinstance(path, str) and path.endswith(("/", os.sep))
    return Path(path, name) if is_folder or Path(path).is_dir() else Path(path)
