# Made from invokeai_py_client/_async/images.py by `python scripts/unasync.py`: edit that file.
"""Handles of images on the server."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from invokeai_py_client._files import write_whole

if TYPE_CHECKING:
    from invokeai_api import models as api_models

    from invokeai_py_client._sync.client import InvokeAIClient


class Image:
    """An image on the server. Nothing is fetched before it is asked for."""

    def __init__(self, client: InvokeAIClient, image_name: str) -> None:
        self._client = client
        self._image_name = image_name

    @property
    def image_name(self) -> str:
        """The image's name on the server, e.g. `"0c1f….png"`."""
        return self._image_name

    def record(self) -> api_models.ImageDTO:
        """Size in pixels, board, category, times and more (`GET /api/v1/images/i/{image_name}`).

        Raises:
            NotFoundError: The image does not exist (any more).
        """
        from invokeai_api.api import images

        return self._client.send(images.get_image_dto(self._image_name))

    def bytes(self) -> bytes:
        """The image file's content, PNG as the server keeps it (`GET /api/v1/images/i/{image_name}/full`).

        Raises:
            NotFoundError: The image does not exist (any more).
        """
        from invokeai_api.api import images

        return self._client.send(images.get_image_full(self._image_name))

    def save(self, path: str | Path) -> Path:
        """Download the image to a file, which is there whole or not at all.

        Args:
            path: A file, or an existing folder that gets the image under its name on the server.

        Returns:
            The file's path.

        Raises:
            NotFoundError: The image does not exist (any more).
            LocalFileError: The file cannot be written.
        """
        path = Path(path)
        if path.is_dir():
            path /= self._image_name
        content = self.bytes()
        write_whole(path, content)
        return path

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Image) and other.image_name == self.image_name

    def __hash__(self) -> int:
        return hash(self._image_name)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._image_name!r})"
