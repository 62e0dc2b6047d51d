"""Images up and down, many at once: what is there already is skipped, and nothing is there in part."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Collection, Iterable, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from invokeai_py_client.exceptions import (
    InvalidRequestError,
    InvokeAIError,
    LocalFileError,
    NotFoundError,
    PermissionDeniedError,
    TransferError,
)
from invokeai_py_client.gallery._async.images import AsyncImage
from invokeai_py_client.gallery._async.picture_sources import found_picture
from invokeai_py_client.gallery.download_folder import DownloadFolder
from invokeai_py_client.gallery.listing import (
    PAGE_SIZE,
    UNCATEGORIZED,
    Category,
    board_id_of,
    is_board,
    is_several,
    names_of,
    shown,
)
from invokeai_py_client.gallery.transfer_plans import (
    ALIKE_IN_A_ROW,
    MANIFEST,
    MOST_AT_ONCE,
    NO_ROOM,
    NOT_OURS,
    PASSING,
    REFUSED,
    THUMBNAILS_MANIFEST,
    TransferReport,
    given_up,
    is_hopeless,
    keyed,
    sources_of,
)
from invokeai_py_client.gallery.uploads import check_upload
from invokeai_py_client.kit._async.concurrency import AsyncLock, for_each, in_thread, listed
from invokeai_py_client.kit.bars import ShownTransfer, transfer_reporter
from invokeai_py_client.kit.checks import check_seconds, checked_count
from invokeai_py_client.kit.clock import Deadline, within
from invokeai_py_client.kit.files import FileChangedError, write_whole
from invokeai_py_client.kit.pictures import ImageUpload
from invokeai_py_client.kit.transfers import TransferProgress
from invokeai_py_client.text.jsons import json_text

if TYPE_CHECKING:
    from invokeai_py_client.gallery._async.access import AsyncGalleryAccess
    from invokeai_py_client.gallery._async.boards import AsyncBoard
    from invokeai_py_client.gallery._async.image_repository import Images

    Chosen: TypeAlias = "AsyncBoard | Images"

ATTEMPTS = 3
"""The most times a file is sent that changes meanwhile."""
MARK = "upload-"


class AsyncImageTransfers:
    """The part of an image repository that handles folders."""

    _client: AsyncGalleryAccess

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
            recursive: Whether to look into the folders of a folder; links to folders are not followed.
            category: See `upload`.
            is_intermediate: See `upload`.
            metadata: See `upload`; for all of them.
            skip_existing: Whether to leave out what this method has uploaded to the board before, by its content, be it
                for another user: on a public board, or for an administrator on no board.
            at_once: How many at once, 1 to 100.
            progress: Called with a `TransferProgress` when a file is done, skipped or failed; or as for `upload`.

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
        given = await listed(sources)
        things, unreadable = await in_thread(partial(sources_of, pattern=pattern, recursive=recursive), given)
        board_there = UNCATEGORIZED if board_id is None else board_id
        before: list[AsyncImage] = []
        if skip_existing:
            before = [image async for image in self._newest(board_there)]
        elif board_id is not None:
            await self._client.board_repo.get_board_by_id(board_id)
        there = {mark: image for image in before if (mark := image.session_id or "").startswith(MARK)}
        tally = _Tally(len(things) + len(unreadable) if isinstance(things, (list, tuple)) else None)
        tally.failed.update(unreadable)
        begun: dict[str, str] = {}

        async def upload(keyed_source: tuple[str, Any]) -> None:
            key, source = keyed_source
            found = await found_picture(self._client, source)
            for attempts_left in reversed(range(ATTEMPTS)):
                picture = await in_thread(ImageUpload.hashed, found)
                try:
                    await send(key, picture)
                    break
                except FileChangedError as error:
                    begun.pop(MARK + picture.digest[:40], None)
                    for twin in [twin for twin, first in tally.same.items() if first == key]:
                        del tally.same[twin]
                        tally.failed[twin] = error
                    if not attempts_left:
                        raise

        async def send(key: str, picture: ImageUpload) -> None:
            mark = MARK + picture.digest[:40]
            if skip_existing and mark in there:
                tally.skipped[key] = there[mark]
            elif skip_existing and (first := begun.setdefault(mark, key)) != key:
                tally.same[key] = first
            else:
                tally.done[key] = await self._client.image_repo.upload(
                    picture,
                    board,
                    category=category,
                    is_intermediate=is_intermediate,
                    metadata=metadata,
                    session_id=mark,
                    progress=False,
                )

        # What one is refused to upload, it is refused to upload at all; what is not found is the board.
        refused = (*REFUSED, PermissionDeniedError, NotFoundError)
        await self._transfer(keyed(things), upload, tally, at_once, progress, refused)
        if skip_existing and tally.done:
            try:
                await self._keep_first(board_there, {image.image_name for image in before}, tally)
            except InvokeAIError as error:
                raise TransferError(f"all are uploaded, some perhaps twice: {error}", report=tally.report()) from error
        return tally.report()

    def _newest(self, board_id: str) -> AsyncIterator[AsyncImage]:
        """The images on a board, the newest first."""
        return self._client.image_repo.iter_images(
            board_id, is_intermediate=None, starred_first=False, page_size=PAGE_SIZE
        )

    async def _keep_first(self, board_id: str, before: Collection[str], tally: _Tally) -> None:
        """Delete what was uploaded here, where another run has uploaded the same meanwhile, and was first.

        A run that was canceled or killed may leave uploads behind that the server still takes in. Runs that meet each
        other agree on which is the first, and each deletes its own only.
        """
        ours = {image.session_id: key for key, image in tally.done.items() if image.session_id}
        first: dict[str, AsyncImage] = {}
        async for image in self._newest(board_id):
            if image.image_name in before:
                break
            mark = image.session_id or ""
            if mark in ours and (mark not in first or _age(image) < _age(first[mark])):
                first[mark] = image
        for mark, image in first.items():
            if image.image_name != tally.done[key := ours[mark]].image_name:
                await tally.done[key].delete()
                del tally.done[key]
                tally.skipped[key] = image

    async def download_many(
        self,
        images: Chosen,
        folder: str | Path,
        *,
        name: str = "{name}",
        thumbnails: bool = False,
        sidecar: bool = False,
        manifest: bool = True,
        at_once: int = 8,
        progress: ShownTransfer = None,
    ) -> TransferReport:
        """Download images into a folder, several at once; files that are there already, and not cut off, are skipped.

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
            progress: Called with a `TransferProgress` when a file is done, skipped or failed; or as for `upload`.

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
        there = DownloadFolder(Path(folder), THUMBNAILS_MANIFEST if thumbnails else MANIFEST, is_listed=manifest)
        chosen = await self._chosen(images)
        tally = _Tally(len(chosen))
        if sidecar or name != "{name}":
            chosen = await self._with_records(chosen, tally)
        fields = await self._fields(chosen, name)
        await in_thread(partial(there.plan, template=name, ending=".webp" if thumbnails else None), fields)

        async def download(keyed_image: tuple[str, AsyncImage]) -> None:
            key, image = keyed_image
            path, present = there.path_of(key), await in_thread(there.find, key)
            if sidecar and not present.sidecar:
                beside = json_text(await image.details()).encode()
                await in_thread(partial(write_whole, there.sidecar_of(key)), beside)
            if not present.picture:
                content = api.get_image_thumbnail(key) if thumbnails else api.get_image_full(key)
                await self._client.download(content, path, progress=False)
            (tally.skipped if present.picture else tally.done)[key] = path

        try:
            await self._transfer(chosen.items(), download, tally, at_once, progress, REFUSED, NO_ROOM | NOT_OURS)
        except BaseException:
            with suppress(LocalFileError):  # on a full disk the one of before stays
                there.write_manifest()
            raise
        try:
            await in_thread(DownloadFolder.write_manifest, there)
        except LocalFileError as error:
            raise TransferError(f"given up: {error}", report=tally.report()) from error
        return tally.report()

    async def _chosen(self, images: Chosen) -> dict[str, AsyncImage]:
        if is_board(images):
            board = cast("AsyncBoard", images)
            return {image.image_name: image async for image in self._client.image_repo.iter_images(board)}
        given: Any = getattr(images, "images", images)
        if not is_several(given):
            raise InvalidRequestError(
                f"a board, as board_repo.get(...) gives it, or several images are needed, not {shown(given)}"
            )
        given = [*await listed(given)]
        names = names_of(given, "image")
        known = {image.image_name: image for image in given if isinstance(image, AsyncImage)}
        return {name: known.get(name) or AsyncImage(self._client, name) for name in names}

    async def _with_records(self, chosen: Mapping[str, AsyncImage], tally: _Tally) -> dict[str, AsyncImage]:
        """The images with their records, without those that cannot be read, which fail."""
        unread = [image for image in chosen.values() if not image.is_known]
        found = {image.image_name: image for image in await self._client.image_repo.get_many(unread)}
        for image in unread:
            if image.image_name not in found:
                try:
                    await image.record()  # says why it cannot be read
                except InvokeAIError as error:
                    tally.failed[image.image_name] = error
        return {name: found.get(name, image) for name, image in chosen.items() if name not in tally.failed}

    async def _fields(self, chosen: Mapping[str, AsyncImage], template: str) -> dict[str, dict[str, Any]]:
        """Return the fields a template may use, for each image."""
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
        refused: tuple[type[InvokeAIError], ...],
        no_room: Collection[int] = NO_ROOM,
    ) -> None:
        """Do the work for each, and tell of it; what is hopeless ends it, as does what the things themselves raise."""
        lock = AsyncLock()
        with transfer_reporter(progress) as tell:

            async def transfer(thing: tuple[str, Any]) -> None:
                try:
                    await work(thing)
                    tally.in_a_row = 0
                except InvokeAIError as error:
                    tally.failed[thing[0]] = error
                    tally.in_a_row += isinstance(error, PASSING)
                    if is_hopeless(error, refused, no_room) or tally.in_a_row >= ALIKE_IN_A_ROW:
                        raise
                if tell is not None:
                    async with lock:
                        tell(tally.so_far(thing[0]))

            try:
                await for_each(things, transfer, at_once)
            except Exception as error:
                raise TransferError(given_up(error), report=tally.report()) from error

    async def download_zip(self, images: Chosen, path: str | Path, *, timeout: float = 1800) -> Path:
        """Have the server make a zip file of images, and download it (`POST` and `GET /api/v1/images/download`).

        The server keeps it for one download only. Where the event that it is made does not come, it is looked for; one
        that was fetched too soon is made again.

        Args:
            images: A board, or up to 1,000 names or images.
            path: The file to write; it is there whole or not at all.
            timeout: Seconds for all of it, the download included.

        Returns:
            The file's path.

        Raises:
            InvalidRequestError: There are no images, or too many.
            NotFoundError: The board does not exist.
            InvokeAIError: The server cannot make it; the message says why, and which images it does not have.
            TimeoutError: It was not done in time.
            LocalFileError: The file cannot be written.
        """
        from invokeai_api.models import BodyDownloadImagesFromList

        from invokeai_py_client.gallery._async.zips import AsyncZip

        check_seconds("timeout", timeout)
        names: list[str] = []
        deadline = Deadline(timeout)
        with within(deadline):
            if is_board(images):
                board_id = cast("AsyncBoard", images).board_id
                count = (await self._client.board_repo.get_board_by_id(board_id)).image_count
                body = BodyDownloadImagesFromList(board_id=board_id)
            else:
                names = [*await self._chosen(images)]
                if not 0 < (count := len(names)) <= PAGE_SIZE:
                    raise InvalidRequestError(f"a zip file has 1 to {PAGE_SIZE:,} images, not {count:,}")
                body = BodyDownloadImagesFromList(image_names=names)
            return await AsyncZip(self._client, body, names, count).fetch(Path(path), deadline)


def _age(image: AsyncImage) -> tuple[str, str]:
    """Return an image's age, for sorting: older ones are less."""
    return str(image.created), image.image_name


class _Tally:
    """The outcome of many transfers so far."""

    def __init__(self, total: int | None) -> None:
        self.done: dict[str, Any] = {}
        self.skipped: dict[str, Any] = {}
        self.failed: dict[str, InvokeAIError] = {}
        self.in_a_row = 0
        """Failures of the server or the network since something was done."""
        self.same: dict[str, str] = {}
        """What has the content of another one that is on its way."""
        self._total = total

    def so_far(self, name: str) -> TransferProgress:
        """Return the progress after one more transfer."""
        count = len(self.done) + len(self.skipped) + len(self.failed) + len(self.same)
        return TransferProgress(name, files_done=count, files_total=count if self._total is None else self._total)

    def report(self) -> TransferReport:
        """Return the report of all transfers."""
        skipped, failed = dict(self.skipped), dict(self.failed)
        for key, first in self.same.items():
            if first in self.done:
                skipped[key] = self.done[first]
            else:
                failed[key] = self.failed.get(first) or InvokeAIError(f"not uploaded, as {first} of the same content")
        return TransferReport(dict(self.done), skipped, failed)
