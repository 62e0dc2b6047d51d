"""Files on this machine."""

from __future__ import annotations

import hashlib
import io
import mimetypes
import os
import re
import uuid
from collections.abc import Callable, Generator, Iterable
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import IO, Any, cast

from invokeai_py_client._core.media import HEAD_BYTES, TAIL_BYTES, content_type_of, is_cut_off
from invokeai_py_client._core.transfers import Transferred
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


def read_head(path: Path, count: int) -> tuple[bytes, int]:
    """The first bytes of a file, and how many there are in all.

    Raises:
        LocalFileError: It cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(count), os.fstat(file.fileno()).st_size
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
    try:
        # without the name, which may be as long as names can be
        temporary = path.with_name(f".{uuid.uuid4().hex}.part")
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


def check_inside(folder: Path, paths: Iterable[Path]) -> None:
    """Refuse paths in a folder that lead out of it, through `..` or through links.

    Args:
        folder: The folder, which need not exist.
        paths: Files in it, which are about to be read or written.

    Raises:
        LocalFileError: One is elsewhere; the message says where.
    """
    try:
        root = folder.resolve()
        parents = {parent: parent.resolve() for parent in {path.parent for path in paths}}
    except (OSError, ValueError, RuntimeError) as error:
        raise _cannot("look at", folder, error) from error
    for parent, real in parents.items():
        if not real.is_relative_to(root):
            raise LocalFileError(f"{str(parent)!r} is outside of {str(folder)!r}: it leads to {str(real)!r}")


def remove_parts(folders: Iterable[Path]) -> None:
    """Remove what `whole_file` left in folders when its process was killed.

    Raises:
        LocalFileError: One cannot be removed.
    """
    for folder in folders:
        try:
            for path in folder.glob(".*.part"):
                if re.fullmatch(r"\.[0-9a-f]{32}\.part", path.name):
                    path.unlink(missing_ok=True)
        except OSError as error:
            raise _cannot("clean up", folder, error) from error


def size_of(path: Path) -> int | None:
    """How many bytes a file has; None when there is none.

    Raises:
        LocalFileError: That cannot be found out.
    """
    try:
        return path.stat().st_size if path.is_file() else None
    except (OSError, ValueError) as error:
        raise _cannot("look at", path, error) from error


def is_whole_picture(path: Path) -> bool:
    """Whether there is a file, and not one of a picture that was cut off.

    Raises:
        LocalFileError: It cannot be read.
    """
    size = size_of(path)
    if size is None:
        return False
    try:
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
            file.seek(max(size - TAIL_BYTES, 0))
            return not is_cut_off(head, file.read(), size)
    except (OSError, ValueError) as error:
        raise _cannot("read", path, error) from error


Content = tuple[str | None, "bytes | OpenFile", str | None]
Part = tuple[str, Content]


class OpenFile:
    """An open file that is read in portions while it is sent.

    It has no `fileno`: of a pipe, or of a file that is decompressed on the way, that would tell a wrong length.

    Raises:
        LocalFileError: It cannot be read.
        TypeError: It is no file opened in binary mode.
    """

    def __init__(self, name: str, file: Readable) -> None:
        self._name = name
        self._file: Any = file
        self._head = b""
        if not hasattr(file, "read") or isinstance(file, io.TextIOBase):
            raise self._unfit(file)
        with self._named():
            if hasattr(self._file, "seekable") and self._file.seekable():
                self.seek, self.tell = self._seek, self._tell

    def head(self) -> bytes:
        """The first bytes; they will be read all the same."""
        if hasattr(self, "seek"):
            self.seek(0)
            head = self.read(HEAD_BYTES)
            self.seek(0)
            return head
        self._head = self.read(HEAD_BYTES)
        if not self._head:
            raise LocalFileError(f"cannot read {self._name!r}: it is empty, or has been read already")
        return self._head

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        portion, self._head = self._head, b""
        if not portion:
            with self._named():
                portion = self._file.read(size)
            if not isinstance(portion, bytes):  # pyright: ignore[reportUnnecessaryIsInstance]
                raise self._unfit(portion)
        return portion

    def _seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        with self._named():
            return int(self._file.seek(offset, whence))

    def _tell(self) -> int:
        with self._named():
            return int(self._file.tell())

    def _unfit(self, found: object) -> TypeError:
        return TypeError(
            f"{self._name!r}: bytes, a path or a file opened in binary mode is needed, not {type(found).__name__}"
        )

    @contextmanager
    def _named(self) -> Generator[None]:
        try:
            yield
        except Exception as error:  # whatever a decompressor or somebody's own class raises
            raise _cannot("read", self._name, error) from error


class _ToldBytes(io.BytesIO):
    """The content of a file that tells how much of it has been read for being sent."""

    def __init__(self, content: bytes, name: str, tell: Callable[[Transferred], object]) -> None:
        super().__init__(content)
        self._transferred = Transferred(name, 0, len(content))
        self._told = tell

    def read(self, size: int | None = -1, /) -> bytes:
        """The next bytes."""
        portion = super().read(size)
        self._told(replace(self._transferred, bytes_done=self.tell()))
        return portion


class _ToldFile(io.FileIO):
    """A file that tells how much of it has been read for being sent."""

    def __init__(self, path: Path, name: str, tell: Callable[[Transferred], object]) -> None:
        super().__init__(path)
        self._transferred = Transferred(name, 0, os.fstat(self.fileno()).st_size)
        self._told = tell

    def read(self, size: int | None = -1, /) -> bytes:
        portion = super().read(-1 if size is None else size) or b""
        self._told(replace(self._transferred, bytes_done=self.tell()))
        return portion


@contextmanager
def told_file(
    content: bytes | Path, name: str, tell: Callable[[Transferred], object] | None
) -> Generator[bytes | Path | Readable]:
    """The content of a file, or where it is, as what tells how much of it has been read, if anybody wants to know.

    Raises:
        LocalFileError: It cannot be read.
    """
    if tell is None:
        yield content
        return
    try:
        file = _ToldBytes(content, name, tell) if isinstance(content, bytes) else _ToldFile(content, name, tell)
    except (OSError, ValueError) as error:
        raise _cannot("read", content, error) from error
    with file:
        yield file


def digest_of(content: bytes | Path) -> str:
    """The SHA-256 of a file's content, in hexadecimal digits.

    Raises:
        LocalFileError: It cannot be read.
    """
    if isinstance(content, bytes):
        return hashlib.sha256(content).hexdigest()
    try:
        with content.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, ValueError) as error:
        raise _cannot("read", content, error) from error


@contextmanager
def opened(parts: Iterable[FilePart]) -> Generator[list[Part]]:
    """The parts of a multipart body with their files open, and their content types known.

    Raises:
        LocalFileError: A file cannot be read.
        TypeError: A file is none, or open as text.
    """
    with ExitStack() as stack:
        yield [(key, _content(*part, stack)) for key, part in parts]


def _content(name: str | None, payload: bytes | Readable | Path, content_type: str | None, stack: ExitStack) -> Content:
    if name is None:  # text
        return name, cast(bytes, payload), content_type
    if isinstance(payload, Path):
        try:
            payload = stack.enter_context(payload.open("rb"))
        except (OSError, ValueError) as error:
            raise _cannot("read", payload, error) from error
    content = OpenFile(name, io.BytesIO(payload) if isinstance(payload, bytes) else payload)
    head = content.head()
    guessed = content_type or content_type_of(head) or mimetypes.guess_type(name)[0] or "application/octet-stream"
    return name, content, guessed


def is_rewindable(parts: Iterable[Part]) -> bool:
    """Whether the parts can be read, and so sent, a second time."""
    return all(isinstance(payload, bytes) or hasattr(payload, "seek") for _, (_, payload, _) in parts)


def _cannot(verb: str, path: object, error: Exception) -> LocalFileError:
    return LocalFileError(f"cannot {verb} {str(path)!r}: {getattr(error, 'strerror', None) or error}")
