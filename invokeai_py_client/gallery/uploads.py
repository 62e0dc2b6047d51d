"""Uploads of images: sources, names, refusals."""

from __future__ import annotations

import json
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path, PurePath, PurePosixPath
from typing import Any, cast
from urllib.parse import unquote, urlsplit

from invokeai_py_client.exceptions import APIError, InvalidImageError, InvalidRequestError
from invokeai_py_client.gallery.listing import checked_category
from invokeai_py_client.http.settings import split_url
from invokeai_py_client.kit.pictures import ImageUpload, image_upload
from invokeai_py_client.text.messages import shown_url

MOST_PIXELS = 4096 * 4096
UNSUPPORTED_MEDIA_TYPE = 415
FAILED = 500
CANNOT_MAKE = "Failed to create image"


def picture_of(source: Any, name: str | None = None) -> ImageUpload:
    """The image file that is to be uploaded; one on disk is not read yet.

    Args:
        source: A path, bytes, an open file, a Pillow image or a numpy array.
        name: What it is called; by default as its file is.

    Raises:
        InvalidImageError: It is none of these, or no picture.
    """
    if isinstance(source, ImageUpload):
        return source
    if isinstance(source, (str, PurePath)) and not str(source).startswith("data:image/"):
        return ImageUpload(name or Path(source).name, path=Path(source))
    if name is not None and isinstance(source, bytes):
        return ImageUpload(name, data=source)
    try:
        picture = image_upload(source)
    except ValueError as error:
        if isinstance(error, InvalidImageError):
            raise
        raise InvalidImageError(f"{name or type(source).__name__}: {error}") from error
    if picture is None:
        raise InvalidImageError(
            "expected a path, a URL, the bytes of an image file, a file opened in binary mode, a Pillow image, a numpy"
            f" array or an image of the server, got {type(source).__name__}"
        )
    return picture if name is None else replace(picture, name=name)


def sent_name(name: str) -> str:
    """A file's name as it can be sent: on some systems it need not be text."""
    return name.encode(errors="replace").decode()


def web_url(source: Any) -> str | None:
    """The source if it is the URL of something on the web; None for everything else.

    Raises:
        InvalidImageError: It begins as a URL, and is none.
    """
    if not isinstance(source, str) or not source.lower().startswith(("http://", "https://")):
        return None
    parts = split_url(source)
    if parts is None or parts.port == 0:
        raise InvalidImageError(f"{shown_url(source)!r} is no URL: its port must be a number, brackets in pairs")
    return source


def named_by(url: str) -> str:
    """Name a picture of the web: after its file, or after the server it comes from."""
    parts = urlsplit(url)
    return unquote(PurePosixPath(parts.path).name) or parts.hostname or "picture"


def check_upload(metadata: Mapping[str, Any] | None, category: Any) -> str | None:
    """Refuse what the server would take and lose, and return the metadata as it is sent.

    Raises:
        InvalidRequestError: The metadata is no JSON object, or there is no such category.
    """
    checked_category(category)
    if metadata is None:
        return None
    if not isinstance(metadata, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidRequestError(f"metadata must be a mapping of names to JSON values, not {metadata!r:.60}")
    try:
        text = json.dumps(dict(metadata), ensure_ascii=False, allow_nan=False)
        text.encode()  # half a surrogate pair the server takes, and then has no metadata at all
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidRequestError(f"metadata must be JSON: {error}") from None
    return text


@contextmanager
def explain_refusal(name: str) -> Generator[None]:
    """Tell what the server says of the image file it is sent.

    Raises:
        InvalidImageError: It cannot read it.
    """
    try:
        yield
    except APIError as error:
        refused = refusal(error, name)
        if refused is None:
            raise
        raise refused from error


def refusal(error: APIError, name: str) -> InvalidImageError | None:
    """Return the error a server's refusal of an image file means; None when it is about something else.

    It looks at the head of a file first, and fails later if the rest is cut off or damaged.
    """
    if error.status == UNSUPPORTED_MEDIA_TYPE:
        return InvalidImageError(f"{name!r} is not an image the server can read: {error.detail}")
    if error.status == FAILED and error.detail == CANNOT_MAKE:
        return InvalidImageError(
            f"{name!r} is damaged, or its colors are none the server keeps, such as CMYK (convert it to RGB):"
            f" {error.detail}"
        )
    return None


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
