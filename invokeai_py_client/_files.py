"""Files on this machine."""

from __future__ import annotations

import io
import uuid
from collections.abc import Generator, Iterable
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Any

from invokeai_py_client.bindings import FilePart, Readable
from invokeai_py_client.exceptions import InvokeAIError, LocalFileError


def read_file(path: Path) -> bytes:
    """A file's content.

    Raises:
        LocalFileError: It cannot be read.
    """
    try:
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise _cannot("read", path, error) from error


def write_whole(path: Path, content: bytes) -> None:
    """Write a file that is there whole or not at all; folders are made as needed.

    Raises:
        LocalFileError: It cannot be written.
    """
    with whole_file(path) as file:
        file.write(content)


@contextmanager
def whole_file(path: Path) -> Generator[IO[bytes]]:
    """Open a file to write that takes its name at the end of the block, and only if nothing goes wrong in it.

    Raises:
        LocalFileError: It cannot be written.
    """
    temporary = path.with_name(f".{path.name}.{uuid.uuid4().hex}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with temporary.open("wb") as file:
                yield file
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    except InvokeAIError:  # what was to be written did not come
        raise
    except (OSError, ValueError) as error:
        raise _cannot("write", path, error) from error


Part = tuple[str, tuple[str | None, "bytes | OpenFile", str | None]]


class OpenFile:
    """An open file that is read in portions while it is sent.

    It has no `fileno`: of a pipe, or of a file that is decompressed on the way, that would tell a wrong length.
    """

    def __init__(self, name: str, file: Readable) -> None:
        if isinstance(file, io.TextIOBase):
            raise TypeError(f"{name!r} must be opened in binary mode")
        self._name = name
        self._read = file.read
        seekable: Any = getattr(file, "seekable", None)
        if seekable and seekable():
            self.seek, self.tell = getattr(file, "seek"), getattr(file, "tell")  # noqa: B009 - no part of Readable

    def read(self, size: int = -1) -> bytes:
        """The next bytes.

        Raises:
            LocalFileError: The file cannot be read.
        """
        try:
            return self._read(size)
        except (OSError, ValueError) as error:
            raise _cannot("read", self._name, error) from error


@contextmanager
def opened(parts: Iterable[FilePart]) -> Generator[list[Part]]:
    """The parts of a multipart body with their files open.

    Raises:
        LocalFileError: A file cannot be opened.
        TypeError: A file is open as text.
    """
    with ExitStack() as stack:

        def content(name: str, payload: bytes | Readable | Path) -> bytes | OpenFile:
            if isinstance(payload, (bytes, bytearray, memoryview)):
                return bytes(payload)
            if isinstance(payload, Path):
                try:
                    payload = stack.enter_context(payload.open("rb"))
                except (OSError, ValueError) as error:
                    raise _cannot("read", payload, error) from error
            return OpenFile(name, payload)

        yield [(key, (name, content(name or key, payload), mime)) for key, (name, payload, mime) in parts]


def is_rewindable(parts: Iterable[Part]) -> bool:
    """Whether the parts can be read, and so sent, a second time."""
    return all(isinstance(payload, bytes) or hasattr(payload, "seek") for _, (_, payload, _) in parts)


def _cannot(verb: str, path: object, error: Exception) -> LocalFileError:
    return LocalFileError(f"cannot {verb} {str(path)!r}: {getattr(error, 'strerror', None) or error}")
