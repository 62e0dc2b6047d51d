"""Handles of images and videos on the server."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from invokeai_py_client._async._bridge import AsyncImageBridge
from invokeai_py_client._core.definition import WorkflowDefinition
from invokeai_py_client._core.file_names import file_path
from invokeai_py_client._core.jsons import decoded
from invokeai_py_client._core.media import pil_reader
from invokeai_py_client._core.progress_bar import ShownTransfer, told_of_transfer
from invokeai_py_client._core.transfers import Transferred
from invokeai_py_client._files import write_whole
from invokeai_py_client.exceptions import ConnectionError, TimeoutError

if TYPE_CHECKING:
    from invokeai_api import models as api_models
    from PIL.Image import Image as PILImage

    from invokeai_py_client._async.client import AsyncInvokeAIClient


class AsyncImage(AsyncImageBridge):
    """An image on the server. Nothing is fetched before it is asked for.

    In a notebook, the image of a client for threads shows itself.
    """

    def __init__(self, client: AsyncInvokeAIClient, image_name: str) -> None:
        self._client = client
        self._image_name = image_name

    @property
    def image_name(self) -> str:
        """The image's name on the server, e.g. `"0c1f….png"`."""
        return self._image_name

    async def record(self) -> api_models.ImageDTO:
        """Size in pixels, board, category, times and more (`GET /api/v1/images/i/{image_name}`).

        Raises:
            NotFoundError: The image does not exist (any more).
        """
        from invokeai_api.api import images

        return await self._client.send(images.get_image_dto(self._image_name))

    async def bytes(self) -> bytes:
        """The image file's content, PNG as the server keeps it (`GET /api/v1/images/i/{image_name}/full`).

        Raises:
            NotFoundError: The image does not exist (any more).
        """
        from invokeai_api.api import images

        return await self._client.send(images.get_image_full(self._image_name))

    async def to_pil(self) -> PILImage:
        """The image for Pillow, which has to be installed (`pip install pillow`).

        Raises:
            MissingExtraError: Pillow is not installed.
            InvalidImageError: The server sent something that is no image.
            NotFoundError: The image does not exist (any more).
        """
        read = pil_reader()  # before anything is fetched
        return read(await self.bytes(), self._image_name)

    async def metadata(self) -> dict[str, Any] | None:
        """What was recorded of how the image was made, or None (`GET /api/v1/images/i/{image_name}/metadata`).

        Raises:
            NotFoundError: The image does not exist (any more).
        """
        from invokeai_api.api import images

        return await self._client.send(images.get_image_metadata(self._image_name))

    async def workflow(self) -> WorkflowDefinition | None:
        """The workflow that made the image, with its values, or None (`GET /api/v1/images/i/{image_name}/workflow`).

        Raises:
            NotFoundError: The image does not exist (any more).
            WorkflowError: It is not a workflow this library reads.
        """
        embedded = await self._embedded()
        return WorkflowDefinition.from_json(embedded.workflow) if embedded.workflow else None

    async def graph(self) -> dict[str, Any] | None:
        """The graph that made the image, as it ran, or None (`GET /api/v1/images/i/{image_name}/workflow`).

        Raises:
            NotFoundError: The image does not exist (any more).
        """
        return decoded((await self._embedded()).graph)

    async def _embedded(self) -> api_models.WorkflowAndGraphResponse:
        from invokeai_api.api import images

        return await self._client.send(images.get_image_workflow(self._image_name))

    async def save(self, path: str | Path, name: str | None = None, *, progress: ShownTransfer = None) -> Path:
        """Download the image to a file, which is there whole or not at all.

        Args:
            path: A file, or an existing folder that gets the image under its name on the server; missing folders of a
                file are made.
            name: A template of the file's name in the folder `path`, which is made if missing:
                `"{created:%Y-%m-%d}/{width}x{height}-{name}"`. It may have `name`, `width`, `height`, `created`,
                `board_id` and `category` of the image.
            progress: Called with a `Transferred` as the bytes arrive. True shows a bar; so does None with
                `INVOKEAI_PROGRESS=1`.

        Returns:
            The file's path.

        Raises:
            MissingExtraError: `progress=True` needs tqdm.
            NotFoundError: The image does not exist (any more).
            LocalFileError: The file cannot be written.
            InvalidRequestError: The template is not usable.
        """
        from invokeai_api.api import images

        path = Path(path)
        with told_of_transfer(progress) as tell:
            if name is not None:
                path = file_path(path, name, await self._name_fields(), ".png")
            elif path.is_dir():
                path /= self._image_name
            if tell is not None:
                async with self._client.stream(images.get_image_full(self._image_name)) as download:
                    with suppress(ConnectionError, TimeoutError):  # broken on the way, it is asked for as if unwatched
                        return await download.save(path, progress=tell)
            content = await self.bytes()
            write_whole(path, content)
            if tell is not None:
                tell(Transferred(path.name, len(content), len(content), files_done=1))
        return path

    async def _name_fields(self) -> dict[str, Any]:
        from invokeai_py_client._core.times import parse_time

        record = await self.record()
        created: datetime = parse_time(record.created_at)
        return {
            "name": Path(self._image_name).stem,
            "width": record.width,
            "height": record.height,
            "created": created,
            "board_id": record.board_id or "none",
            "category": record.image_category,
        }

    def __eq__(self, other: object) -> bool:
        return isinstance(other, AsyncImage) and other.image_name == self.image_name

    def __hash__(self) -> int:
        return hash(self._image_name)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._image_name!r})"


class AsyncVideo:
    """A video on the server. Nothing is fetched before it is asked for."""

    def __init__(self, client: AsyncInvokeAIClient, video_name: str) -> None:
        self._client = client
        self._video_name = video_name

    @property
    def video_name(self) -> str:
        """The video's name on the server, e.g. `"0c1f….mp4"`."""
        return self._video_name

    async def bytes(self) -> bytes:
        """The video file's content, MP4 (`GET /api/v1/videos/i/{video_name}/full`).

        Raises:
            NotFoundError: The video does not exist (any more).
        """
        from invokeai_api.api import videos

        return await self._client.send(videos.get_video_full(self._video_name))

    async def save(self, path: str | Path, *, progress: ShownTransfer = None) -> Path:
        """Download the video to a file, which is there whole or not at all.

        Args:
            path: A file, or an existing folder that gets the video under its name on the server.
            progress: As for an image.

        Returns:
            The file's path.

        Raises:
            MissingExtraError: `progress=True` needs tqdm.
            NotFoundError: The video does not exist (any more).
            LocalFileError: The file cannot be written.
        """
        from invokeai_api.api import videos

        path = Path(path)
        if path.is_dir():
            path /= self._video_name
        async with self._client.stream(videos.get_video_full(self._video_name)) as download:
            return await download.save(path, progress=progress)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, AsyncVideo) and other.video_name == self.video_name

    def __hash__(self) -> int:
        return hash(self._video_name)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._video_name!r})"
