"""Zip files of images, which the server makes on demand and keeps for one download."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from invokeai_py_client.events._async.streams import NO_EVENTS, AsyncEventStream
from invokeai_py_client.events.classes import BulkDownloadComplete, BulkDownloadError
from invokeai_py_client.events.filters import event_filter
from invokeai_py_client.exceptions import (
    ConnectionError,
    InvokeAIError,
    NotFoundError,
    TimeoutError,
)
from invokeai_py_client.kit._async.concurrency import in_thread, sleep
from invokeai_py_client.kit.clock import Deadline
from invokeai_py_client.kit.files import moved_if_zip, part_beside

if TYPE_CHECKING:
    from invokeai_api.models import BodyDownloadImagesFromList

    from invokeai_py_client.gallery._async.access import AsyncGalleryAccess

LOOK_AFTER = 2.0
"""Seconds after which a zip file is looked for of which no event tells."""
MOST_LOOKS = 4
"""How often nothing is found, after waits that double, until the server is taken to have failed."""
SECONDS_AN_IMAGE = 0.1
"""What is added for each image: a file that is fetched before it is whole must be made again."""


class AsyncZip:
    """A zip file of images that is to be made.

    Args:
        client: The client.
        asked_for: What the server is asked for.
        names: The images, where they are known.
        count: How many there are.
    """

    def __init__(
        self, client: AsyncGalleryAccess, asked_for: BodyDownloadImagesFromList, names: list[str], count: int
    ) -> None:
        self._client = client
        self._asked_for = asked_for
        self._names = names
        self._wait = LOOK_AFTER + SECONDS_AN_IMAGE * count

    async def fetch(self, path: Path, deadline: Deadline) -> Path:
        """Have it made, and download it.

        Args:
            path: The file to write.
            deadline: When all of it must be done.

        Raises:
            InvokeAIError: The server cannot make it.
            TimeoutError: It was not done in time.
            LocalFileError: The file cannot be written.
        """
        from invokeai_api.api import images

        late = TimeoutError(f"the server did not make the zip file in {deadline.seconds:g} s")
        stream = AsyncEventStream(self._client, event_filter((BulkDownloadComplete, BulkDownloadError)))
        try:
            with suppress(*NO_EVENTS):  # it is looked for, then
                await stream.open(min(LOOK_AFTER, deadline.remaining))
            while not deadline.passed:
                answer = await self._client.send(images.download_images_from_list(body=self._asked_for))
                made = str(answer.bulk_download_item_name)
                if await self._fetched(stream, made, path, deadline):
                    return path
        except TimeoutError as error:
            if not deadline.passed:
                raise
            raise late from error
        finally:
            await stream.close()
        raise late

    async def _fetched(self, stream: AsyncEventStream, made: str, path: Path, deadline: Deadline) -> bool:
        """Download the zip file once it is made; returns False where it must be made again."""
        from invokeai_api.api import images

        download, looks = images.get_bulk_download_item(made), 0
        while not deadline.passed:
            look = Deadline(min(self._wait, max(deadline.remaining / 2, 1.0), deadline.remaining))
            self._wait *= 2
            if await self._is_made(stream, made, look):
                await self._client.download(download, path, progress=False)
                return True
            on_trial = part_beside(path)
            try:
                await self._client.download(download, on_trial, progress=False)
            except NotFoundError:  # not begun yet, or it failed and the event was lost
                missing = await self._missing()
                looks += 1
                if missing or looks == MOST_LOOKS:
                    raise InvokeAIError(f"the server cannot make the zip file{missing}") from None
            except ConnectionError as error:
                if not error.request_sent:
                    raise
                return False
            else:
                return await in_thread(partial(moved_if_zip, path), on_trial)
        return False

    async def _is_made(self, stream: AsyncEventStream, made: str, look: Deadline) -> bool:
        """Whether an event tells, before it is time to look, that a zip file is made.

        Raises:
            InvokeAIError: It tells that the server cannot make it.
        """
        while not look.passed:
            try:
                event = await stream.get(look.remaining)
            except TimeoutError:
                continue
            except NO_EVENTS:
                await sleep(min(1.0, look.remaining))
                continue
            if getattr(event, "bulk_download_item_name", made) != made:
                continue
            if isinstance(event, BulkDownloadError):
                raise InvokeAIError(f"the server cannot make the zip file: {event.error}{await self._missing()}")
            return True
        return False

    async def _missing(self) -> str:
        """Say which of the images the server does not have; nothing if it has them all."""
        there = {image.image_name for image in await self._client.image_repo.get_many(self._names)}
        missing = ", ".join(name for name in self._names if name not in there)
        return f"; it does not have {missing}" if missing else ""
