"""Boards: the folders of the server's gallery."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from invokeai_py_client._async._concurrency import in_this_loop
from invokeai_py_client._async.images import AsyncImage
from invokeai_py_client._core.media import image_content_type
from invokeai_py_client._core.progress_bar import ShownTransfer, told_of_transfer
from invokeai_py_client._core.transfers import Transferred
from invokeai_py_client._files import ToldBytes, read_file
from invokeai_py_client.exceptions import APIError, InvalidImageError, InvalidRequestError

if TYPE_CHECKING:
    from invokeai_api import models as api_models

    from invokeai_py_client._async.client import AsyncInvokeAIClient

UNCATEGORIZED = "none"
"""The server's board id for images on no board."""
UNSUPPORTED_MEDIA_TYPE = 415


class AsyncBoardRepository:
    """The boards of a server."""

    def __init__(self, client: AsyncInvokeAIClient) -> None:
        self._client = client

    async def list_boards(self) -> list[AsyncBoard]:
        """Every board, without the uncategorized one (`GET /api/v1/boards/?all=true`)."""
        from invokeai_api.api import boards

        found = await self._client.send(boards.list_boards(all_=True))
        records: list[api_models.BoardDTO] = found if isinstance(found, list) else found.items
        return [AsyncBoard(self._client, record.board_id, record.board_name) for record in records]

    async def create_board(self, name: str) -> AsyncBoard:
        """Make a board (`POST /api/v1/boards/`). Names need not be unique.

        Raises:
            ValidationError: The server does not take the name.
        """
        from invokeai_api.api import boards

        record = await self._client.send(boards.create_board(board_name=name))
        return AsyncBoard(self._client, record.board_id, record.board_name)

    async def get_boards_by_name(self, name: str) -> list[AsyncBoard]:
        """The boards of exactly this name; an empty list when there is none."""
        return [board for board in await self.list_boards() if board.board_name == name]

    def get_uncategorized_board(self) -> AsyncBoard:
        """The board that stands for images on no board."""
        return AsyncBoard(self._client, UNCATEGORIZED, "Uncategorized")


class AsyncBoard:
    """One board.

    Attributes:
        board_id: The board's id; `"none"` for the uncategorized one.
        board_name: The board's name when the handle was made.
    """

    def __init__(self, client: AsyncInvokeAIClient, board_id: str, board_name: str) -> None:
        self._client = client
        self.board_id = board_id
        self.board_name = board_name

    @property
    def is_uncategorized(self) -> bool:
        """Whether this stands for images on no board."""
        return self.board_id == UNCATEGORIZED

    async def upload_image(self, path: str | Path, *, progress: ShownTransfer = None) -> AsyncImage:
        """Upload an image file to this board (`POST /api/v1/images/upload`).

        Args:
            path: The file: PNG, JPEG, WebP, GIF, BMP or TIFF.
            progress: Called with a `Transferred` as the bytes are read for being sent, and when the server has them;
                what it raises is logged, and the upload goes on. True shows a bar
                (`pip install 'invokeai-py-client[progress]'`); so does None with `INVOKEAI_PROGRESS=1`.

        Raises:
            MissingExtraError: `progress=True` needs tqdm.
            InvalidImageError: The file is not an image the server takes.
            LocalFileError: The file cannot be read.
        """
        path = Path(path)
        return await self.upload_image_data(read_file(path), path.name, progress=progress)

    async def upload_image_data(self, data: bytes, filename: str, *, progress: ShownTransfer = None) -> AsyncImage:
        """Upload an image from its bytes (`POST /api/v1/images/upload`).

        Args:
            data: Content of an image file: PNG, JPEG, WebP, GIF, BMP or TIFF.
            filename: The name the server is told.
            progress: As in `upload_image`.

        Raises:
            MissingExtraError: `progress=True` needs tqdm.
            InvalidImageError: The bytes are not an image the server takes.
        """
        from invokeai_api.api import images
        from invokeai_api.models import BodyUploadImage

        from invokeai_py_client.bindings import UNSET, File

        content_type = image_content_type(data, filename)
        with told_of_transfer(progress) as tell:
            payload = data if tell is None else ToldBytes(data, filename, in_this_loop(tell))
            upload = images.upload_image(
                body=BodyUploadImage(file=File(payload=payload, file_name=filename, mime_type=content_type)),
                image_category="user",
                is_intermediate=False,
                board_id=UNSET if self.is_uncategorized else self.board_id,
            )
            try:
                record = await self._client.send(upload)
            except APIError as error:
                if error.status == UNSUPPORTED_MEDIA_TYPE:
                    message = f"{filename!r} is not an image the server can read: {error.detail}"
                    raise InvalidImageError(message) from error
                raise
            if tell is not None:
                tell(Transferred(filename, len(data), len(data), files_done=1))
        return AsyncImage(self._client, record.image_name)

    async def delete(self, delete_images: bool = False) -> None:
        """Delete the board (`DELETE /api/v1/boards/{board_id}`); its images become uncategorized, or are deleted too.

        Raises:
            InvalidRequestError: This is the uncategorized board, which cannot be deleted.
            NotFoundError: The board does not exist (any more).
        """
        from invokeai_api.api import boards

        if self.is_uncategorized:
            raise InvalidRequestError("the uncategorized board cannot be deleted")
        await self._client.send(boards.delete_board(self.board_id, include_images=delete_images))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.board_name!r}, {self.board_id!r})"
