"""What kind of file some bytes are."""

from __future__ import annotations

from invokeai_py_client.exceptions import InvalidImageError

_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"BM", "image/bmp"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
)


def image_content_type(data: bytes, name: str) -> str:
    """The content type of an image file, by its bytes: file names are often wrong.

    Raises:
        InvalidImageError: The bytes are no image of a known kind.
    """
    if not isinstance(data, bytes):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidImageError(f"{name!r}: the bytes of an image file are needed, not {type(data).__name__}")
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    for signature, content_type in _SIGNATURES:
        if data.startswith(signature):
            return content_type
    raise InvalidImageError(f"{name!r} is not an image: PNG, JPEG, WebP, GIF, BMP or TIFF is needed")
