"""Values that are not JSON yet: names to be looked up on the server, and pictures to be uploaded, before a run."""

from __future__ import annotations

import base64
import hashlib
import io
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath
from typing import Any
from urllib.parse import unquote_to_bytes

from invokeai_py_client.kit.media import HEAD_BYTES, image_content_type
from invokeai_py_client.kit.png import png_of
from invokeai_py_client.text.jsons import is_object


@dataclass(frozen=True, slots=True)
class ModelReference:
    """A model given by name or key, to be looked up on the server before the workflow is sent."""

    name: str


@dataclass(frozen=True, slots=True)
class BoardReference:
    """A board given by id or name, to be looked up on the server before the workflow is sent."""

    name: str


@dataclass(frozen=True, slots=True)
class ImageUpload:
    """A picture of the user's, to be uploaded before the workflow is sent.

    Attributes:
        name: How messages and the server call it.
        path: The file; None for a picture in memory.
        data: The content of the picture's file; None for one on disk.
        digest: The SHA-256 of the content that is meant; sending any other fails. Empty for what is there by then.
    """

    name: str
    path: Path | None = None
    data: bytes | None = field(default=None, repr=False)
    digest: str = field(default="", repr=False)

    def hashed(self) -> ImageUpload:
        """The same picture with the digest of the content it has now.

        Raises:
            LocalFileError: It cannot be read.
            InvalidImageError: It is no picture.
        """
        from invokeai_py_client.kit.files import digest_of

        image_content_type(self.head()[0], self.name)
        return replace(self, digest=digest_of(self.content))

    @property
    def content(self) -> bytes | Path:
        """The content of the picture's file, or where that is."""
        return self.path or self.data or b""

    def head(self) -> tuple[bytes, int]:
        """The first bytes of the picture's file, enough to tell what it is, and how many there are in all.

        Raises:
            LocalFileError: It cannot be read.
        """
        from invokeai_py_client.kit.files import read_head

        content = self.content
        return (content[:HEAD_BYTES], len(content)) if isinstance(content, bytes) else read_head(content, HEAD_BYTES)

    def to_json(self) -> Any:
        """Return it as it is written into a file of values: the path, or the picture itself."""
        if self.path:
            return str(self.path)
        return {"name": self.name, "base64": base64.b64encode(self.data or b"").decode()}


class NoSuchFile(ValueError, FileNotFoundError):  # noqa: N818 - becomes an error of ours where the input is known
    """A picture is meant by a path where no file is."""


def image_upload(value: Any) -> ImageUpload | None:
    """The picture that a path, bytes, a data URI, a PIL image, a numpy array or an open file stands for; else None.

    Raises:
        ValueError: It is one of these, but no picture, or a data URI without base64; says what would be right.
        InvalidImageError: Its bytes are those of no picture.
    """
    if isinstance(value, str) and value[:11].lower() == "data:image/":
        return _in_memory(_content_of_data_uri(value))
    if _is_path(value):
        path = Path(value)
        if not path.is_file():
            raise NoSuchFile(f"there is no file {str(path)!r}")
        return ImageUpload(path.name, path=path.absolute())
    if is_object(value) and isinstance(value.get("base64"), str):
        return _in_memory(base64.b64decode(value["base64"]), value.get("name"))
    content = _bytes_of(value)
    return None if content is None else _in_memory(content, Path(str(getattr(value, "name", ""))).name)


def _content_of_data_uri(uri: str) -> bytes:
    head, _, text = uri.partition(",")
    if not head.lower().endswith(";base64"):
        raise ValueError("a data URI must have its picture as base64")
    try:
        return base64.b64decode(unquote_to_bytes(text), validate=True)
    except ValueError as error:
        raise ValueError(f"the data URI is damaged: {error}") from error


def _is_path(value: Any) -> bool:
    if not isinstance(value, str):
        return isinstance(value, PurePath)
    try:
        return Path(value).is_file()
    except (OSError, ValueError):
        return False


def _bytes_of(value: Any) -> bytes | None:
    """The content of a file that shows what is in memory."""
    if isinstance(value, (bytes, bytearray)):
        return bytes(value)
    if hasattr(value, "save") and hasattr(value, "mode") and hasattr(value, "size"):
        return _png_of_pillow(value)
    if hasattr(value, "__array_interface__"):
        return png_of(value)
    if not callable(getattr(value, "read", None)):
        return None
    try:
        content = value.read()
    except OSError as error:
        raise ValueError(f"the file cannot be read: {error}") from error
    if not isinstance(content, bytes) or not content:
        raise ValueError("the file must be opened in binary mode, and have something to read: it may be at its end")
    return content


_AS = {"CMYK": "RGB", "YCbCr": "RGB", "HSV": "RGB", "LAB": "RGB", "PA": "RGBA", "RGBa": "RGBA", "La": "LA"}
"""What a Pillow image of a mode PNG does not have is written as."""


def _png_of_pillow(image: Any) -> bytes:
    buffer = io.BytesIO()
    try:
        (image.convert(_AS[image.mode]) if image.mode in _AS else image).save(buffer, "PNG")
    except (OSError, ValueError) as error:  # such as one that is cut off, and was not loaded yet
        raise ValueError(f"the Pillow image cannot be written as PNG: {error}") from error
    return buffer.getvalue()


def _in_memory(content: bytes, name: str | None = None) -> ImageUpload:
    name = name or f"{hashlib.sha256(content).hexdigest()[:12]}.image"
    image_content_type(content, name)
    return ImageUpload(name, data=content)
