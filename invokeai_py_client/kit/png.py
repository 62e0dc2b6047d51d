"""PNG files, as far as this library writes and reads them itself."""

from __future__ import annotations

import struct
import zlib
from typing import Any

from invokeai_py_client.exceptions import InvalidImageError

LARGEST_TEXT = 32 * 2**20
"""Bytes that are read of one text; a few of them, compressed, may stand for any number."""
SIGNATURE = b"\x89PNG\r\n\x1a\n"


def png_of(array: Any) -> bytes:
    """A PNG file of a numpy array: height x width, or height x width x 1 (grey), 3 (RGB) or 4 (RGBA).

    Whole numbers are 0 to 255, fractions 0 to 1, truth values black and white.

    Raises:
        ValueError: It has another shape, or numbers of another kind.
    """
    shape = tuple(array.shape)
    channels = shape[2] if len(shape) == 3 else 1
    if len(shape) not in (2, 3) or channels not in (1, 3, 4) or 0 in shape:
        raise ValueError(f"an array of height x width, or height x width x 1, 3 or 4, is needed, not of shape {shape}")
    kind = array.dtype.kind
    if kind == "f":
        if not (array.min() >= 0 and array.max() <= 1):
            raise ValueError("fractions in an array must be 0 to 1")
        array = (array * 255).round().astype("uint8")
    elif kind == "b":
        array = array.astype("uint8") * 255
    elif kind in "ui" and array.min() >= 0 and array.max() <= 255:
        array = array.astype("uint8")
    else:
        raise ValueError("numbers in an array must be 0 to 255, or fractions 0 to 1")
    height, width = shape[:2]
    pixels = array.tobytes()
    row = width * channels
    lines = b"".join(b"\0" + pixels[start : start + row] for start in range(0, len(pixels), row))
    header = struct.pack(">IIBBBBB", width, height, 8, {1: 0, 3: 2, 4: 6}[channels], 0, 0, 0)
    chunks = _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(lines)) + _chunk(b"IEND", b"")
    return SIGNATURE + chunks


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def png_text(content: bytes, keyword: str) -> str | None:
    """Return a text that a PNG file carries under a keyword; None when there is none, or the file is cut off before it.

    Raises:
        InvalidImageError: The text is larger than what is read of one, 32 MiB.
    """
    position = len(SIGNATURE)
    while position + 8 <= len(content):
        (length,), kind = struct.unpack_from(">I", content, position), content[position + 4 : position + 8]
        data = content[position + 8 : position + 8 + length]
        name, _, rest = data.partition(b"\0")
        if kind in (b"tEXt", b"zTXt", b"iTXt") and name == keyword.encode("latin-1"):
            return _text(kind, rest)
        position += 12 + length
    return None


def _text(kind: bytes, data: bytes) -> str | None:
    try:
        if kind == b"tEXt":
            return data.decode("latin-1")
        if kind == b"zTXt":
            return _decompressed(data[1:]).decode("latin-1")
        compressed = data[:1] == b"\1"
        text = data[2:].split(b"\0", 2)[2]
        return (_decompressed(text) if compressed else text).decode()
    except (zlib.error, UnicodeDecodeError, IndexError):
        return None


def _decompressed(data: bytes) -> bytes:
    reader = zlib.decompressobj()
    text = reader.decompress(data, LARGEST_TEXT)
    if reader.unconsumed_tail:
        raise InvalidImageError(
            f"a text in the image is more than {LARGEST_TEXT >> 20} MiB, the most that is read of one"
        )
    if not reader.eof:
        raise zlib.error("the text is cut off")
    return text
