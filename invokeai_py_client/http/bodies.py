"""Bodies of answers: how much is read of one, and decoded bit by bit, so that none is larger than it says."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from invokeai_py_client.bindings import Kind

PORTION = 2**18
"""Bytes that are decoded at once."""
LARGEST: Mapping[Kind | None, int] = MappingProxyType(
    {"json": 2**28, "text": 2**28, "none": 2**28, "bytes": 2**31, None: 2**31}
)
"""Bytes that are read of an answer into memory, by its kind; what may be larger is streamed."""
LARGEST_DECODED = 2**28
"""Bytes that are decoded of a compressed one: a few bytes may stand for any number."""
LARGEST_REFUSAL = 2**20
"""Bytes that are read of the explanation why a request failed; the rest is left."""

_WINDOWS = {"gzip": 31, "x-gzip": 31, "deflate": 15}
_RAW_DEFLATE = -15


class BodyError(ValueError):
    """The body of an answer is damaged, or compressed in a way that was not asked for."""


class Decoder:
    """Decodes a body, which may be compressed by gzip or deflate, as it arrives.

    Args:
        encoding: The header `Content-Encoding`.

    Raises:
        BodyError: It names something else, or several.
    """

    def __init__(self, encoding: str) -> None:
        name = encoding.strip().lower()
        self._window = _WINDOWS.get(name, 0)
        if name not in ("", "identity") and not self._window:
            raise BodyError(f"the body is compressed by {name!r:.40}, which was not asked for")
        self._reader: Any = zlib.decompressobj(self._window) if self._window else None
        self._has_begun = False

    @property
    def is_needed(self) -> bool:
        """Whether the body is compressed at all."""
        return self._reader is not None

    def decode(self, data: bytes) -> Iterator[bytes]:
        """Decode what has arrived, in portions of at most 256 KiB.

        Raises:
            BodyError: It is damaged.
        """
        if self._reader is None:
            yield data
            return
        while True:
            portion = self._next(data)
            data = self._reader.unconsumed_tail
            if portion:
                yield portion
            if self._reader.eof and self._reader.unused_data:  # another file behind the first
                data, self._reader = self._reader.unused_data, zlib.decompressobj(self._window)
            elif len(portion) < PORTION and not data:
                return

    def end(self) -> None:
        """Take note that all has arrived.

        Raises:
            BodyError: Something is missing.
        """
        if self._reader is not None and self._has_begun and not self._reader.eof:
            raise BodyError("the compressed body ends too soon")

    def _next(self, data: bytes) -> bytes:
        try:
            portion: bytes = self._reader.decompress(data, PORTION)
        except zlib.error as error:
            if self._has_begun or self._window != _WINDOWS["deflate"]:
                raise BodyError(f"the compressed body is damaged: {error}") from error
            self._window, self._has_begun = _RAW_DEFLATE, True  # as some servers have it
            self._reader = zlib.decompressobj(self._window)
            return self._next(data)
        self._has_begun = self._has_begun or bool(data)
        return portion


class Body:
    """A body gathered in memory, up to a limit.

    Attributes:
        received: Bytes that have arrived, before they were decoded.
        is_full: Whether there is more than the limit; the rest is not kept.
    """

    def __init__(self, encoding: str, largest: int) -> None:
        self._decoder = Decoder(encoding)
        self._left = min(largest, LARGEST_DECODED) if self._decoder.is_needed else largest
        self.largest = self._left
        self._portions: list[bytes] = []
        self.received = 0
        self.is_full = False

    def add(self, data: bytes) -> None:
        """Take in what has arrived.

        Raises:
            BodyError: It is damaged.
        """
        self.received += len(data)
        for portion in self._decoder.decode(data):
            self._portions.append(portion[: self._left])
            self._left -= len(portion)
            if self._left < 0:
                self.is_full = True
                return

    def content(self) -> bytes:
        """Return all of it, up to the limit.

        Raises:
            BodyError: It ends too soon.
        """
        if not self.is_full:
            self._decoder.end()
        return b"".join(self._portions)
