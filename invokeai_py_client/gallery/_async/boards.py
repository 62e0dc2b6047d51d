"""Boards: the folders of the server's gallery."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Self

from invokeai_py_client.bindings import UNSET
from invokeai_py_client.bindings.models import or_unset
from invokeai_py_client.exceptions import (
    APIError,
    BoardNotFoundError,
    InvalidRequestError,
    InvokeAIError,
    NotSupportedError,
    RequestError,
)
from invokeai_py_client.gallery._async.images import AsyncImage
from invokeai_py_client.gallery._async.records import AsyncRecorded, explain_missing
from invokeai_py_client.gallery.board_records import (
    BoardDeletion,
    DateBoard,
    board_deletion,
    checked_id,
    checked_name,
    page_of_boards,
    visibility_of,
)
from invokeai_py_client.gallery.listing import (
    UNCATEGORIZED,
    Direction,
    Visibility,
    add_board_hint,
    checked_visibility,
    name_of,
)
from invokeai_py_client.kit.asking import asking
from invokeai_py_client.kit.bars import ShownTransfer
from invokeai_py_client.kit.bulk import DELETED_AT_ONCE, LONGEST, BulkResult
from invokeai_py_client.kit.media import image_content_type
from invokeai_py_client.kit.names import id_of
from invokeai_py_client.kit.times import parse_time

if TYPE_CHECKING:
    from invokeai_api import models as api_models

    from invokeai_py_client.gallery._async.access import AsyncGalleryAccess

OrderBy = Literal["created_at", "board_name"]


class AsyncBoardRepository:
    """The boards of a server."""

    def __init__(self, client: AsyncGalleryAccess) -> None:
        self._client = client

    async def list_boards(
        self,
        all: bool | None = None,  # noqa: A002 - a name people know
        include_uncategorized: bool = False,
        *,
        include_archived: bool = False,
        order_by: OrderBy = "created_at",
        direction: Direction = "DESC",
        offset: int = 0,
        limit: int | None = None,
    ) -> list[AsyncBoard]:
        """Boards (`GET /api/v1/boards/`).

        Args:
            all: Whether to give every one; by default unless `offset` or `limit` is given. False gives ten without a
                `limit`.
            include_uncategorized: Whether the first is the one that stands for what is on no board.
            include_archived: Whether to give the archived ones too.
            order_by: `"created_at"` or `"board_name"`.
            direction: `"ASC"`, the oldest or the first of the alphabet first, or `"DESC"`.
            offset: How many to skip.
            limit: How many to give at most; None for all.

        Raises:
            InvalidRequestError: An argument makes no sense, or `all=True` contradicts `offset` or `limit`.
        """
        from invokeai_api.api import boards

        if order_by not in ("created_at", "board_name") or direction not in ("ASC", "DESC"):
            raise InvalidRequestError(
                "order_by must be 'created_at' or 'board_name', and direction 'ASC' or 'DESC',"
                f" not {order_by!r} and {direction!r}"
            )
        part = page_of_boards(all, offset, limit)
        archived = include_archived or UNSET
        found = await self._client.send(
            boards.list_boards(order_by=order_by, direction=direction, include_archived=archived, **part)
        )
        records: list[api_models.BoardDTO] = found[offset:] if isinstance(found, list) else found.items
        uncategorized = [self.get_uncategorized_board()] if include_uncategorized else []
        return uncategorized + [self._board(record) for record in records]

    async def create_board(
        self, name: str, is_private: bool | None = None, *, visibility: Visibility | None = None
    ) -> AsyncBoard:
        """Make a board (`POST /api/v1/boards/`). Names need not be unique.

        Args:
            name: Up to 300 characters.
            is_private: True is short for `visibility="private"`, False for `"shared"`. Servers before 6.13 have no
                users, so there it says nothing.
            visibility: Who sees it on a server of several users: `"private"`, `"shared"` (others see it) or `"public"`
                (others may add to it); None for what the server makes of it, which is private.

        Raises:
            InvalidRequestError: The name is none, or too long, there is no such visibility, or it was given twice.
            NotSupportedError: A `visibility` other than private was given, and the server is older than 6.13.
        """
        from invokeai_api.api import boards

        wanted = visibility_of(is_private, visibility)
        board = self._board(await self._client.send(boards.create_board(board_name=checked_name(name))))
        if wanted in (None, board.visibility):
            return board
        try:
            return await board.update(visibility=wanted)
        except InvokeAIError as error:
            if isinstance(error, NotSupportedError) and visibility is None:
                return board  # there are no other users to hide it from
            with suppress(InvokeAIError):
                await board.delete()
            raise

    async def get(self, board: str) -> AsyncBoard:
        """The board of this id, or of exactly this name (`GET /api/v1/boards/`), be it archived.

        Args:
            board: An id or a name; `"none"` is the uncategorized one.

        Raises:
            BoardNotFoundError: There is none, or several have the name.
        """
        if board == UNCATEGORIZED:
            return self.get_uncategorized_board()
        there = {one.board_id: one for one in await self.list_boards(include_archived=True)}
        names = {board_id: one.board_name for board_id, one in there.items()}
        return there[id_of(board, names, "board", "boards", BoardNotFoundError)]

    async def get_board_by_id(self, board_id: str) -> AsyncBoard:
        """The board of this id (`GET /api/v1/boards/{board_id}`).

        Raises:
            NotFoundError: There is none.
        """
        from invokeai_api.api import boards

        if board_id == UNCATEGORIZED:
            return self.get_uncategorized_board()
        try:
            return self._board(await self._client.send(boards.get_board(board_id)))
        except APIError as error:
            add_board_hint(error, board_id)
            raise

    async def get_board_handle(self, board_id: str | None = None) -> AsyncBoard:
        """`get_board_by_id`; without an id, the uncategorized board."""
        return await self.get_board_by_id(board_id or UNCATEGORIZED)

    async def get_boards_by_name(self, name: str) -> list[AsyncBoard]:
        """The boards of exactly this name, archived ones too; an empty list when there is none."""
        return [board for board in await self.list_boards(include_archived=True) if board.board_name == name]

    async def get_board_handle_by_name(self, name: str) -> AsyncBoard:
        """The only board of exactly this name.

        Raises:
            BoardNotFoundError: There is none, or several have the name.
        """
        return await self.get(name)

    def get_uncategorized_board(self) -> AsyncBoard:
        """The board that stands for images on no board."""
        return AsyncBoard(self._client, UNCATEGORIZED, "Uncategorized")

    get_uncategorized_handle = get_uncategorized_board

    async def update_board(
        self,
        board_id: str,
        name: str | None = None,
        is_private: bool | None = None,
        *,
        visibility: Visibility | None = None,
        **changes: Any,
    ) -> AsyncBoard:
        """Change a board; `is_private` is that of `create_board`, the rest is that of `Board.update`."""
        seen_by = visibility_of(is_private, visibility)
        return await AsyncBoard(self._client, checked_id(board_id), "").update(name=name, visibility=seen_by, **changes)

    async def delete_board(self, board_id: str, delete_images: bool = False) -> BoardDeletion:
        """Delete a board; see `Board.delete`."""
        return await AsyncBoard(self._client, checked_id(board_id), "").delete(delete_images)

    async def get_image_by_name(self, image_name: str) -> AsyncImage:
        """An image, with its record; see `ImageRepository.get`."""
        return await self._client.image_repo.get(image_name)

    async def get_image_current_board_id(self, image_name: str) -> str:
        """The id of the board an image is on; `"none"` for none (`GET /api/v1/images/i/{image_name}`).

        Raises:
            NotFoundError: The image does not exist.
        """
        return (await self.get_image_by_name(image_name)).board_id

    async def move_image_to_board_by_name(self, image_name: str, board_name: str) -> None:
        """Put an image on the only board of this name.

        Raises:
            BoardNotFoundError: There is none, or several have the name.
            NotFoundError: The image does not exist.
        """
        await AsyncImage(self._client, image_name).move_to(await self.get(board_name))

    async def list_dates(self) -> list[DateBoard]:
        """The days on which there are images, the last first, with how many (`GET /api/v1/virtual_boards/by_date`).

        `ImageRepository.list_names_of_date` lists them.
        """
        from invokeai_api.api import virtual_boards

        found = await self._client.send(virtual_boards.list_virtual_boards_by_date())
        return [DateBoard(board.date, board.image_count, board.asset_count, board.video_count or 0) for board in found]

    def _board(self, record: api_models.BoardDTO) -> AsyncBoard:
        return AsyncBoard(self._client, record.board_id, record.board_name or "", record)


class AsyncBoard(AsyncRecorded["api_models.BoardDTO"]):
    """One board.

    Attributes:
        board_id: The board's id; `"none"` for the uncategorized one.
        board_name: The board's name when its record was read.
    """

    def __init__(
        self,
        client: AsyncGalleryAccess,
        board_id: str,
        board_name: str,
        record: api_models.BoardDTO | None = None,
    ) -> None:
        self._client = client
        self.board_id = board_id
        self.board_name = board_name
        self._record = record

    @property
    def is_uncategorized(self) -> bool:
        """Whether this stands for images on no board."""
        return self.board_id == UNCATEGORIZED

    @asking
    def image_count(self) -> int:
        """Number of images of the gallery on it when its record was read, without assets and intermediates."""
        return self._known().image_count

    @asking
    def asset_count(self) -> int:
        """The number of assets (uploads, control images, masks) on it; 0 before 6.8, where `image_count` has them."""
        return self._known().asset_count or 0

    @asking
    def video_count(self) -> int:
        """Number of videos on it; 0 on servers without videos."""
        return self._known().video_count or 0

    @asking
    def archived(self) -> bool:
        """Whether it is archived."""
        return self._known().archived

    @asking
    def visibility(self) -> str:
        """Visibility: `"private"`, `"shared"` or `"public"`."""
        return self._known().board_visibility or "private"

    @asking
    def cover_image_name(self) -> str | None:
        """The image the web UI shows for it."""
        return self._known().cover_image_name or None

    @asking
    def created(self) -> datetime:
        """Time of its creation, in UTC.

        Raises:
            InvalidRequestError: This is the uncategorized board, which was never created.
        """
        if self.is_uncategorized:
            raise InvalidRequestError("the uncategorized board was never made")
        return parse_time(self._known().created_at)

    async def refresh(self) -> Self:
        """Read the board's record again (`GET /api/v1/boards/{board_id}`); returns the board.

        The server has none of the uncategorized board: what is on it is counted, by three requests.

        Raises:
            NotFoundError: The board does not exist.
        """
        from invokeai_api.api import boards

        if self.is_uncategorized:
            return self._read(await self._counted())
        return self._read(await self._client.send(boards.get_board(self.board_id)))

    async def update(
        self,
        *,
        name: str | None = None,
        archived: bool | None = None,
        visibility: Visibility | None = None,
        cover_image: AsyncImage | str | None = None,
    ) -> Self:
        """Change what is given of the board (`PATCH /api/v1/boards/{board_id}`).

        Args:
            name: Up to 300 characters.
            archived: Whether lists leave it out.
            visibility: See `create_board`.
            cover_image: The image the web UI shows for it. Servers from 6.14 on take it, and show the newest all the
                same.

        Returns:
            The board, with its new record.

        Raises:
            InvalidRequestError: Nothing was given, or this is the uncategorized board.
            NotFoundError: The board does not exist.
            ValidationError: The server does not take a value.
        """
        from invokeai_api.api import boards
        from invokeai_api.models import BoardChanges

        changes = BoardChanges(
            board_name=UNSET if name is None else checked_name(name),
            archived=or_unset(archived),
            board_visibility=or_unset(checked_visibility(visibility)),
            cover_image_name=UNSET if cover_image is None else name_of(cover_image, "image"),
        )
        if self.is_uncategorized or not changes.to_dict():
            raise InvalidRequestError(
                "the uncategorized board cannot be changed"
                if self.is_uncategorized
                else "give what is to be changed: name, archived, visibility or cover_image"
            )
        async with explain_missing(self.refresh):
            return self._read(await self._client.send(boards.update_board(self.board_id, body=changes)))

    async def _counted(self) -> api_models.BoardDTO:
        """Count the images and videos on no board, in place of a record, which the server does not have."""
        from invokeai_api.models import BoardDTO

        images, videos = self._client.image_repo, self._client.video_repo
        general = await images.count(self, categories="general")
        video_names: list[str] = []
        with suppress(NotSupportedError):
            video_names = await videos.list_names(self)
        return BoardDTO(
            board_id=self.board_id,
            board_name=self.board_name,
            user_id="",
            cover_image_name=None,
            created_at="",
            updated_at="",
            archived=False,
            image_count=general,
            asset_count=await images.count(self) - general,
            video_count=len(video_names),
        )

    def _read(self, record: api_models.BoardDTO) -> Self:
        self.board_name, self._record = record.board_name or "", record
        return self

    async def get_image_count(self) -> int:
        """Count the images on it now, assets too but no intermediates (`GET /api/v1/images/`)."""
        return await self._client.image_repo.count(self, is_intermediate=False)

    async def list_images(
        self,
        offset: int = 0,
        limit: int | None = None,
        order_by: Literal["created_at"] = "created_at",
        order_dir: Direction = "DESC",
        starred_first: bool = True,
        search_term: str | None = None,
        **filters: Any,
    ) -> list[AsyncImage]:
        """The images on the board, with their records (`GET /api/v1/images/`); for many, see `iter_images`.

        Args:
            offset: How many to skip.
            limit: How many to give at most; None for all.
            order_by: The server orders by `"created_at"` only.
            order_dir: `"DESC"`, the newest first, or `"ASC"`.
            starred_first: Whether starred ones come before the others.
            search_term: What their metadata or time must have in it.
            filters: `categories`, `origin` and `is_intermediate`, as of `ImageRepository.iter_images`.

        Raises:
            InvalidRequestError: An argument makes no sense.
            NotFoundError: The board does not exist.
        """
        if order_by != "created_at":
            raise InvalidRequestError(f"images are ordered by 'created_at' only, not by {order_by!r}")
        options = {"order_dir": order_dir, "starred_first": starred_first, "search_term": search_term, **filters}
        return [image async for image in self.iter_images(offset=offset, limit=limit, **options)]

    def iter_images(self, **options: Any) -> AsyncIterator[AsyncImage]:
        """The images on the board, read page by page; `options` as of `ImageRepository.iter_images`."""
        return self._client.image_repo.iter_images(self, **options)

    async def list_names(self, **filters: Any) -> list[str]:
        """The names of the images on the board; `filters` as of `ImageRepository.list_names`."""
        return await self._client.image_repo.list_names(self, **filters)

    async def download_image(self, image_name: str, full_resolution: bool = True) -> bytes:
        """The content of an image's file, or of its thumbnail.

        Raises:
            NotFoundError: The image does not exist.
        """
        image = AsyncImage(self._client, image_name)
        return await (image.bytes() if full_resolution else image.thumbnail())

    async def add_images(self, images: Iterable[AsyncImage | str]) -> BulkResult:
        """Put images on this board; see `ImageRepository.move`."""
        return await self._client.image_repo.move(images, self)

    async def move_image_to(self, image: AsyncImage | str, board: AsyncBoard | str) -> None:
        """Put an image of this board on another one; see `Image.move_to`."""
        await self._image(image).move_to(board)

    async def remove_image(self, image: AsyncImage | str) -> None:
        """Take an image off its board; see `Image.move_to`."""
        await self._image(image).move_to(UNCATEGORIZED)

    async def delete_image(self, image: AsyncImage | str) -> None:
        """Delete an image for good; see `Image.delete`."""
        await self._image(image).delete()

    async def star_image(self, image: AsyncImage | str) -> None:
        """Star an image; see `Image.star`."""
        await self._image(image).star()

    async def unstar_image(self, image: AsyncImage | str) -> None:
        """Take the star off an image; see `Image.star`."""
        await self._image(image).unstar()

    def _image(self, image: AsyncImage | str) -> AsyncImage:
        return AsyncImage(self._client, name_of(image, "image"))

    async def upload_image(self, path: Any, *, progress: ShownTransfer = None, **options: Any) -> AsyncImage:
        """Upload an image to this board (`POST /api/v1/images/upload`).

        Args:
            path: The image's file, or anything else `ImageRepository.upload` takes: a URL, a Pillow image, ...
            progress: Called with a `TransferProgress` as the bytes are sent, and when the server has them;
                what it raises is logged, and the upload goes on. True shows a bar
                (`pip install 'invokeai-py-client[progress]'`); so does None with `INVOKEAI_PROGRESS=1`.
            options: Those of `ImageRepository.upload`: `category`, `is_intermediate`, `metadata`, `resize`, `crop`.

        Raises:
            MissingExtraError: `progress=True` needs tqdm.
            InvalidImageError: It is not an image the server takes, or cannot be fetched.
            LocalFileError: The file cannot be read.
        """
        return await self._client.image_repo.upload(path, self, progress=progress, **options)

    async def upload_image_data(
        self, data: bytes, filename: str, *, progress: ShownTransfer = None, **options: Any
    ) -> AsyncImage:
        """Upload an image from its bytes (`POST /api/v1/images/upload`).

        Args:
            data: Content of an image file: PNG, JPEG, WebP, GIF, BMP or TIFF.
            filename: The name sent to the server.
            progress: As in `upload_image`.
            options: As in `upload_image`.

        Raises:
            MissingExtraError: `progress=True` needs tqdm.
            InvalidImageError: The bytes are not an image the server takes.
        """
        image_content_type(data, filename)  # a text would be taken for a path
        return await self._client.image_repo.upload(data, self, name=filename, progress=progress, **options)

    async def delete(self, delete_images: bool = False, *, progress: ShownTransfer = None) -> BoardDeletion:
        """Delete the board; what is on it becomes uncategorized, or goes too (`DELETE /api/v1/boards/{board_id}`).

        Its record is read first: older servers would confirm to have deleted a board that does not exist. What others
        have put on a public board is deleted for administrators only. On a server without users, many images are
        deleted in portions before; that can be interrupted, and the board stays with the rest.

        Args:
            delete_images: Whether images and videos go, too.
            progress: As for `ImageRepository.delete`.

        Returns:
            What was deleted with it, and what was not; with `delete_images`, without what others keep.

        Raises:
            InvalidRequestError: This is the uncategorized board, which cannot be deleted.
            NotFoundError: The board does not exist.
            NotConfirmedError: The board is deleted, but the answer was lost that says what became of what was on it.
            RequestError: The board is still there; the `result` of the error tells which images are not.
        """
        from invokeai_api.api import boards

        if self.is_uncategorized:
            raise InvalidRequestError("the uncategorized board cannot be deleted")
        record = (await self.refresh())._known()
        gone: tuple[str, ...] = ()
        is_large = delete_images and (record.image_count or 0) + (record.asset_count or 0) > DELETED_AT_ONCE
        if is_large and self._client._is_for_one_user:  # pyright: ignore[reportPrivateUsage] - one library
            repository = self._client.image_repo
            names = await repository.list_names(self, is_intermediate=None)
            gone = (await repository.delete(names, progress=progress)).affected
        deleting = boards.delete_board(self.board_id, include_images=delete_images)
        what = f"the board {self.board_name!r} is deleted"
        try:
            answer = await self._client._done(deleting, what, LONGEST if is_large else None)  # pyright: ignore[reportPrivateUsage] - one library
        except RequestError as error:
            error.result = BulkResult(gone, ())
            raise
        deletion = board_deletion(answer.to_dict())
        return replace(deletion, deleted=(*gone, *deletion.deleted))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, AsyncBoard) and other.board_id == self.board_id

    def __hash__(self) -> int:
        return hash(self.board_id)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.board_name!r}, {self.board_id!r})"
