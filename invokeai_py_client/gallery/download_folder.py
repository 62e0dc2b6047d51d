"""Folders that pictures are downloaded into."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from invokeai_py_client.exceptions import LocalFileError
from invokeai_py_client.gallery.transfer_plans import Manifest, planned, read_manifest
from invokeai_py_client.kit.files import check_inside, is_whole_picture, read_file, remove_parts, size_of, write_whole


class Present(NamedTuple):
    """A picture as it is found in a folder.

    Attributes:
        picture: Whether its file is there, and not cut off.
        sidecar: Whether the file beside it is there.
    """

    picture: bool
    sidecar: bool


class DownloadFolder:
    """The files of pictures in a folder, by the names of the pictures, and the manifest that lists them.

    Everything here reads or writes the disk.

    Args:
        folder: The folder, which need not exist.
        manifest: The name of the manifest.
        is_listed: Whether the manifest is written.
    """

    def __init__(self, folder: Path, manifest: str, *, is_listed: bool) -> None:
        self._folder = folder
        self._manifest = folder / manifest
        self._is_listed = is_listed
        self._before = Manifest({}, {})
        self._files: dict[str, str] = {}
        self._planned: dict[str, Path] = {}

    def plan(self, fields: Mapping[str, Mapping[str, Any]], template: str, ending: str | None) -> None:
        """Plan where pictures go, remove what a killed process left, and write the manifest.

        Args:
            fields: See `planned`.
            template: See `planned`.
            ending: See `planned`.

        Raises:
            InvalidRequestError: The template is not usable.
            LocalFileError: The folder or its manifest cannot be read or written, or the plan leads out of the folder.
        """
        if self._folder.exists() and not self._folder.is_dir():
            raise LocalFileError(f"{str(self._folder)!r} is not a folder")
        if size_of(self._manifest) is not None:
            self._before = read_manifest(read_file(self._manifest).decode(errors="replace"), self._manifest)
        plan = planned(
            fields, template, ending, self._before.files, lambda path: size_of(self._folder / path) is not None
        )
        self._files = {**self._before.files, **{name: str(path) for name, path in plan.items()}}
        self._planned = {name: self._folder / path for name, path in plan.items()}
        check_inside(self._folder, self._planned.values())
        remove_parts({self._folder, *(path.parent for path in self._planned.values())})
        self.write_manifest()

    def path_of(self, name: str) -> Path:
        """Return the file that was planned for a picture."""
        return self._planned[name]

    def sidecar_of(self, name: str) -> Path:
        """Return the file beside that of a picture, for what there is to know of it."""
        path = self._planned[name]
        return path.with_name(f"{path.name}.json")

    def find(self, name: str) -> Present:
        """Look for the files of a picture.

        Raises:
            LocalFileError: They cannot be read.
        """
        return Present(is_whole_picture(self._planned[name]), size_of(self.sidecar_of(name)) is not None)

    def write_manifest(self) -> None:
        """Write the manifest, if the folder has one.

        Raises:
            LocalFileError: It cannot be written.
        """
        if self._is_listed:
            sizes = {name: size for name, path in self._planned.items() if (size := size_of(path)) is not None}
            write_whole(self._manifest, str(Manifest(self._files, {**self._before.sizes, **sizes})).encode())
