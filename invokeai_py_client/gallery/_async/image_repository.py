"""The images of a server: found, uploaded, and changed by the thousand."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias
from uuid import uuid4

from invokeai_py_client.bindings import UNSET, File, Model, Operation
from invokeai_py_client.bindings.models import or_unset
from invokeai_py_client.exceptions import APIError, InvalidRequestError, InvokeAIError, NotConfirmedError, NotFoundError
from invokeai_py_client.gallery._async.image_transfers import MARK, AsyncImageTransfers
from invokeai_py_client.gallery._async.images import AsyncImage
from invokeai_py_client.gallery._async.picture_sources import found_picture
from invokeai_py_client.gallery._async.records import act_on, check_board, explain_missing, records
from invokeai_py_client.gallery.listing import (
    PAGE_SIZE,
    UNCATEGORIZED,
    Category,
    Direction,
    Origin,
    add_board_hint,
    board_id_of,
    checked_day,
    filters,
    name_of,
    names_in,
    names_of,
)
from invokeai_py_client.gallery.uploads import check_upload, refusal, resize_json, sent_name
from invokeai_py_client.kit._async.concurrency import AsyncLock, for_each, in_this_loop, in_thread, listed
from invokeai_py_client.kit.bars import ShownTransfer, transfer_reporter
from invokeai_py_client.kit.bulk import DELETED_AT_ONCE, LONGEST, PORTION, BulkResult, portions
from invokeai_py_client.kit.checks import check_confirm
from invokeai_py_client.kit.files import sent_file
from invokeai_py_client.kit.media import image_content_type
from invokeai_py_client.kit.pictures import ImageUpload
from invokeai_py_client.kit.transfers import TransferProgress

if TYPE_CHECKING:
    from invokeai_api import models as api_models

    from invokeai_py_client.gallery._async.access import AsyncGalleryAccess
    from invokeai_py_client.gallery._async.boards import AsyncBoard
    from invokeai_py_client.gallery._async.gallery import AsyncGalleryItem
    from invokeai_py_client.gallery.listing import HasImages

    SomeImage: TypeAlias = "AsyncImage | AsyncGalleryItem | str"
    Images: TypeAlias = "Iterable[SomeImage] | AsyncIterable[SomeImage] | HasImages"

Filters = Any
"""What `iter_images` takes to choose images by."""
LOOKED_AT_ONCE = 8
NEWEST = 100
"""Images among which the record of one that was refused is looked for."""
_FILTERS: dict[str, Any] = {
    "categories": None,
    "origin": None,
    "is_intermediate": False,
    "search_term": None,
    "order_dir": "DESC",
    "starred_first": True,
}


class AsyncImageRepository(AsyncImageTransfers):
    """The images of a server, on boards or not."""

    def __init__(self, client: AsyncGalleryAccess) -> None:
        self._client = client

    async def get(self, name: str) -> AsyncImage:
        """An image, with its record (`GET /api/v1/images/i/{image_name}`).

        Raises:
            NotFoundError: The image does not exist.
        """
        return await AsyncImage(self._client, name_of(name, "image")).refresh()

    async def get_many(self, names: Images) -> list[AsyncImage]:
        """Images with their records, without those that do not exist or are not for the user, in portions of 1,000.

        `POST /api/v1/images/images_by_names`; each name counts once, and the order is that of the names.
        """
        from invokeai_api.api import images
        from invokeai_api.models import BodyGetImagesByNames

        found: list[AsyncImage] = []
        for portion in portions(names_of(await listed(names), "image")):
            body = BodyGetImagesByNames(image_names=[*portion])
            found += map(self._image, await self._client.send(images.get_images_by_names(body=body)))
        return found

    async def iter_images(
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
    ) -> AsyncIterator[AsyncImage]:
        """Images with their records, read page by page as they are wanted (`GET /api/v1/images/`).

        Each is given once, also when those given before are deleted or moved meanwhile.

        Args:
            board: A board or its id; `"none"` for images on no board, None for all images. Where there are several
                users, those are one's own, and for administrators everybody's.
            categories: `"general"` for the gallery's images, `"user"`, `"control"`, `"mask"`, `"other"` for assets;
                one or several, None for all.
            origin: `"internal"` for images workflows made, `"external"` for uploads; None for both.
            is_intermediate: Whether to give the ones kept out of the gallery, False for the others, None for both.
            search_term: What their metadata or their time must have in it.
            order_dir: `"DESC"`, the newest first, or `"ASC"`.
            starred_first: Whether starred ones come before the others.
            offset: How many to skip.
            limit: How many to give at most; None for all.
            page_size: How many to read at once, 1 to 1,000.

        Raises:
            InvalidRequestError: An argument makes no sense.
            NotFoundError: The board does not exist.
        """
        chosen = filters(board, categories, origin, is_intermediate, search_term, order_dir, starred_first)
        page_of = partial(self._page_of, chosen)
        async for record in records(self._client, board, page_of, offset, limit, page_size, "image_name"):
            yield self._image(record)

    async def list_images(self, board: AsyncBoard | str | None = None, **options: Filters) -> list[AsyncImage]:
        """The same as a list; `options` are those of `iter_images`."""
        return [image async for image in self.iter_images(board, **options)]

    async def list_names(
        self,
        board: AsyncBoard | str | None = None,
        *,
        categories: Category | Sequence[Category] | None = None,
        origin: Origin | None = None,
        is_intermediate: bool | None = False,
        search_term: str | None = None,
        order_dir: Direction = "DESC",
        starred_first: bool = True,
    ) -> list[str]:
        """The names of all images, in one request (`GET /api/v1/images/names`); see `iter_images`.

        Raises:
            InvalidRequestError: An argument makes no sense.
            NotFoundError: The board does not exist.
        """
        chosen = filters(board, categories, origin, is_intermediate, search_term, order_dir, starred_first)
        names = await self._names("/api/v1/images/names", chosen)
        if not names:
            await check_board(self._client, board)
        return names

    async def list_names_of_date(
        self,
        date: datetime.date | str,
        *,
        categories: Category | Sequence[Category] | None = None,
        search_term: str | None = None,
        order_dir: Direction = "DESC",
        starred_first: bool = True,
    ) -> list[str]:
        """The names of a day's images (`GET /api/v1/virtual_boards/by_date/{date}/image_names`).

        Args:
            date: The day, in UTC, as a date or as `"2026-01-31"`; `BoardRepository.list_dates` says which there are.
            categories: See `iter_images`.
            search_term: See `iter_images`.
            order_dir: See `iter_images`.
            starred_first: See `iter_images`.

        Raises:
            InvalidRequestError: An argument makes no sense.
        """
        day = checked_day(date)
        chosen = filters(None, categories, None, None, search_term, order_dir, starred_first)
        return await self._names(f"/api/v1/virtual_boards/by_date/{day}/image_names", chosen)

    async def _names(self, path: str, chosen: Mapping[str, Any]) -> list[str]:
        """Names of images only: what 6.14 has in place of these lists brings videos too, and older servers lack it."""
        listing: Operation[Any] = Operation("image_names", "GET", path, returns="ImageNamesResult", query=chosen)
        names: list[str] = (await self._client.send(listing)).image_names
        return names

    async def count(self, board: AsyncBoard | str | None = None, **options: Filters) -> int:
        """Count the images (`GET /api/v1/images/`); `options` filter as those of `iter_images` do.

        Raises:
            InvalidRequestError: An argument makes no sense.
            NotFoundError: The board does not exist.
        """
        unknown = options.keys() - _FILTERS.keys()
        if unknown:
            raise InvalidRequestError(f"count takes {', '.join(_FILTERS)}, not {', '.join(sorted(unknown))}")
        page = self._page_of(filters(board, **{**_FILTERS, **options}), 0, 0)
        total = (await self._client.send(page)).total
        if total == 0:
            await check_board(self._client, board)
        return total

    async def count_intermediates(self) -> int:
        """Count the images that are kept out of the gallery (`GET /api/v1/images/intermediates`)."""
        from invokeai_api.api import images

        return await self._client.send(images.get_intermediates_count())

    async def latest(self, board: AsyncBoard | str | None = None, **options: Filters) -> AsyncImage | None:
        """The newest image, or None; `options` filter as those of `iter_images` do."""
        found = await self.list_images(board, **{"starred_first": False, **options, "limit": 1})
        return found[0] if found else None

    async def find_by_metadata(
        self,
        matches: Callable[[Mapping[str, Any]], bool],
        board: AsyncBoard | str | None = None,
        *,
        progress: ShownTransfer = None,
        **options: Filters,
    ) -> list[AsyncImage]:
        """The images whose metadata a function says fits, e.g. `lambda found: found.get("seed") == 7`.

        The metadata of each is a request of its own (`GET /api/v1/images/i/{image_name}/metadata`), eight at once.
        Narrow the choice by a `search_term`, which the server looks for in the text of the metadata.

        Args:
            matches: Is given the metadata of each image that has some, by one thread or another.
            board: See `iter_images`.
            progress: Called with a `TransferProgress` after each image; or a bar, as for `upload`.
            options: See `iter_images`.
        """
        images, found, looked_at = await self.list_images(board, **options), set[str](), 0
        lock = AsyncLock()
        with transfer_reporter(progress) as tell:

            async def look(image: AsyncImage) -> None:
                nonlocal looked_at
                metadata = await image.metadata()
                if metadata is not None and matches(metadata):
                    found.add(image.image_name)
                async with lock:
                    looked_at += 1
                    if tell is not None:
                        tell(TransferProgress(image.image_name, files_done=looked_at, files_total=len(images)))

            await for_each(images, look, LOOKED_AT_ONCE)
        return [image for image in images if image.image_name in found]

    async def upload(
        self,
        source: Any,
        board: AsyncBoard | str | None = None,
        *,
        name: str | None = None,
        category: Category = "user",
        is_intermediate: bool = False,
        metadata: Mapping[str, Any] | None = None,
        resize: tuple[int, int] | None = None,
        crop: bool = False,
        session_id: str | None = None,
        progress: ShownTransfer = None,
    ) -> AsyncImage:
        """Upload an image (`POST /api/v1/images/upload`).

        Args:
            source: A path, a URL (`http://` or `https://`, fetched from here, without the client's credentials), the
                bytes of an image file (PNG, JPEG, WebP, GIF, BMP or TIFF), a file opened in binary mode, a Pillow
                image, a numpy array (height x width [x channels], uint8), or an image handle, of another server's
                client too, whose file is uploaded again.
            board: A board or its id; None or `"none"` for no board.
            name: The name sent to the server; by default that of the file.
            category: `"user"`, an asset, or what else it is for; `"general"` puts it among the gallery's images.
            is_intermediate: Whether to keep it out of the gallery.
            metadata: A JSON object the server keeps with the image, in place of the one in the file.
            resize: Width and height in pixels it is resized to; up to 4096 x 4096 pixels in all.
            crop: Whether to cut off transparent margins.
            session_id: A text the image is marked with, as those of a workflow are with their session.
            progress: Called with a `TransferProgress` as the bytes are sent, and when the server has them;
                what it raises is logged, and the upload goes on. True shows a bar
                (`pip install 'invokeai-py-client[progress]'`); so does None with `INVOKEAI_PROGRESS=1`.

        Returns:
            The image, with its record.

        Raises:
            MissingExtraError: `progress=True` needs tqdm.
            InvalidRequestError: An argument makes no sense.
            InvalidImageError: It is not an image the server takes, or cannot be fetched.
            LocalFileError: The file cannot be read.
            NotFoundError: The board does not exist.
        """
        from invokeai_api.api import images
        from invokeai_api.models import BodyUploadImage

        metadata_json = check_upload(metadata, category)
        board_id = board_id_of(board)
        resize_to = UNSET if resize is None else resize_json(resize)
        picture = await found_picture(self._client, source, name)
        filename, (head, size) = picture.name, await in_thread(ImageUpload.head, picture)
        content_type = image_content_type(head, filename)
        leaves_record = await self._client._description.is_before("6.14")  # pyright: ignore[reportPrivateUsage] - one library
        if leaves_record and session_id is None:
            session_id = f"{MARK}{uuid4().hex}"
        with (
            transfer_reporter(progress) as tell,
            sent_file(picture.content, filename, tell and in_this_loop(tell), picture.digest) as payload,
        ):
            upload = images.upload_image(
                body=BodyUploadImage(
                    file=File(payload=payload, file_name=sent_name(filename), mime_type=content_type),
                    metadata=or_unset(metadata_json),
                    resize_to=resize_to,
                ),
                image_category=category,
                is_intermediate=is_intermediate,
                board_id=UNSET if board_id in (None, UNCATEGORIZED) else board_id,
                session_id=or_unset(session_id),
                crop_visible=crop or UNSET,
            )
            try:
                record = await self._client.send(upload)
            except APIError as error:
                refused = refusal(error, filename)
                if refused is None:
                    add_board_hint(error, board_id)
                    raise
                if leaves_record and session_id:
                    await self._delete_fileless(board_id, session_id)
                raise refused from error
            image = self._image(record)
            if image.board_id != (board_id or UNCATEGORIZED):  # so do older servers if there is no such board
                await image.delete()
                await check_board(self._client, board)
                raise NotConfirmedError(f"the server did not put {filename!r} on the board {board_id!r}")
            if tell is not None:
                tell(TransferProgress(filename, size, size, files_done=1))
        return image

    async def _delete_fileless(self, board_id: str | None, session_id: str) -> None:
        """Delete the record that servers before 6.14 keep of a picture they could not save, as far as that works."""
        with suppress(InvokeAIError):
            board = board_id or UNCATEGORIZED
            for image in await self.list_images(board, is_intermediate=None, starred_first=False, limit=NEWEST):
                if image.session_id == session_id and not await self._has_file(image):
                    await image.delete()

    async def _has_file(self, image: AsyncImage) -> bool:
        try:
            await image.bytes()
        except NotFoundError:
            return False
        return True

    async def star(self, images: Images) -> BulkResult:
        """Star images, any number, in portions of 1,000 (`POST /api/v1/images/star`).

        Args:
            images: Names, images, or items of the gallery; or a result that has images.

        Returns:
            Which the server says it starred; it passes over those it does not know.

        Raises:
            InvalidRequestError: There is something else among them; nothing was sent.
        """
        from invokeai_api.api import images as api
        from invokeai_api.models import BodyStarImagesInList

        return await self._for_all(
            images,
            lambda names: api.star_images_in_list(body=BodyStarImagesInList(image_names=names)),
            "starred_images",
            "updated_image_names",
            is_done=lambda image: image is not None and image.starred,
        )

    async def unstar(self, images: Images) -> BulkResult:
        """Take the stars off images (`POST /api/v1/images/unstar`); see `star`."""
        from invokeai_api.api import images as api
        from invokeai_api.models import BodyUnstarImagesInList

        return await self._for_all(
            images,
            lambda names: api.unstar_images_in_list(body=BodyUnstarImagesInList(image_names=names)),
            "unstarred_images",
            "updated_image_names",
            is_done=lambda image: image is not None and not image.starred,
        )

    async def move(self, images: Images, board: AsyncBoard | str) -> BulkResult:
        """Put images on a board (`POST /api/v1/board_images/batch`), or with `"none"` on none; see `star`.

        Raises:
            InvalidRequestError: There is something else among them, or no board was given; nothing was sent.
            NotFoundError: The board does not exist.
            PermissionDeniedError: The user may not put anything on the board.
        """
        from invokeai_api.api import boards as api
        from invokeai_api.models import BodyAddImagesToBoard

        board_id = board_id_of(board)
        if board_id is None:
            raise InvalidRequestError("a board is needed; 'none' takes images from the boards they are on")
        if board_id == UNCATEGORIZED:
            return await self.remove_from_board(images)
        async with explain_missing(partial(check_board, self._client, board)):
            result = await self._for_all(
                images,
                lambda names: api.add_images_to_board(body=BodyAddImagesToBoard(board_id=board_id, image_names=names)),
                "added_images",
                "image_names",
                is_done=lambda image: image is not None and image.board_id == board_id,
            )
        if result.unaffected and not result.affected:  # older servers do not tell of a board that does not exist
            await check_board(self._client, board)
        return result

    async def remove_from_board(self, images: Images) -> BulkResult:
        """Take images off the boards they are on (`POST /api/v1/board_images/batch/delete`); see `star`.

        The server confirms it for images on no board as well, also for those of other users.
        """
        from invokeai_api.api import boards as api
        from invokeai_api.models import BodyRemoveImagesFromBoard

        return await self._for_all(
            images,
            lambda names: api.remove_images_from_board(body=BodyRemoveImagesFromBoard(image_names=names)),
            "removed_images",
            "image_names",
            is_done=lambda image: image is not None and image.board_id == UNCATEGORIZED,
        )

    async def delete(self, images: Images, *, progress: ShownTransfer = None) -> BulkResult:
        """Delete images for good (`POST /api/v1/images/delete`), in portions sized by the time they take; see `star`.

        Args:
            images: Names, images, or items of the gallery; or a result that has images.
            progress: Called with a `TransferProgress` after each portion; or a bar, as for `upload`.

        Returns:
            Which are deleted; the others do not exist, or may not be deleted by the user.

        Raises:
            InvalidRequestError: There is something else among them; nothing was sent.
        """
        from invokeai_api.api import images as api
        from invokeai_api.models import BodyDeleteImagesFromList

        return await self._for_all(
            images,
            lambda names: api.delete_images_from_list(body=BodyDeleteImagesFromList(image_names=names)),
            "deleted_images",
            is_done=lambda image: image is None,
            size=DELETED_AT_ONCE,
            progress=progress,
        )

    async def delete_uncategorized(self, *, confirm: bool = False, progress: ShownTransfer = None) -> BulkResult:
        """Delete every image that is on no board, intermediates too (`DELETE /api/v1/images/uncategorized`).

        Where there are several users, those are one's own, and for administrators everybody's. On a server without
        users, many are deleted in portions before.

        Args:
            confirm: Must be True.
            progress: As for `delete`.

        Raises:
            InvalidRequestError: `confirm` is not True.
        """
        from invokeai_api.api import images

        check_confirm(confirm, "every image that is on no board")
        gone = await self._delete_if_many(UNCATEGORIZED, None, progress)
        what = "every image that was on no board is deleted"
        answer = await self._client._done(images.delete_uncategorized_images(), what, LONGEST)  # pyright: ignore[reportPrivateUsage] - one library
        deleted = sorted(names_in(answer, "deleted_images"))
        return BulkResult((*gone, *deleted), tuple(answer.failed_images or ()))

    async def clear_intermediates(self, *, confirm: bool = False, progress: ShownTransfer = None) -> int:
        """Delete every intermediate image, of all users (`DELETE /api/v1/images/intermediates`).

        On a server without users, many are deleted in portions before.

        Args:
            confirm: Must be True.
            progress: As for `delete`.

        Returns:
            How many were deleted.

        Raises:
            InvalidRequestError: `confirm` is not True.
            PermissionDeniedError: The user is no administrator.
        """
        from invokeai_api.api import images

        check_confirm(confirm, "every intermediate image on the server")
        gone = await self._delete_if_many(None, True, progress)
        left = await self.count_intermediates()
        clearing = images.clear_intermediates()
        deleted, is_repetition = await self._client._sent(clearing, timeout=LONGEST)  # pyright: ignore[reportPrivateUsage] - one library
        return len(gone) + (max(deleted, left) if is_repetition else deleted)

    async def _delete_if_many(
        self, board: str | None, is_intermediate: bool | None, progress: ShownTransfer
    ) -> tuple[str, ...]:
        """Delete images in portions, if they are so many that the server might take too long for them at once.

        Where there are users, the server knows best what is whose.
        """
        if not self._client._is_for_one_user:  # pyright: ignore[reportPrivateUsage] - one library
            return ()
        if await self.count(board, is_intermediate=is_intermediate) <= DELETED_AT_ONCE:
            return ()
        names = await self.list_names(board, is_intermediate=is_intermediate)
        return (await self.delete(names, progress=progress)).affected

    async def _for_all(
        self,
        images: Images,
        operation: Callable[[list[str]], Operation[Model]],
        *keys: str,
        is_done: Callable[[AsyncImage | None], bool],
        size: int = PORTION,
        progress: ShownTransfer = None,
    ) -> BulkResult:
        names = names_of(await listed(images), "image")
        return await act_on(self._client, names, operation, *keys, is_done=is_done, size=size, progress=progress)

    def _page_of(
        self, chosen: Mapping[str, Any], offset: int, limit: int
    ) -> Operation[api_models.OffsetPaginatedResultsImageDTO]:
        from invokeai_api.api import images

        return images.list_image_dtos(offset=offset, limit=limit, **chosen)

    def _image(self, record: api_models.ImageDTO) -> AsyncImage:
        return AsyncImage(self._client, record.image_name, record)
