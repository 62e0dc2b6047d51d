"""Kinds of files, recognized by their bytes."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import TYPE_CHECKING

from invokeai_py_client.exceptions import InvalidImageError, MissingExtraError

if TYPE_CHECKING:
    from PIL.Image import Image as PILImage

_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
)


SERVED_FORMATS = ("PNG", "JPEG", "WEBP")
"""What servers send pictures and previews as, by Pillow's names."""
SHOWN_TYPES = frozenset({"image/png", "image/jpeg", "image/webp", "image/gif"})
"""Content types a notebook shows as a picture; others, such as SVG, may hold scripts."""
HEAD_BYTES = 16
"""How many bytes of a file tell what it is."""


def content_type_of(head: bytes) -> str | None:
    """The content type of a picture or an MP4 video that begins with these bytes; None for everything else."""
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    if head[4:8] == b"ftyp":
        return "video/mp4"
    return next((content_type for signature, content_type in _SIGNATURES if head.startswith(signature)), None)


PNG_END = b"IEND\xaeB`\x82"
TAIL_BYTES = 1024
"""How many bytes of a file tell whether it is whole: some programs write something behind the end."""


def is_cut_off(head: bytes, tail: bytes, size: int) -> bool:
    """Whether the file of a picture ends too soon, as far as its kind tells: PNG and WebP do.

    Args:
        head: Its first `HEAD_BYTES`.
        tail: Its last `TAIL_BYTES`.
        size: How many bytes it has.
    """
    match content_type_of(head):
        case "image/png":
            return PNG_END not in tail
        case "image/webp":
            return size < int.from_bytes(head[4:8], "little") + 8
        case _:
            return size == 0


def image_content_type(data: bytes, name: str) -> str:
    """The content type of an image file, by its bytes: file names are often wrong.

    Raises:
        InvalidImageError: The bytes are no image of a known kind.
    """
    if not isinstance(data, bytes):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidImageError(f"{name!r}: the bytes of an image file are needed, not {type(data).__name__}")
    content_type = content_type_of(data[:HEAD_BYTES])
    if content_type and content_type.startswith("image/"):
        return content_type
    raise InvalidImageError(f"{name!r} is not an image: PNG, JPEG, WebP, GIF, BMP or TIFF is needed")


def pil_reader() -> Callable[[bytes, str], PILImage]:
    """Return the function that reads an image file's content by Pillow, for a name.

    It raises InvalidImageError for anything but the formats of servers: Pillow reads others by starting programs.

    Raises:
        MissingExtraError: Pillow is not installed.
    """
    try:
        from PIL.Image import open as open_image
    except ImportError as error:
        raise MissingExtraError("to_pil() needs Pillow: pip install 'invokeai-py-client[images]'") from error

    def read(content: bytes, name: str) -> PILImage:
        try:
            image = open_image(io.BytesIO(content), formats=SERVED_FORMATS)
            image.load()
        except Exception as error:  # whatever a decoder raises of damaged data, of too many pixels, of large texts
            raise InvalidImageError(f"{name!r} is not an image Pillow can read: {error}") from error
        return image

    return read
