"""Many files that go up or down: which, under what names, and what came of each."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath, PurePosixPath
from typing import Any

from invokeai_py_client._core.file_names import file_path
from invokeai_py_client._core.jsons import is_object
from invokeai_py_client.exceptions import (
    AuthenticationError,
    ClientClosedError,
    ConnectionError,
    InvalidRequestError,
    InvokeAIError,
    LocalFileError,
    PermissionDeniedError,
    TransferError,
)

IMAGE_ENDINGS = frozenset({".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff"})
MANIFEST = "invokeai-manifest.json"
THUMBNAILS_MANIFEST = "invokeai-thumbnails.json"
MOST_AT_ONCE = 100
"""Connections the client keeps."""


@dataclass(frozen=True, slots=True)
class TransferReport:
    """What came of many uploads or downloads.

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
            raise TransferError(f"{len(self.failed)} of {total} failed, as {name}: {error}", self) from error

    def __repr__(self) -> str:
        return (
            f"TransferReport({len(self.done)} done, {len(self.skipped)} skipped, {len(self.failed)} failed"
            f"{''.join(f', {name!r}: {error}' for name, error in [*self.failed.items()][:3])})"
        )


def sources_of(given: Any, pattern: str | None, recursive: bool) -> Iterable[Any]:
    """What is to be uploaded: the images in a folder, in the order of their names, or what was given one by one.

    Args:
        given: A folder, or several pictures.
        pattern: Which files of a folder, e.g. `"*.png"`; None for those that end as image files do.
        recursive: Whether to look into the folders of a folder.

    Raises:
        InvalidRequestError: It is neither.
        LocalFileError: There is no such folder.
    """
    if isinstance(given, (str, PurePath)):
        folder = Path(given)
        if not folder.is_dir():
            raise LocalFileError(f"there is no folder {str(folder)!r}; give a single picture as a list, or to upload()")
        found = folder.rglob(pattern or "*") if recursive else folder.glob(pattern or "*")
        return sorted(path for path in found if path.is_file() and _is_wanted(path, pattern))
    if isinstance(given, (bytes, bytearray)) or not isinstance(given, Iterable):
        raise InvalidRequestError(f"a folder, or several pictures in a list, are needed, not {type(given).__name__}")
    return given  # pyright: ignore[reportUnknownVariableType]


def _is_wanted(path: Path, pattern: str | None) -> bool:
    hidden = path.name.startswith(".")
    return not hidden and (pattern is not None or path.suffix.lower() in IMAGE_ENDINGS)


def keyed(sources: Iterable[Any]) -> Iterator[tuple[str, Any]]:
    """Each source with the key it has in reports."""
    for number, source in enumerate(sources):
        is_path = isinstance(source, (str, PurePath))
        yield str(source) if is_path else f"{number}: {type(source).__name__}", source


def planned(
    fields: Mapping[str, Mapping[str, Any]], template: str, ending: str | None, before: Mapping[str, str]
) -> dict[str, PurePosixPath]:
    """Where each image goes in a folder, by its name on the server.

    Names that would clash, also where upper and lower case are one, are told apart by the names of the images. What was
    planned before stays, so that a second run finds the files of the first.

    Args:
        fields: What a template may have of each image, by its name.
        template: As of `file_path`.
        ending: Of the files; None for that of the image's own name.
        before: The manifest's files, by the names of the images.

    Raises:
        InvalidRequestError: The template is not usable.
    """
    root = Path()
    taken = {path.lower(): name for name, path in before.items()}
    plan: dict[str, PurePosixPath] = {}
    for name, values in fields.items():
        suffix = ending or PurePosixPath(name).suffix or ".png"
        path = PurePosixPath(before[name]) if name in before else _posix(file_path(root, template, values, suffix))
        if taken.setdefault(str(path).lower(), name) != name:
            apart = f"{template.removesuffix(suffix)}-{{image_name}}"
            path = _posix(file_path(root, apart, {**values, "image_name": PurePosixPath(name).stem}, suffix))
            taken[str(path).lower()] = name
        plan[name] = path
    return plan


def _posix(path: PurePath) -> PurePosixPath:
    return PurePosixPath(path.as_posix())


def read_manifest(text: str, path: object) -> dict[str, str]:
    """The files a manifest lists, by the names of the images.

    Raises:
        LocalFileError: It is none, or lists files elsewhere.
    """
    try:
        found = json.loads(text)
        images: Any = found["images"] if is_object(found) else None
        files = {str(name): str(entry["file"]) for name, entry in images.items()}
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise LocalFileError(f"{str(path)!r} is no manifest of images; move it away: {error!r}") from error
    for file in files.values():
        parts = PurePosixPath(file.replace("\\", "/")).parts
        if not parts or ".." in parts or parts[0] == "/" or ":" in parts[0]:
            raise LocalFileError(f"{str(path)!r} lists a file outside of its folder: {file!r}")
    return files


def manifest_text(files: Mapping[str, str], sizes: Mapping[str, int]) -> str:
    """The manifest that lists these files, with the bytes of those that are there."""
    entries = {
        name: {"file": file, **({"bytes": sizes[name]} if name in sizes else {})} for name, file in files.items()
    }
    return json.dumps({"version": 1, "images": entries}, indent=1, ensure_ascii=False) + "\n"


def is_hopeless(error: InvokeAIError) -> bool:
    """Whether each of the others would fail with this as well: we are refused, or nobody is there."""
    if isinstance(error, ConnectionError):
        return not error.request_sent
    return isinstance(error, (AuthenticationError, ClientClosedError, PermissionDeniedError))
