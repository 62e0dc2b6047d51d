"""Many files that go up or down: which, under what names, and what came of each."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath, PurePosixPath
from typing import Any, Final

from invokeai_py_client.exceptions import (
    AuthenticationError,
    ClientClosedError,
    ConnectionError,
    InvalidRequestError,
    InvokeAIError,
    LocalFileError,
    RateLimitError,
    ServerError,
    TimeoutError,
    TransferError,
    UnexpectedResponseError,
)
from invokeai_py_client.gallery.uploads import web_url
from invokeai_py_client.kit.file_names import (
    IMAGE_ENDINGS,
    file_path,
    safe_file_name,
    safe_part,
    same_file_key,
    with_digest,
)
from invokeai_py_client.kit.files import local_file_error
from invokeai_py_client.text.jsons import is_object, json_text
from invokeai_py_client.text.messages import shown_url

MANIFEST = "invokeai-manifest.json"
THUMBNAILS_MANIFEST = "invokeai-thumbnails.json"
MOST_AT_ONCE = 100
"""Connections the client keeps."""


@dataclass(frozen=True, slots=True)
class TransferReport:
    """The outcome of many uploads or downloads.

    Attributes:
        done: Of uploads, the images by what they were made of: the path, or the position and class of what was in
            memory. Of downloads, the paths of the files by the names of the images.
        skipped: Those that were there already, by the same keys; None for an upload whose image is not known.
        failed: Why the others failed, by the same keys.
    """

    done: Mapping[str, Any]
    skipped: Mapping[str, Any]
    failed: Mapping[str, InvokeAIError]

    def raise_if_failed(self) -> None:
        """Make an error of what failed.

        Raises:
            TransferError: Something failed; its `report` is this one.
        """
        if self.failed:
            name, error = next(iter(self.failed.items()))
            total = len(self.done) + len(self.skipped) + len(self.failed)
            raise TransferError(f"{len(self.failed)} of {total} failed, as {name}: {error}", report=self) from error

    def __repr__(self) -> str:
        return (
            f"TransferReport({len(self.done)} done, {len(self.skipped)} skipped, {len(self.failed)} failed"
            f"{''.join(f', {name!r}: {error}' for name, error in [*self.failed.items()][:3])})"
        )


def sources_of(given: Any, pattern: str | None, recursive: bool) -> tuple[Iterable[Any], Mapping[str, InvokeAIError]]:
    """List the pictures to upload: the images in a folder, in the order of their names, or the given ones.

    The second part tells of folders in the folder that cannot be read, by their paths.

    Args:
        given: A folder, or several pictures.
        pattern: Which files of a folder, e.g. `"*.png"`; None for those that end as image files do.
        recursive: Whether to look into the folders of a folder.

    Raises:
        InvalidRequestError: It is neither.
        LocalFileError: There is no such folder.
    """
    if isinstance(given, (str, PurePath)):
        return _sources_in(Path(given), pattern, recursive)
    if pattern is not None:
        raise InvalidRequestError("pattern chooses among the files of a folder; what is given one by one is all taken")
    is_one = isinstance(given, (bytes, bytearray)) or hasattr(given, "read") or hasattr(given, "__array_interface__")
    if is_one or not isinstance(given, Iterable):
        raise InvalidRequestError(f"a folder, or several pictures in a list, are needed, not {type(given).__name__}")
    return given, {}  # pyright: ignore[reportUnknownVariableType]


def _sources_in(folder: Path, pattern: str | None, recursive: bool) -> tuple[list[Path], dict[str, InvokeAIError]]:
    unreadable: list[OSError] = []
    try:
        if not folder.is_dir():
            words = f"there is no folder {str(folder)!r}; give a single picture as a list, or to upload()"
            raise local_file_error(words, OSError(errno.ENOTDIR if folder.exists() else errno.ENOENT, words))
        for _ in os.walk(folder, onerror=unreadable.append):
            if not recursive:
                break
        found = [*(folder.rglob(pattern or "*") if recursive else folder.glob(pattern or "*"))]
        wanted = [path for path in found if _is_wanted(path.relative_to(folder), pattern) and _is_to_be_read(path)]
    except (ValueError, NotImplementedError) as error:
        raise InvalidRequestError(f"{pattern!r} is no pattern of files in a folder: {error}") from None
    except InvokeAIError:
        raise
    except OSError as error:
        raise local_file_error(f"cannot read {str(folder)!r}: {error.strerror or error}", error) from error
    failed: dict[str, InvokeAIError] = {}
    for problem in unreadable:
        path = Path(str(problem.filename))
        if not _is_hidden(path.relative_to(folder)):
            failed[str(path)] = local_file_error(f"cannot read the folder {str(path)!r}: {problem.strerror}", problem)
    return sorted(wanted), failed


def _is_wanted(path: Path, pattern: str | None) -> bool:
    return not _is_hidden(path) and (pattern is not None or path.suffix.lower() in IMAGE_ENDINGS)


def _is_hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _is_to_be_read(path: Path) -> bool:
    """Whether this is a file; a link to nothing, or what may not be looked at, is one that cannot be read."""
    try:
        return path.is_file() or (path.is_symlink() and not path.exists())
    except OSError:
        return True


def keyed(sources: Iterable[Any]) -> Iterator[tuple[str, Any]]:
    """Each source with the key it has in reports: its path, or its position; a path that comes again has both."""
    seen = set[str]()
    for number, source in enumerate(sources):
        url = web_url(source)
        key = shown_url(url).replace("***@", "") if url else str(source) if isinstance(source, (str, PurePath)) else ""
        if not key or key in seen:
            key = f"{number}: {key or type(source).__name__}"
        seen.add(key)
        yield key, source


def planned(
    fields: Mapping[str, Mapping[str, Any]],
    template: str,
    ending: str | None,
    before: Mapping[str, str],
    is_there: Callable[[PurePosixPath], bool],
) -> dict[str, PurePosixPath]:
    """Plan where each image goes in a folder, by its name on the server.

    Names that would clash, also where upper and lower case are one, get the names of the images. What was
    planned before stays, so that a second run finds the files of the first. A file that is there already is not taken
    for an image, unless it has the image's name.

    Args:
        fields: What a template may have of each image, by its name.
        template: As of `file_path`.
        ending: Of the files; None for that of the image's own name.
        before: The manifest's files, by the names of the images.
        is_there: Whether there is a file in the folder.

    Raises:
        InvalidRequestError: The template is not usable.
    """
    root = Path()
    taken = {same_file_key(path): name for name, path in before.items()}
    plan: dict[str, PurePosixPath] = {}
    for name, values in fields.items():
        if name in before:
            plan[name] = PurePosixPath(before[name])
            continue
        own = PurePosixPath(safe_file_name(name, IMAGE_ENDINGS))
        suffix = ending or own.suffix
        path = _posix(file_path(root, template, values, suffix))
        if same_file_key(path) in taken or (safe_part(own.stem) not in path.name and is_there(path)):
            bare = template.removesuffix(suffix)
            path = _posix(file_path(root, f"{bare}-{{image_name}}", {**values, "image_name": own.stem}, suffix))
            if same_file_key(path) in taken:
                path = _posix(file_path(root, with_digest(bare, name), values, suffix))
        taken[same_file_key(path)] = name
        plan[name] = path
    return plan


def _posix(path: PurePath) -> PurePosixPath:
    return PurePosixPath(path.as_posix())


@dataclass(frozen=True, slots=True)
class Manifest:
    """The entries of a manifest, by the names of the images.

    Attributes:
        files: The files, relative to its folder.
        sizes: Bytes of those that were there.
    """

    files: Mapping[str, str]
    sizes: Mapping[str, int]

    def __str__(self) -> str:
        entries = {
            name: {"file": file, **({"bytes": self.sizes[name]} if name in self.sizes else {})}
            for name, file in self.files.items()
        }
        return json_text({"version": 1, "images": entries}) + "\n"


def read_manifest(text: str, path: object) -> Manifest:
    """Read a manifest.

    Raises:
        LocalFileError: It is none, or lists files elsewhere.
    """
    try:
        found = json.loads(text)
        images: Any = found["images"] if is_object(found) else None
        files = {str(name): str(entry["file"]) for name, entry in images.items()}
        sizes = {str(name): int(entry["bytes"]) for name, entry in images.items() if "bytes" in entry}
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise LocalFileError(f"{str(path)!r} is no manifest of images; move it away: {error!r}") from error
    for file in files.values():
        parts = PurePosixPath(file.replace("\\", "/")).parts
        if not parts or ".." in parts or parts[0] == "/" or ":" in parts[0]:
            raise LocalFileError(f"{str(path)!r} lists a file outside of its folder: {file!r}")
    return Manifest(files, sizes)


def given_up(error: Exception) -> str:
    """Say why the rest was not tried."""
    is_full = isinstance(error, LocalFileError) and error.errno in NO_ROOM
    return f"given up: {error}" + ("; make room and run it again, it goes on with what is missing" if is_full else "")


REFUSED = (AuthenticationError, ClientClosedError)
"""What each of many others would fail with as well."""


NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS})
"""What the operating system says of a disk on which nothing more can be written."""
NOT_OURS: Final = frozenset({errno.EACCES, errno.EPERM})
"""What it says of a folder in which we may not write."""
ALIKE_IN_A_ROW: Final = 16
"""So many failures of the server or the network, and nothing done in between, say that the rest would fail, too."""
PASSING: Final = (ConnectionError, TimeoutError, ServerError, RateLimitError, UnexpectedResponseError)
"""What one of many may fail with, and all of them."""


def is_hopeless(error: InvokeAIError, refused: tuple[type[InvokeAIError], ...], no_room: Collection[int]) -> bool:
    """Whether all others would fail with this as well: access is refused, the server is gone, or the disk is full."""
    if isinstance(error, ConnectionError):
        return not error.request_sent
    return isinstance(error, refused) or (isinstance(error, LocalFileError) and error.errno in no_room)
