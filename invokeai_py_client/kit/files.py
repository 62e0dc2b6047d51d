"""Files on this machine."""

from __future__ import annotations

import hashlib
import io
import mimetypes
import os
import re
import threading
import uuid
from collections.abc import Callable, Generator, Iterable
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import IO, Any, BinaryIO, Self, cast

from invokeai_py_client.bindings import FilePart, Readable
from invokeai_py_client.exceptions import (
    LocalFileError,
    LocalFileNotFoundError,
    LocalFilePermissionError,
    LocalIsADirectoryError,
)
from invokeai_py_client.kit.media import HEAD_BYTES, TAIL_BYTES, content_type_of, is_cut_off
from invokeai_py_client.kit.transfers import TransferProgress


def read_file(path: Path) -> bytes:
    """A file's content.

    Raises:
        LocalFileError: It cannot be read.
    """
    with _named("read", path):
        return path.read_bytes()


def read_head(path: Path, count: int) -> tuple[bytes, int]:
    """The first bytes of a file, and how many there are in all.

    Raises:
        LocalFileError: It cannot be read.
    """
    with _named("read", path), path.open("rb") as file:
        return file.read(count), os.fstat(file.fileno()).st_size


def digest_of(content: bytes | Path) -> str:
    """The SHA-256 of a file, which is read in portions.

    Raises:
        LocalFileError: It cannot be read.
    """
    if isinstance(content, bytes):
        return hashlib.sha256(content).hexdigest()
    with _named("read", content), content.open("rb", buffering=0) as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_whole(path: Path, content: bytes) -> None:
    """Write a file that is there whole or not at all; folders are made as needed.

    Raises:
        LocalFileError: It cannot be written.
    """
    with WholeFile(path) as file:
        file.finish(content)


def part_beside(path: Path) -> Path:
    """Return where a file is written before it takes its name; that may be as long as names can be.

    Raises:
        LocalFileError: This is the path of no file.
    """
    with _named("write", path):
        return path.with_name(f".{uuid.uuid4().hex}.part")


class WholeFile:
    """A file that takes its name when it is finished; the end of the `with` block leaves nothing of one that is not.

    One thread after another may call its methods; what comes after the end of the block is not written.

    Raises:
        LocalFileError: It cannot be written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._temporary = part_beside(path)
        self._file: IO[bytes] | None = None
        self._lock = threading.Lock()
        self._is_over = False

    def write(self, content: bytes) -> None:
        """Write the next portion; folders are made as needed."""
        with self._lock, _named("write", self._path):
            if not self._is_over:
                self._opened().write(content)

    def finish(self, content: bytes) -> None:
        """Write the last portion, and give the file its name."""
        with self._lock, _named("write", self._path):
            if not self._is_over:
                with self._opened() as file:
                    file.write(content)
                self._temporary.replace(self._path)

    def _opened(self) -> IO[bytes]:
        if self._file is None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._file = self._temporary.open("wb")
        return self._file

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._is_over = True
            if self._file is not None:
                with suppress(OSError):  # what is left in its buffer, on a full disk
                    self._file.close()
                with suppress(OSError):
                    self._temporary.unlink(missing_ok=True)


def check_inside(folder: Path, paths: Iterable[Path]) -> None:
    """Refuse paths in a folder that lead out of it, through `..` or through links.

    Args:
        folder: The folder, which need not exist.
        paths: Files in it, which are about to be read or written.

    Raises:
        LocalFileError: One is elsewhere; the message says where.
    """
    with _named("look at", folder):
        root = folder.resolve()
        parents = {parent: parent.resolve() for parent in {path.parent for path in paths}}
    for parent, real in parents.items():
        if not real.is_relative_to(root):
            raise LocalFileError(f"{str(parent)!r} is outside of {str(folder)!r}: it leads to {str(real)!r}")


def remove_parts(folders: Iterable[Path]) -> None:
    """Remove what a `WholeFile` left in folders when its process was killed.

    Raises:
        LocalFileError: One cannot be removed.
    """
    for folder in folders:
        with _named("clean up", folder):
            for path in folder.glob(".*.part"):
                if re.fullmatch(r"\.[0-9a-f]{32}\.part", path.name):
                    path.unlink(missing_ok=True)


def size_of(path: Path) -> int | None:
    """Number of bytes of a file; None when there is none.

    Raises:
        LocalFileError: That cannot be found out.
    """
    with _named("look at", path):
        return path.stat().st_size if path.is_file() else None


def is_whole_picture(path: Path) -> bool:
    """Whether there is a file, and not one of a picture that was cut off.

    Raises:
        LocalFileError: It cannot be read.
    """
    size = size_of(path)
    if size is None:
        return False
    with _named("read", path), path.open("rb") as file:
        head = file.read(HEAD_BYTES)
        file.seek(max(size - TAIL_BYTES, 0))
        return not is_cut_off(head, file.read(), size)


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
        except LocalFileError:
            raise
        except Exception as error:  # whatever a decompressor or a class of the user's raises
            raise _cannot("read", self._name, error) from error


class FileChangedError(LocalFileError):
    """A file is not what it was when its digest was taken."""


class _SentFile:
    """A file that reports how much of it was read to be sent, and fails where that is not what was meant.

    It is opened when it is first asked for something, which is in a thread where there is an event loop.
    """

    def __init__(
        self, content: bytes | Path, name: str, tell: Callable[[TransferProgress], object] | None, digest: str
    ) -> None:
        self._content, self._name = content, name
        self._told, self._digest = tell, digest
        self._file: BinaryIO | None = None
        self._size = 0
        self._hash = hashlib.sha256()

    def _opened(self) -> BinaryIO:
        if self._file is None:
            if isinstance(self._content, bytes):
                self._file, self._size = io.BytesIO(self._content), len(self._content)
            else:
                with _named("read", self._content):
                    self._file = self._content.open("rb")
                    self._size = os.fstat(self._file.fileno()).st_size
        return self._file

    def read(self, size: int = -1) -> bytes:
        """The next bytes.

        Raises:
            FileChangedError: The content is another than that with the digest.
        """
        file = self._opened()
        portion = file.read(size)
        if self._digest:
            self._hash.update(portion)
            if file.tell() > self._size or (not portion and self._hash.hexdigest() != self._digest):
                raise FileChangedError(f"{self._name!r} changed while it was being sent; send it again")
        if self._told is not None:
            self._told(TransferProgress(self._name, file.tell(), self._size))
        return portion

    def seekable(self) -> bool:
        """Whether it can be sent again."""
        return self._opened().seekable()

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go somewhere, to the beginning for being sent from there."""
        self._hash = hashlib.sha256()
        return self._opened().seek(offset, whence)

    def tell(self) -> int:
        """Return the position."""
        return self._opened().tell()

    def close(self) -> None:
        """Close it, if it was opened."""
        if self._file is not None:
            self._file.close()


@contextmanager
def sent_file(
    content: bytes | Path, name: str, tell: Callable[[TransferProgress], object] | None, digest: str = ""
) -> Generator[Readable]:
    """The content of a file, or what is at a path, as what is sent.

    Args:
        content: The content, or the path.
        name: How it is called.
        tell: Called with the progress after each read; None to report nothing.
        digest: The SHA-256 it must have; empty for any.
    """
    file = _SentFile(content, name, tell, digest)
    try:
        yield file
    finally:
        file.close()


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
        with _named("read", payload):
            payload = stack.enter_context(payload.open("rb"))
    content = OpenFile(name, io.BytesIO(payload) if isinstance(payload, bytes) else payload)
    head = content.head()
    guessed = content_type or content_type_of(head) or mimetypes.guess_type(name)[0] or "application/octet-stream"
    return name, content, guessed


def is_rewindable(parts: Iterable[Part]) -> bool:
    """Whether the parts can be read, and so sent, a second time."""
    return all(isinstance(payload, bytes) or hasattr(payload, "seek") for _, (_, payload, _) in parts)


@contextmanager
def _named(verb: str, path: object) -> Generator[None]:
    """Have what the operating system raises name the file and what was done with it."""
    try:
        yield
    except LocalFileError:
        raise
    except (OSError, ValueError, RuntimeError) as error:  # RuntimeError: links in a circle
        raise _cannot(verb, path, error) from error


def _cannot(verb: str, path: object, error: Exception) -> LocalFileError:
    return local_file_error(f"cannot {verb} {str(path)!r}: {getattr(error, 'strerror', None) or error}", error)


def local_file_error(message: str, error: Exception) -> LocalFileError:
    """Make the error of a file, of the same kind as that of the operating system."""
    kinds = (LocalFileNotFoundError, LocalFilePermissionError, LocalIsADirectoryError)
    kind = next((kind for kind in kinds if isinstance(error, kind.__bases__[1])), LocalFileError)
    return kind(message, errno=getattr(error, "errno", None))


def moved_if_zip(path: Path, temporary: Path) -> bool:
    """Give a zip file its name if it is whole, and remove it if it is not; returns whether it is.

    Raises:
        LocalFileError: It cannot be read or moved.
    """
    import zipfile  # which brings compressors nothing else needs

    with _named("write", path):
        try:
            if zipfile.is_zipfile(temporary):
                temporary.replace(path)
                return True
            return False
        finally:
            temporary.unlink(missing_ok=True)
