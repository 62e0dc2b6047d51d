"""File names made from text of others: templates, values, names on the server."""

from __future__ import annotations

import hashlib
import os
import re
import string
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path, PurePath
from typing import Any

from invokeai_py_client.exceptions import InvalidRequestError

LONGEST = 80
"""Characters a value keeps in a name; and bytes, as file systems count them, half as many again."""
LONGEST_PART = 240
"""Bytes of a name; file systems take 255, and something may be put behind it."""
IMAGE_ENDINGS = frozenset({".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff"})
VIDEO_ENDINGS = frozenset({".mp4"})

_FORBIDDEN = re.compile(
    r'[<>:"/\\|?*'  # has a meaning on some system
    r"\x00-\x1f\x7f-\x9f\u2028\u2029"  # control characters
    r"\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff"  # reorder or hide what is read
    r"\ud800-\udfff]+"  # cannot be written
)
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³]) *(\.|$)", re.IGNORECASE)


class _Template(string.Formatter):
    """`str.format` whose fields are looked up whole: `{Blur.radius}` is the value of "Blur.radius"."""

    def get_field(self, field_name: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> tuple[Any, str]:
        if field_name not in kwargs:
            listed = ", ".join(f"{{{name}}}" for name in kwargs)
            raise InvalidRequestError(f"a file name cannot have {{{field_name}}}; there are {listed}")
        return kwargs[field_name], field_name

    def format_field(self, value: Any, format_spec: str) -> str:
        if re.search(r"\d{5}", format_spec):  # a width may come from a value, and fill the memory
            raise InvalidRequestError(f"a file name cannot have a value as {format_spec!r:.60}: it would be too long")
        try:
            text = format(value if format_spec else str(value), format_spec)
        except (TypeError, ValueError) as error:
            raise InvalidRequestError(f"a file name cannot have {value!r} as {format_spec!r}: {error}") from error
        return _first_bytes(safe_part(text)[:LONGEST], LONGEST * 3 // 2)


def safe_part(text: str) -> str:
    """Make a text the name of one file or folder, as every system takes it: it never names another folder."""
    text = _FORBIDDEN.sub("-", text).strip(" .")
    return f"_{text}" if _RESERVED.match(text) else text or "_"


def safe_file_name(name: str, endings: Collection[str]) -> str:
    """Make a name on the server that of a file of ours.

    Args:
        name: The name, whatever is in it. One that needs no change stays as it is.
        endings: Those its files may have; any other, such as `.exe`, gets the first of `.png` and `.mp4` among them.

    Returns:
        One name of at most 240 bytes; of names that are cut, different ones stay different.
    """
    text = safe_part(name)
    ending = PurePath(text).suffix
    if ending.lower() not in endings:
        ending = ".png" if ".png" in endings else ".mp4"
        text += ending
    if len(text.encode()) <= LONGEST_PART:
        return text
    apart = f"-{_digest(name)}{ending}"
    return _first_bytes(text, LONGEST_PART - len(apart)) + apart


def same_file_key(path: PurePath | str) -> str:
    """Make a key that is equal for paths some file system takes for one: of another case, or composed otherwise."""
    return unicodedata.normalize("NFC", str(path)).casefold()


def file_path(folder: Path, template: str, fields: Mapping[str, Any], ending: str) -> Path:
    """Make the path of the file in a folder that a template names: `/` in it makes folders, nothing leaves the folder.

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
    except (ValueError, IndexError, KeyError, TypeError, AttributeError) as error:
        if isinstance(error, InvalidRequestError):
            raise
        raise InvalidRequestError(f"{template!r} is no template of file names: {error}") from error
    parts = [safe_part(part) for part in name.replace("\\", "/").split("/") if part.strip(" .")]
    if not parts:
        raise InvalidRequestError(f"{template!r} gives no file name")
    if not parts[-1].lower().endswith(ending):
        parts[-1] += ending
    for part in parts:
        if len(part.encode()) > LONGEST_PART:
            raise InvalidRequestError(f"{template!r:.60} gives a name of more than {LONGEST_PART} bytes: {part!r:.60}")
    return folder.joinpath(*parts)


def in_folder(path: str | Path, name: str, endings: Collection[str]) -> Path:
    """Make the path a user means: a folder, which exists or is a text that ends with `/`, gets the file under a name.

    Args:
        path: The folder, or the file itself.
        name: The name on the server, made safe.
        endings: As for `safe_file_name`.

    Raises:
        InvalidRequestError: It is no path.
    """
    is_folder = isinstance(path, str) and path.endswith(("/", os.sep))
    try:
        return Path(path, safe_file_name(name, endings)) if is_folder or Path(path).is_dir() else Path(path)
    except (TypeError, ValueError) as error:
        raise InvalidRequestError(f"path: expected the path of a file or folder, got {path!r:.60}; {error}") from None


def with_digest(template: str, name: str) -> str:
    """Make a template of file names give one that only the image of a name on the server has."""
    return f"{template}-{_digest(name)}"


def _digest(name: str) -> str:
    return hashlib.sha256(name.encode(errors="surrogatepass")).hexdigest()[:10]


def _first_bytes(text: str, count: int) -> str:
    return text.encode()[:count].decode(errors="ignore").rstrip(" .") or "_"
