"""Handles of images on the server."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from invokeai_py_client.bindings.models import or_unset
from invokeai_py_client.exceptions import InvalidRequestError, InvokeAIError, NotFoundError
from invokeai_py_client.gallery._async.records import AsyncGalleryRecord, check_board, explain_missing
from invokeai_py_client.gallery.listing import UNCATEGORIZED, Category, board_id_of, check_confirmed, names_in
from invokeai_py_client.http.errors import suppress_repetition
from invokeai_py_client.kit.asking import asking
from invokeai_py_client.kit.bars import ShownTransfer
from invokeai_py_client.kit.file_names import IMAGE_ENDINGS, file_path, in_folder
from invokeai_py_client.kit.files import check_inside
from invokeai_py_client.kit.media import pil_reader
from invokeai_py_client.text.jsons import decoded
from invokeai_py_client.workflow_files.definition import WorkflowDefinition

if TYPE_CHECKING:
    from invokeai_api import models as api_models
    from PIL.Image import Image as PILImage

    from invokeai_py_client.gallery._async.access import AsyncGalleryAccess
    from invokeai_py_client.gallery._async.boards import AsyncBoard
    from invokeai_py_client.http._async.downloads import AsyncDownload


class AsyncImage(AsyncGalleryRecord["api_models.ImageDTO"]):
    """An image on the server. Nothing is fetched before it is asked for.

    Lists bring the records of their images along. Of another one, such as a result's, `refresh` reads it; images of the
    client for threads do so by themselves when a property wants it. In a notebook, these show themselves.
    """

    def __init__(self, client: AsyncGalleryAccess, image_name: str, record: api_models.ImageDTO | None = None) -> None:
        self._client = client
        self._image_name = image_name
        self._record = record

    @property
    def image_name(self) -> str:
        """The image's name on the server, e.g. `"0c1f….png"`."""
        return self._image_name

    async def record(self) -> api_models.ImageDTO:
        """Size in pixels, board, category, times and more (`GET /api/v1/images/i/{image_name}`).

        Raises:
            NotFoundError: The image does not exist.
        """
        from invokeai_api.api import images

        try:
            self._record = record = await self._client.send(images.get_image_dto(self._image_name))
        except NotFoundError as error:
            error.extend_message(f": there is no image {self._image_name!r}")
            raise
        return record

    @asking
    def category(self) -> str:
        """Category: `"general"` for the gallery; `"user"`, `"control"`, `"mask"` or `"other"` for assets."""
        return self._known().image_category

    @asking
    def origin(self) -> str:
        """`"internal"` if a workflow made it, `"external"` if it was uploaded."""
        return self._known().image_origin

    @asking
    def session_id(self) -> str | None:
        """The session of the queue item that made it, or what it was marked with when it was uploaded."""
        return self._known().session_id or None

    async def urls(self) -> dict[str, str]:
        """The addresses of the full picture (`image_url`) and its thumbnail (`thumbnail_url`).

        They are as the server gives them, and may be relative to its own (`GET /api/v1/images/i/{image_name}`, for
        `/urls` gives addresses of images that do not exist, too).

        Raises:
            NotFoundError: The image does not exist.
        """
        found = await self.record()
        return {"image_url": found.image_url, "thumbnail_url": found.thumbnail_url}

    async def update(
        self,
        *,
        category: Category | None = None,
        is_intermediate: bool | None = None,
        starred: bool | None = None,
        session_id: str | None = None,
    ) -> Self:
        """Change what is given of the image's record (`PATCH /api/v1/images/i/{image_name}`).

        Args:
            category: What it is for.
            is_intermediate: Whether it is kept out of the gallery.
            starred: Whether it is starred.
            session_id: The session it belongs to.

        Returns:
            The image, with its new record.

        Raises:
            InvalidRequestError: Nothing was given.
            NotFoundError: The image does not exist.
            ValidationError: The server does not take a value.
        """
        from invokeai_api.api import images
        from invokeai_api.models import ImageRecordChanges

        changes = ImageRecordChanges(
            image_category=or_unset(category),
            is_intermediate=or_unset(is_intermediate),
            starred=or_unset(starred),
            session_id=or_unset(session_id),
        )
        if not changes.to_dict():
            raise InvalidRequestError("give what is to be changed: category, is_intermediate, starred or session_id")
        async with explain_missing(self.record):
            self._record = await self._client.send(images.update_image(self._image_name, body=changes))
        return self

    async def move_to(self, board: AsyncBoard | str) -> None:
        """Put the image on a board, and take it from where it was (`POST` or `DELETE /api/v1/board_images/`).

        Args:
            board: The board or its id; `"none"`, or the uncategorized one, for none.

        Raises:
            NotFoundError: The image or the board does not exist.
            NotConfirmedError: The server does not say that it did it.
        """
        from invokeai_api.api import boards
        from invokeai_api.models import BodyAddImageToBoard, BodyRemoveImageFromBoard

        board_id = board_id_of(board)
        if board_id is None:
            raise InvalidRequestError("a board is needed; 'none' takes the image from the one it is on")
        async with explain_missing(self.record, partial(check_board, self._client, board)):
            if board_id == UNCATEGORIZED:
                leave = BodyRemoveImageFromBoard(image_name=self._image_name)
                done = names_in(await self._client.send(boards.remove_image_from_board(body=leave)), "removed_images")
            else:
                join = BodyAddImageToBoard(board_id=board_id, image_name=self._image_name)
                done = names_in(await self._client.send(boards.add_image_to_board(body=join)), "added_images")
            check_confirmed(self._image_name, done, "moved")
        if self._record is not None:
            self._record.board_id = None if board_id == UNCATEGORIZED else board_id

    async def delete(self) -> None:
        """Delete the image for good (`DELETE /api/v1/images/i/{image_name}`).

        Raises:
            NotFoundError: The image does not exist.
            NotConfirmedError: The server does not say that it did it.
        """
        from invokeai_api.api import images

        async with explain_missing(self.record):
            with suppress_repetition():
                done = names_in(await self._client.send(images.delete_image(self._image_name)), "deleted_images")
                check_confirmed(self._image_name, done, "deleted")

    async def thumbnail(self) -> bytes:
        """A small version of the image, as a WebP file (`GET /api/v1/images/i/{image_name}/thumbnail`).

        Raises:
            NotFoundError: The image does not exist.
        """
        from invokeai_api.api import images

        return await self._client.send(images.get_image_thumbnail(self._image_name))

    if True:  # ASYNC
        pass
    else:

        def _repr_png_(self) -> bytes | None:
            """The image, for a notebook to show; None when the server does not have it."""
            try:
                return self.bytes()
            except InvokeAIError:
                return None

    async def bytes(self) -> bytes:
        """The image file's content, PNG as the server keeps it (`GET /api/v1/images/i/{image_name}/full`).

        Raises:
            NotFoundError: The image does not exist.
        """
        from invokeai_api.api import images

        return await self._client.send(images.get_image_full(self._image_name))

    def open(self) -> AbstractAsyncContextManager[AsyncDownload]:
        """The image file's content as it arrives, portion by portion, in an `async with` block.

        `GET /api/v1/images/i/{image_name}/full`; what goes wrong is raised at the beginning of the block.
        """
        from invokeai_api.api import images

        return self._client.stream(images.get_image_full(self._image_name))

    async def to_pil(self) -> PILImage:
        """The image for Pillow, which has to be installed (`pip install 'invokeai-py-client[images]'`).

        Raises:
            MissingExtraError: Pillow is not installed.
            InvalidImageError: The server sent something that is no image.
            NotFoundError: The image does not exist.
        """
        read = pil_reader()  # before anything is fetched
        return read(await self.bytes(), self._image_name)

    async def metadata(self) -> dict[str, Any] | None:
        """The record of how the image was made, or None (`GET /api/v1/images/i/{image_name}/metadata`).

        Raises:
            NotFoundError: The image does not exist.
        """
        from invokeai_api.api import images

        return await self._client.send(images.get_image_metadata(self._image_name))

    async def workflow(self) -> WorkflowDefinition | None:
        """The workflow that made the image, with its values, or None (`GET /api/v1/images/i/{image_name}/workflow`).

        Raises:
            NotFoundError: The image does not exist.
            WorkflowError: It is not a workflow this library reads.
        """
        embedded = await self._embedded()
        return WorkflowDefinition.from_json(embedded.workflow) if embedded.workflow else None

    async def graph(self) -> dict[str, Any] | None:
        """The graph that made the image, as it ran, or None (`GET /api/v1/images/i/{image_name}/workflow`).

        Raises:
            NotFoundError: The image does not exist.
        """
        return decoded((await self._embedded()).graph)

    async def details(self) -> dict[str, Any]:
        """All there is to know of the image, as JSON: `record`, as it was read, `metadata`, `workflow` and `graph`.

        Raises:
            NotFoundError: The image does not exist.
        """
        embedded = await self._embedded()
        return {
            "record": (self._record or await self.record()).to_dict(),
            "metadata": await self.metadata(),
            "workflow": decoded(embedded.workflow),
            "graph": decoded(embedded.graph),
        }

    async def _embedded(self) -> api_models.WorkflowAndGraphResponse:
        from invokeai_api.api import images

        return await self._client.send(images.get_image_workflow(self._image_name))

    async def save(self, path: str | Path, name: str | None = None, *, progress: ShownTransfer = None) -> Path:
        """Download the image to a file, which is there whole or not at all.

        Args:
            path: A file, or a folder, which exists or is a text that ends with `/`, and gets the image under its name
                on the server; missing folders are made.
            name: A template of the file's name in the folder `path`, which is made if missing:
                `"{created:%Y-%m-%d}/{width}x{height}-{name}"`. It may have `name`, `width`, `height`, `created`,
                `board_id` and `category` of the image.
            progress: Called with a `TransferProgress` as the bytes arrive. True shows a bar; so does None with
                `INVOKEAI_PROGRESS=1`.

        Returns:
            The file's path.

        Raises:
            MissingExtraError: `progress=True` needs tqdm.
            NotFoundError: The image does not exist.
            LocalFileError: The file cannot be written.
            InvalidRequestError: The template is not usable.
        """
        from invokeai_api.api import images

        if name is None:
            path = in_folder(path, self._image_name, IMAGE_ENDINGS)
        else:
            folder = Path(path)
            path = file_path(folder, name, (await self.refresh()).name_fields(), ".png")
            check_inside(folder, [path])
        return await self._client.download(images.get_image_full(self._image_name), path, progress=progress)

    def name_fields(self) -> dict[str, Any]:
        """Fields of the image for templates of file names, as far as its record was read."""
        return {
            "name": Path(self._image_name).stem,
            "width": self.width,
            "height": self.height,
            "created": self.created,
            "board_id": self.board_id,
            "category": self.category,
        }

    def __eq__(self, other: object) -> bool:
        return isinstance(other, AsyncImage) and other.image_name == self.image_name

    def __hash__(self) -> int:
        return hash(self._image_name)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._image_name!r})"
