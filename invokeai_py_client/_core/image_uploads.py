"""What is uploaded as an image, and how."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path, PurePath
from typing import Any, cast

from invokeai_py_client._core.pending import image_upload
from invokeai_py_client._files import read_file
from invokeai_py_client.exceptions import InvalidImageError, InvalidRequestError

MOST_PIXELS = 4096 * 4096
UNSUPPORTED_MEDIA_TYPE = 415


def picture_of(source: Any, name: str | None = None) -> tuple[bytes, str]:
    """The content of an image file, and what it is called.

    Args:
        source: A path, bytes, an open file, a Pillow image or a numpy array.
        name: Its name; by default that of the file.

    Raises:
        InvalidImageError: It is none of these, or no picture.
        LocalFileError: The file cannot be read.
    """
    if isinstance(source, (str, PurePath)):
        path = Path(source)
        return read_file(path), name or path.name
    if name is not None and isinstance(source, bytes):
        return source, name
    try:
        picture = image_upload(source)
    except ValueError as error:
        if isinstance(error, InvalidImageError):
            raise
        raise InvalidImageError(f"{name or type(source).__name__}: {error}") from error
    if picture is None:
        raise InvalidImageError(
            "a path, the bytes of an image file, a file opened in binary mode, a Pillow image or a numpy array"
            f" is needed, not {type(source).__name__}"
        )
    return picture.read(), name or picture.name


def check_upload(metadata: Mapping[str, Any] | None, category: Any) -> str | None:
    """Refuse what the server would take and lose, and return the metadata as it is sent.

    Raises:
        InvalidRequestError: The metadata is no JSON object, or the category no text.
    """
    if not isinstance(category, str) or not category:
        raise InvalidRequestError(f"category must be 'user', 'general' or the like, not {category!r}")
    if metadata is None:
        return None
    if not isinstance(metadata, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidRequestError(f"metadata must be a mapping of names to JSON values, not {metadata!r:.60}")
    try:
        return json.dumps(dict(metadata), allow_nan=False)
    except (TypeError, ValueError) as error:
        raise InvalidRequestError(f"metadata must be JSON: {error}") from None


def resize_json(resize: Any) -> str:
    """Width and height as the server takes them.

    Raises:
        InvalidRequestError: They are no two whole numbers of pixels, or too many pixels.
    """
    sides: list[Any] = [*cast(Any, resize)] if isinstance(resize, (tuple, list)) else []
    if len(sides) == 2 and all(type(side) is int and side > 0 for side in sides) and sides[0] * sides[1] <= MOST_PIXELS:
        return json.dumps({"width": sides[0], "height": sides[1]})
    raise InvalidRequestError(
        f"resize must be (width, height) in pixels, up to {MOST_PIXELS:,} of them in all, not {resize!r}"
    )
