"""Files on this machine."""

from __future__ import annotations

import uuid
from pathlib import Path

from invokeai_py_client.exceptions import LocalFileError


def read_file(path: Path) -> bytes:
    """A file's content.

    Raises:
        LocalFileError: It cannot be read.
    """
    try:
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise LocalFileError(f"cannot read {str(path)!r}: {getattr(error, 'strerror', None) or error}") from error


def write_whole(path: Path, content: bytes) -> None:
    """Write a file that is there whole or not at all; folders are made as needed.

    Raises:
        LocalFileError: It cannot be written.
    """
    temporary = path.with_name(f".{path.name}.{uuid.uuid4().hex}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            temporary.write_bytes(content)
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    except (OSError, ValueError) as error:
        raise LocalFileError(f"cannot write {str(path)!r}: {getattr(error, 'strerror', None) or error}") from error
