"""The gallery as the web UI shows it: images and videos in one list."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from invokeai_py_client.bindings import UNSET, Operation
from invokeai_py_client.exceptions import RequestError
from invokeai_py_client.gallery._async.images import AsyncImage
from invokeai_py_client.gallery._async.records import check_board, records
from invokeai_py_client.gallery._async.videos import AsyncVideo
from invokeai_py_client.gallery.listing import (
    PAGE_SIZE,
    UNCATEGORIZED,
    Category,
    Direction,
    Origin,
    bulk_result,
    checked_day,
    filters,
    is_video,
    name_of,
    names_of,
)
from invokeai_py_client.kit._async.concurrency import listed
from invokeai_py_client.kit.bulk import BulkResult
from invokeai_py_client.kit.times import parse_time

if TYPE_CHECKING:
    from invokeai_api import models as api_models

    from invokeai_py_client.gallery._async.access import AsyncGalleryAccess
    from invokeai_py_client.gallery._async.boards import AsyncBoard

    SomeItem: TypeAlias = "AsyncGalleryItem | AsyncImage | AsyncVideo | str"
    Items: TypeAlias = "Iterable[SomeItem] | AsyncIterable[SomeItem]"


@dataclass(frozen=True, slots=True)
class AsyncGalleryItem:
    """An image or a video in a list of both.

    Attributes:
        item_name: Its name on the server; that of a video ends with `.mp4`.
        kind: `"image"` or `"video"`.
        size: Width and height, in pixels.
        category: What it is for; see `iter_items`.
        is_intermediate: Whether it is kept out of the gallery.
        starred: Whether it is starred.
        board_id: The board it is on; `"none"` for none.
        created: When it was made or uploaded, in UTC.
        duration: Seconds a video takes, as far as the server knows; None for an image.
        fps: Frames of a video in a second, likewise.
        handle: The image or the video, for all that can be done with it; its record is not read yet.
    """

    item_name: str
    kind: Literal["image", "video"]
    size: tuple[int, int]
    category: str
    is_intermediate: bool
    starred: bool
    board_id: str
    created: datetime.datetime
    duration: float | None
    fps: float | None
    handle: AsyncImage | AsyncVideo = field(repr=False)


class AsyncGalleryRepository:
    """Images and videos of a server in one list. Servers before 6.14 have none."""

    def __init__(self, client: AsyncGalleryAccess) -> None:
        self._client = client

    def handle(self, name: str) -> AsyncImage | AsyncVideo:
        """The image or the video of this name; the server is not asked.

        Raises:
            InvalidRequestError: The name is empty, or no text.
        """
        found = name_of(name, "item")
        return AsyncVideo(self._client, found) if is_video(found) else AsyncImage(self._client, found)

    async def iter_items(
        self,
        board: AsyncBoard | str | None = None,
        *,
        categories: Category | Sequence[Category] | None = None,
        origin: Origin | None = None,
        is_intermediate: bool | None = False,
        search_term: str | None = None,
        order_dir: Direction = "DESC",
        starred_first: bool = True,
        offset: int = 0,
        limit: int | None = None,
        page_size: int = PAGE_SIZE,
    ) -> AsyncIterator[AsyncGalleryItem]:
        """Images and videos by their time, read page by page as they are wanted (`GET /api/v1/gallery/items/`).

        Each is given once, also when those given before are deleted or moved meanwhile.

        Args:
            board: A board or its id; `"none"` for what is on no board, None for all.
            categories: `"general"` for what workflows made, `"user"`, `"control"`, `"mask"`, `"other"` for assets; one
                or several, None for all.
            origin: `"internal"` for what workflows made, `"external"` for uploads; None for both.
            is_intermediate: Whether to give what is kept out of the gallery, False for the rest, None for both.
            search_term: What their metadata or their time must have in it.
            order_dir: `"DESC"`, the newest first, or `"ASC"`.
            starred_first: Whether starred ones come before the others.
            offset: How many to skip.
            limit: How many to give at most; None for all.
            page_size: How many to read at once, 1 to 1,000.

        Raises:
            InvalidRequestError: An argument makes no sense.
            NotFoundError: The board does not exist.
            ValidationError: The server knows no such origin.
        """
        chosen = filters(board, categories, origin, is_intermediate, search_term, order_dir, starred_first, "origin")
        async for record in records(self._client, board, partial(_page_of, chosen), offset, limit, page_size, "name"):
            yield self._item(record)

    async def list_items(self, board: AsyncBoard | str | None = None, **options: Any) -> list[AsyncGalleryItem]:
        """The same as a list; `options` are those of `iter_items`."""
        return [item async for item in self.iter_items(board, **options)]

    async def list_names(
        self,
        board: AsyncBoard | str | None = None,
        *,
        date: datetime.date | str | None = None,
        categories: Category | Sequence[Category] | None = None,
        origin: Origin | None = None,
        is_intermediate: bool | None = False,
        search_term: str | None = None,
        order_dir: Direction = "DESC",
        starred_first: bool = True,
    ) -> list[str]:
        """The names of all images and videos, in one request (`GET /api/v1/gallery/item_names`); see `iter_items`.

        Args:
            board: See `iter_items`.
            date: Only those of this day, in UTC, as a date or as `"2026-01-31"`.
            categories: See `iter_items`.
            origin: See `iter_items`.
            is_intermediate: See `iter_items`.
            search_term: See `iter_items`.
            order_dir: See `iter_items`.
            starred_first: See `iter_items`.

        Raises:
            InvalidRequestError: An argument makes no sense.
            NotFoundError: The board does not exist.
            ValidationError: The server knows no such origin.
        """
        from invokeai_api.api import gallery

        chosen = filters(board, categories, origin, is_intermediate, search_term, order_dir, starred_first, "origin")
        created_date = UNSET if date is None else checked_day(date)
        listing = gallery.list_gallery_item_names(created_date=created_date, **chosen)
        names = (await self._client.send(listing)).item_names
        if not names:
            await check_board(self._client, board)
        return names

    async def star(self, items: Items) -> BulkResult:
        """Star images and videos, any number, in portions of 1,000; see `ImageRepository.star`.

        Args:
            items: Names, items, images or videos.

        Raises:
            InvalidRequestError: There is something else among them; nothing was sent.
        """
        return await self._both(items, self._client.image_repo.star, self._client.video_repo.star)

    async def unstar(self, items: Items) -> BulkResult:
        """Take the stars off images and videos; see `star`."""
        return await self._both(items, self._client.image_repo.unstar, self._client.video_repo.unstar)

    async def delete(self, items: Items) -> BulkResult:
        """Delete images and videos for good; see `star`."""
        return await self._both(items, self._client.image_repo.delete, self._client.video_repo.delete)

    async def move(self, items: Items, board: AsyncBoard | str) -> BulkResult:
        """Put images and videos on a board, or with `"none"` on none; see `star`. Videos go one by one.

        Raises:
            InvalidRequestError: There is something else among them, or no board was given; nothing was sent.
            NotFoundError: The board does not exist.
        """
        images, videos = self._client.image_repo, self._client.video_repo
        return await self._both(
            items, lambda names: images.move(names, board), lambda names: videos.move_to_board(names, board)
        )

    async def _both(
        self, items: Items, act_on_images: Callable[[list[str]], Any], act_on_videos: Callable[[list[str]], Any]
    ) -> BulkResult:
        names = names_of(await listed(items), "item")
        videos = [name for name in names if is_video(name)]
        images = [name for name in names if not is_video(name)]
        done = set[str]()
        for act, some in ((act_on_images, images), (act_on_videos, videos)):
            try:
                done.update((await act(some)).affected if some else ())
            except RequestError as error:
                done.update(error.result.affected if isinstance(error.result, BulkResult) else ())
                error.result = bulk_result(names, done)
                raise
        return bulk_result(names, done)

    def _item(self, record: api_models.GalleryItem) -> AsyncGalleryItem:
        return AsyncGalleryItem(
            record.name,
            record.kind,
            (record.width, record.height),
            record.category,
            record.is_intermediate,
            record.starred,
            record.board_id or UNCATEGORIZED,
            parse_time(record.created_at),
            record.duration or None,
            record.fps or None,
            self.handle(record.name),
        )


def _page_of(chosen: dict[str, Any], offset: int, limit: int) -> Operation[Any]:
    from invokeai_api.api import gallery

    return gallery.list_gallery_items(offset=offset, limit=limit, **chosen)
