"""Videos: what the server takes, and how lists of them are asked for."""

from __future__ import annotations

import re
from typing import Any

from invokeai_py_client.exceptions import InvalidRequestError, InvalidVideoError, NotConfirmedError
from invokeai_py_client.kit.checks import checked_count

HEAD = 64 * 1024
"""Bytes the server looks through for what makes a file an MP4."""
LARGEST = 2**30
"""Bytes the server takes; of more, it breaks the connection off."""
WANTED = "an MP4 file with H.264 video is needed (ffmpeg -i yours -c:v libx264 -pix_fmt yuv420p new.mp4 makes one)"


def check_video(head: bytes, size: int, name: str) -> None:
    """Refuse what the server would read to its end and then refuse.

    Args:
        head: The first `HEAD` bytes of the file.
        size: How many bytes it has.
        name: The file's name, for the error.

    Raises:
        InvalidVideoError: It is no MP4 file, or too large.
    """
    if not head:
        raise InvalidVideoError(f"{name!r} is empty: {WANTED}")
    if not is_mp4(head):
        raise InvalidVideoError(f"{name!r} is no MP4 video: {WANTED}")
    if size > LARGEST:
        raise InvalidVideoError(f"{name!r} has {size:,} bytes, and the server takes videos of {LARGEST:,} at most")


def is_mp4(head: bytes) -> bool:
    """Whether a file that begins with these bytes is an MP4, by the rule of the server: no QuickTime."""
    at = 0
    while at + 8 <= len(head):
        size, kind, body = int.from_bytes(head[at : at + 4], "big"), head[at + 4 : at + 8], at + 8
        if size == 1:  # it follows, in more bytes
            size, body = int.from_bytes(head[at + 8 : at + 16], "big"), at + 16
        if size < body - at:
            return False
        if kind == b"ftyp":
            return head[body : body + 4] not in (b"", b"qt  ")
        at += size
    return False


def check_part(start: Any, end: Any) -> None:
    """Check which bytes of a file are wanted.

    Raises:
        InvalidRequestError: There can be no such part.
    """
    checked_count("start", start)
    if end is not None:
        checked_count("end", end)
        if end < start:
            raise InvalidRequestError(f"end must not be before start, and {end} is before {start}")


def total_of(content_range: str, first: int, length: int) -> int:
    """The length of the whole file, of the `Content-Range` header that came with a part of it.

    Args:
        content_range: The header.
        first: The first byte that was asked for.
        length: Bytes that came.

    Raises:
        NotConfirmedError: It is another part, or the header does not say.
    """
    found = re.fullmatch(rf"bytes {first}-{first + length - 1}/(\d+)", content_range.strip()) if length else None
    if found is None:
        raise NotConfirmedError(f"byte {first} and on was asked for, and {length} bytes came as {content_range!r:.60}")
    return int(found[1])
