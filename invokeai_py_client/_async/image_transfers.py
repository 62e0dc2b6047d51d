"""Images up and down, many at once: what is there already is skipped, and nothing is there in part."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from invokeai_py_client._async._concurrency import AsyncLock, for_each, in_thread
from invokeai_py_client._async.images import AsyncImage
from invokeai_py_client._async.picture_sources import found_picture
from invokeai_py_client._core.gallery import PAGE_SIZE, UNCATEGORIZED, Category, board_id_of, checked_count, names_of
from invokeai_py_client._core.image_uploads import check_upload
from invokeai_py_client._core.progress_bar import ShownTransfer, told_of_transfer
from invokeai_py_client._core.transfer_plans import (
    MANIFEST,
    MOST_AT_ONCE,
    THUMBNAILS_MANIFEST,
    TransferReport,
    is_hopeless,
    keyed,
    manifest_text,
    planned,
    read_manifest,
    sources_of,
)
from invokeai_py_client._core.transfers import Transferred
from invokeai_py_client._files import digest_of, read_file, remove_parts, write_whole
from invokeai_py_client.exceptions import (
    InvalidRequestError,
    InvokeAIError,
    TransferError,
)

if TYPE_CHECKING:
    from invokeai_py_client._async.boards import AsyncBoard
    from invokeai_py_client._async.client import AsyncInvokeAIClient

MARK = "upload-"


class AsyncImageTransfers:
    """What a repository of images can do with folders."""

    _client: AsyncInvokeAIClient

    async def upload_many(
        self,
        sources: Any,
        board: AsyncBoard | str | None = None,
        *,
        pattern: str | None = None,
        recursive: bool = True,
        category: Category = "user",
        is_intermediate: bool = False,
        metadata: Mapping[str, Any] | None = None,
        skip_existing: bool = False,
        at_once: int = 8,
        progress: ShownTransfer = None,
    ) -> TransferReport:
        """Upload the images of a folder, or any others, several at once (`POST /api/v1/images/upload`).

        Each image is marked with what its file contained, as its session id (`"upload-"` and a hash). So a run that was
        ended, in whatever way, is gone on with by running it again with `skip_existing=True`.

        Args:
            sources: A folder, or any iterable of what `upload` takes.
            board: A board or its id; None or `"none"` for no board.
            pattern: Which files of a folder, e.g. `"*.png"`; None for those that end as image files do.
            recursive: Whether to look into the folders of a folder.
            category: See `upload`.
            is_intermediate: See `upload`.
            metadata: See `upload`; for all of them.
            skip_existing: Whether to leave out what this method has uploaded to the board before, by its content.
            at_once: How many at once, 1 to 100.
            progress: Called with a `Transferred` when a file is done, skipped or failed; or a bar, as for `upload`.

        Returns:
            What was uploaded, skipped, and failed with which error; `raise_if_failed()` makes an error of that.

        Raises:
            InvalidRequestError: An argument makes no sense.
            LocalFileError: There is no such folder.
            NotFoundError: The board does not exist.
            TransferError: The rest would fail too, for the server refuses us or is not there; its `report` tells what
                was done.
        """
        checked_count("at_once", at_once, least=1, most=MOST_AT_ONCE)
        check_upload(metadata, category)
        board_id = board_id_of(board)
        things = sources_of(sources, pattern, recursive)
        there: dict[str, AsyncImage | None] = {}
        if skip_existing:
            there = await self._marked(UNCATEGORIZED if board_id is None else board_id)
        elif board_id is not None:
            await self._client.board_repo.get_board_by_id(board_id)
        tally = _Tally(len(things) if isinstance(things, (list, tuple)) else None)

        async def upload(keyed_source: tuple[str, Any]) -> None:
            key, source = keyed_source
            picture = await found_picture(self._client, source)
            mark = MARK + (await in_thread(digest_of, picture.content))[:40]
            if skip_existing and mark in there:
                tally.skipped[key] = there[mark]
                return
            there[mark] = None  # on its way
            try:
                tally.done[key] = there[mark] = await self._client.image_repo.upload(
                    picture,
                    board,
                    category=category,
                    is_intermediate=is_intermediate,
                    metadata=metadata,
                    session_id=mark,
                    progress=False,
                )
            except InvokeAIError:
                there.pop(mark, None)  # another of the same content may fare better
                raise

        await self._transfer(keyed(things), upload, tally, at_once, progress)
        return tally.report()

    async def _marked(self, board_id: str) -> dict[str, AsyncImage | None]:
        """The images on a board that were uploaded here, by their marks."""
        images = self._client.image_repo.iter_images(board_id, is_intermediate=None, page_size=PAGE_SIZE)
        return {mark: image async for image in images if (mark := image.session_id or "").startswith(MARK)}

    async def download_many(
        self,
        images: AsyncBoard | Iterable[AsyncImage | str],
        folder: str | Path,
        *,
        name: str = "{name}",
        thumbnails: bool = False,
        sidecar: bool = False,
        manifest: bool = True,
        at_once: int = 8,
        progress: ShownTransfer = None,
    ) -> TransferReport:
        """Download images into a folder, several at once; files that are there already are skipped.

        Files take their names when they are whole, so a run that was ended, in whatever way, is gone on with by running
        it again. One run at a time for each folder.

        Args:
            images: A board, or any iterable of names or images, such as `result.images`, or what a list gives.
            folder: Where they go; made if missing.
            name: A template of the files' names: `"{board}/{created:%Y-%m-%d}/{name}"`. It may have `name`, `width`,
                `height`, `created`, `board` (its name), `board_id` and `category`. Files that would have one name get
                that of their image on the server behind it; nothing in a name leaves the folder.
            thumbnails: Whether to download the thumbnails (WebP) in place of the images.
            sidecar: Whether to write `<file>.json` beside each, with its record, metadata, workflow and graph, where
                there is none yet.
            manifest: Whether to keep `invokeai-manifest.json` (of thumbnails, `invokeai-thumbnails.json`) in the
                folder, which lists the files by image, and keeps names as they are when images are added later.
            at_once: How many at once, 1 to 100.
            progress: Called with a `Transferred` when a file is done, skipped or failed; or a bar, as for `upload`.

        Returns:
            What was downloaded, skipped, and failed with which error; `raise_if_failed()` makes an error of that.

        Raises:
            InvalidRequestError: An argument makes no sense.
            LocalFileError: The folder or its manifest cannot be read or written.
            NotFoundError: The board does not exist.
            TransferError: The rest would fail too, for the server refuses us or is not there; its `report` tells what
                was done.
        """
        from invokeai_api.api import images as api

        checked_count("at_once", at_once, least=1, most=MOST_AT_ONCE)
        folder = Path(folder)
        chosen = await self._chosen(images)
        tally = _Tally(len(chosen))
        if sidecar or name != "{name}":
            chosen = await self._with_records(chosen, tally)
        fields = await self._fields(chosen, name)
        listing = folder / (THUMBNAILS_MANIFEST if thumbnails else MANIFEST)
        before = read_manifest(read_file(listing).decode(errors="replace"), listing) if listing.is_file() else {}
        plan = planned(fields, name, ".webp" if thumbnails else None, before)
        files = {**before, **{key: str(path) for key, path in plan.items()}}
        remove_parts(folder)
        if manifest:
            write_whole(listing, manifest_text(files, {}).encode())
        sizes: dict[str, int] = {}

        async def download(keyed_image: tuple[str, AsyncImage]) -> None:
            key, image = keyed_image
            path = folder / plan[key]
            beside, is_there = path.with_name(f"{path.name}.json"), path.is_file()
            if sidecar and not beside.is_file():
                write_whole(beside, json.dumps(await image.details(), indent=1, ensure_ascii=False).encode())
            if not is_there:
                content = api.get_image_thumbnail(key) if thumbnails else api.get_image_full(key)
                await self._client.download(content, path, progress=False)
            sizes[key] = path.stat().st_size
            (tally.skipped if is_there else tally.done)[key] = path

        await self._transfer(chosen.items(), download, tally, at_once, progress)
        if manifest:
            write_whole(listing, manifest_text(files, sizes).encode())
        return tally.report()

    async def _chosen(self, images: Any) -> dict[str, AsyncImage]:
        if hasattr(images, "board_id"):
            return {image.image_name: image async for image in self._client.image_repo.iter_images(images)}
        given: Any = images if isinstance(images, str) or not isinstance(images, Iterable) else [*cast(Any, images)]
        names = names_of(given, "image")
        known = {image.image_name: image for image in given if isinstance(image, AsyncImage)}
        return {name: known.get(name) or AsyncImage(self._client, name) for name in names}

    async def _with_records(self, chosen: Mapping[str, AsyncImage], tally: _Tally) -> dict[str, AsyncImage]:
        """The images with their records, without those that do not exist, which fail."""
        unread = [image for image in chosen.values() if not image.is_known]
        found = {image.image_name: image for image in await self._client.image_repo.get_many(unread)}
        for image in unread:
            if image.image_name not in found:
                tally.failed[image.image_name] = InvokeAIError(f"there is no image {image.image_name!r} (any more)")
        return {name: found.get(name, image) for name, image in chosen.items() if name not in tally.failed}

    async def _fields(self, chosen: Mapping[str, AsyncImage], template: str) -> dict[str, dict[str, Any]]:
        """What the template may have of each image."""
        boards: dict[str, str] = {}
        if "{board" in template:
            there = await self._client.board_repo.list_boards(include_uncategorized=True, include_archived=True)
            boards = {board.board_id: board.board_name for board in there}
        return {
            name: {**image.name_fields(), "board": boards.get(image.board_id, image.board_id)}
            if image.is_known
            else {"name": Path(name).stem}
            for name, image in chosen.items()
        }

    async def _transfer(
        self,
        things: Iterable[tuple[str, Any]],
        work: Callable[[Any], Any],
        tally: _Tally,
        at_once: int,
        progress: ShownTransfer,
    ) -> None:
        """Do the work for each, and tell of it; what is hopeless ends it."""
        lock = AsyncLock()
        with told_of_transfer(progress) as tell:

            async def transfer(thing: tuple[str, Any]) -> None:
                try:
                    await work(thing)
                except InvokeAIError as error:
                    tally.failed[thing[0]] = error
                    if is_hopeless(error):
                        raise
                if tell is not None:
                    async with lock:
                        tell(tally.so_far(thing[0]))

            try:
                await for_each(things, transfer, at_once)
            except InvokeAIError as error:
                raise TransferError(f"given up: {error}", tally.report()) from error

    async def download_zip(
        self, images: AsyncBoard | Iterable[AsyncImage | str], path: str | Path, *, timeout: float = 600
    ) -> Path:
        """Have the server make a zip file of images, and download it (`POST` and `GET /api/v1/images/download`).

        The server keeps it for one download only, and leaves out images it does not know.

        Args:
            images: A board, or up to 1,000 names or images.
            path: The file to write; it is there whole or not at all.
            timeout: Seconds to wait until the server has made it.

        Returns:
            The file's path.

        Raises:
            InvalidRequestError: There are no images, or too many.
            InvokeAIError: The server cannot make it; the message says why.
            TimeoutError: It did not make it in time.
            LocalFileError: The file cannot be written.
        """
        from invokeai_api.api import images as api
        from invokeai_api.models import BodyDownloadImagesFromList

        from invokeai_py_client.events import BulkDownloadComplete, BulkDownloadError

        if hasattr(images, "board_id"):
            body = BodyDownloadImagesFromList(board_id=cast("AsyncBoard", images).board_id)
        else:
            names = names_of(images, "image")
            if not 0 < len(names) <= PAGE_SIZE:
                raise InvalidRequestError(f"a zip file has 1 to {PAGE_SIZE:,} images, not {len(names):,}")
            body = BodyDownloadImagesFromList(image_names=names)
        async with self._client.events(BulkDownloadComplete, BulkDownloadError, timeout=timeout) as events:
            wanted = (await self._client.send(api.download_images_from_list(body=body))).bulk_download_item_name
            async for event in events:
                if getattr(event, "bulk_download_item_name", None) != wanted:
                    continue
                if isinstance(event, BulkDownloadError):
                    raise InvokeAIError(f"the server cannot make the zip file: {event.error}")
                break
        return await self._client.download(api.get_bulk_download_item(str(wanted)), path, progress=False)


class _Tally:
    """What has come of many transfers so far."""

    def __init__(self, total: int | None) -> None:
        self.done: dict[str, Any] = {}
        self.skipped: dict[str, Any] = {}
        self.failed: dict[str, InvokeAIError] = {}
        self._total = total

    def so_far(self, name: str) -> Transferred:
        """What is told when one more is done."""
        count = len(self.done) + len(self.skipped) + len(self.failed)
        return Transferred(name, files_done=count, files_total=count + 1 if self._total is None else self._total)

    def report(self) -> TransferReport:
        """What has come of them."""
        return TransferReport(dict(self.done), dict(self.skipped), dict(self.failed))
