# Made from invokeai_py_client/gallery/_async/records.py by `python scripts/unasync.py`: edit that file.
"""The common part of images and videos: records, pages of them, and changes of many at once."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from time import monotonic
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from invokeai_py_client.bindings import Model, Operation
from invokeai_py_client.exceptions import (
    APIError,
    ConnectionError,
    InvokeAIError,
    NotConfirmedError,
    NotFoundError,
    RequestError,
    TimeoutError,
)
from invokeai_py_client.gallery.listing import PAGE_SIZE, UNCATEGORIZED, board_id_of, bulk_result, names_in
from invokeai_py_client.http.errors import check_total
from invokeai_py_client.kit._sync.concurrency import sleep
from invokeai_py_client.kit.asking import asking, names_without_asking
from invokeai_py_client.kit.bars import ShownTransfer, transfer_reporter
from invokeai_py_client.kit.bulk import PORTION, BulkResult, next_size
from invokeai_py_client.kit.checks import checked_count
from invokeai_py_client.kit.times import parse_time
from invokeai_py_client.kit.transfers import TransferProgress

if TYPE_CHECKING:
    from invokeai_api import models as api_models

    from invokeai_py_client.gallery._sync.access import GalleryAccess
    from invokeai_py_client.gallery._sync.images import Image

R = TypeVar("R")
M = TypeVar("M", "api_models.ImageDTO", "api_models.VideoDTO")


LOOKS, LOOK_SECONDS = 3, 1.0
"""How often a server that does not answer is looked at without any change, and the pause in between."""
UNHEARD = frozenset({502, 504})
"""Statuses of what stands before the server, when that does not answer in time."""
VAGUE = frozenset({400, 403, 404, 500})
"""Statuses of what servers answer, by their version and to whom, where what is asked for may just not exist."""


class Recorded(Generic[R]):
    """Something with a record on the server, which is read when it is first wanted where that needs no await."""

    _record: R | None

    @property
    def is_known(self) -> bool:
        """Whether the record was read."""
        return self._record is not None

    def refresh(self) -> Self:
        """Read the record again."""
        raise NotImplementedError

    def _known(self) -> R:
        """The record, as it was read.

        Raises:
            InvalidRequestError: It was not read yet, and reading it takes an await.
        """
        if self._record is None:
            self.refresh()
        assert self._record is not None  # refresh() has read it
        return self._record

    def __dir__(self) -> list[str]:
        return [*super().__dir__()] if self.is_known else names_without_asking(self)


class GalleryRecord(Recorded[M]):
    """An image or a video on the server, and what is known of it."""

    record: Any
    update: Any

    def refresh(self) -> Self:
        """Read the record again; returns the image or video.

        Raises:
            NotFoundError: It does not exist.
        """
        self.record()
        return self

    @asking
    def width(self) -> int:
        """Pixels, when the record was read."""
        return self._known().width

    @asking
    def height(self) -> int:
        """Pixels, when the record was read."""
        return self._known().height

    @asking
    def size(self) -> tuple[int, int]:
        """Width and height, in pixels."""
        return self.width, self.height

    @asking
    def is_intermediate(self) -> bool:
        """Whether it is kept out of the gallery."""
        return self._known().is_intermediate

    @asking
    def starred(self) -> bool:
        """Whether it was starred when the record was read."""
        return self._known().starred

    @asking
    def board_id(self) -> str:
        """The id of the board it was on when the record was read; `"none"` for none."""
        return self._known().board_id or UNCATEGORIZED

    @asking
    def created(self) -> datetime:
        """Time of its creation or upload, in UTC."""
        return parse_time(self._known().created_at)

    def star(self) -> Self:
        """Star it; returns it, with its new record.

        Raises:
            NotFoundError: It does not exist.
        """
        self.update(starred=True)
        return self

    def unstar(self) -> Self:
        """Take the star off; see `star`."""
        self.update(starred=False)
        return self


@contextmanager
def explain_missing(*reads: Callable[[], Any]) -> Generator[None]:
    """Find out whether what a request names exists, where the server only says that it failed, or was refused.

    Args:
        reads: What reads each thing the request names.

    Raises:
        NotFoundError: One of them does not exist.
    """
    try:
        yield
    except (APIError, NotConfirmedError) as error:
        for read in reads if isinstance(error, NotConfirmedError) or error.status in VAGUE else ():
            try:
                read()
            except NotFoundError:
                raise
            except InvokeAIError:
                continue
        raise


def check_board(client: GalleryAccess, board: Any) -> None:
    """Tell a board that does not exist from an empty one, as the server does not.

    Raises:
        NotFoundError: It does not exist.
    """
    board_id = board_id_of(board)
    if board_id is not None:
        client.board_repo.get_board_by_id(board_id)


MOST_IN_VAIN = 10
"""Pages of a list that changes which may bring nothing new one after the other, besides twice as many as it has."""


def records(
    client: GalleryAccess,
    board: Any,
    page_of: Callable[[int, int], Operation[Any]],
    offset: int,
    limit: int | None,
    page_size: int,
    name: str,
) -> Iterator[Any]:
    """Records of a list, read page by page as they are wanted, each once.

    Each page begins with the last record of the one before. Where that is another one, records have come, gone or moved
    meanwhile, such as those the caller has just deleted, and the pages before are looked through again. A list that has
    changed is read again at its end, until nothing new is in it.

    Args:
        client: The client.
        board: The board they are on, which is looked for when there are none.
        page_of: What reads so many of them, from an offset on: `(offset, limit)`.
        offset: How many to skip.
        limit: How many to give at most; None for all.
        page_size: How many to read at once.
        name: What the records call their name.

    Raises:
        InvalidRequestError: A number makes no sense.
        NotFoundError: The board does not exist.
    """
    start = checked_count("offset", offset)
    left = None if limit is None else checked_count("limit", limit)
    checked_count("page_size", page_size, least=1, most=PAGE_SIZE)
    seen: set[str] = set()
    total, in_vain = -1, 0
    has_changed = is_new = False
    while left is None or left > 0:
        size = page_size if left is None else min(page_size, left)
        if seen:
            size = min(size + 1, PAGE_SIZE)
        question = page_of(start, size)
        page = client.send(question)
        check_total(max(page.total, len(seen)), question, client.base_url)
        if total < 0:
            total = page.total
            if total == 0:
                check_board(client, board)
        has_changed |= page.total != total
        names, in_vain = [getattr(record, name) for record in page.items], in_vain + 1
        if seen and start > offset and (not names or names[0] not in seen):
            if in_vain > MOST_IN_VAIN + 2 * total // page_size:
                break
            has_changed, start = True, max(offset, start - page_size)
            continue
        for record in page.items:
            if getattr(record, name) not in seen and left != 0:
                is_new, in_vain = True, 0
                seen.add(getattr(record, name))
                left = None if left is None else left - 1
                yield record
        if len(names) == size and start + len(names) < page.total:
            start += len(names) - 1
        elif is_new and left is None and (has_changed or len(seen) < page.total - offset):
            start, is_new = offset, False  # what has moved to where it was looked for before
        else:
            break


def act_on(
    client: GalleryAccess,
    names: Sequence[str],
    operation: Callable[[list[str]], Operation[Model]],
    *keys: str,
    is_done: Callable[[Image | None], bool] | None = None,
    size: int = PORTION,
    progress: ShownTransfer = None,
) -> BulkResult:
    """Send an operation for all names, in portions, and gather what the answers list as done by one of the keys.

    Portions are sized by the time they take. Where an answer does not come, the server is watched until it has done it.

    Args:
        client: The client.
        names: The names.
        operation: Makes the request for a portion of them.
        keys: What the answer lists the names by, the newest servers' first.
        is_done: Of images, whether one shows that it is done; None stands for one that does not exist.
        size: How many are in the first portion.
        progress: As for `ImageRepository.delete`.

    Raises:
        RequestError: A portion failed; its `result` says what was done before.
    """
    done, at = set[str](), 0
    with transfer_reporter(progress) as tell:
        while at < len(names):
            portion, began = [*names[at : at + size]], monotonic()
            # What is not there beforehand is not deleted, though it is not there afterwards either.
            there = _seen(client, portion) if is_done is not None and is_done(None) else set(portion)
            try:
                done |= names_in(client.send(operation(portion)), *keys)
            except RequestError as error:
                watched = [name for name in portion if name in there]
                seen = _watch(client, watched, is_done) if _is_lost(error) and is_done else set[str]()
                done |= seen
                if not watched or len(seen) < len(watched):
                    error.result = bulk_result(names, done)
                    raise
            at += len(portion)
            size = next_size(size, monotonic() - began)
            if tell is not None:
                tell(TransferProgress(portion[-1], files_done=at, files_total=len(names)))
    return bulk_result(names, done)


def _is_lost(error: RequestError) -> bool:
    """Whether the server may do what it was asked, though it did not say so itself."""
    if isinstance(error, (ConnectionError, TimeoutError)):
        return error.request_sent
    return isinstance(error, APIError) and error.status in UNHEARD


def _seen(client: GalleryAccess, names: Sequence[str]) -> set[str]:
    """Return which of these images the user sees; none where the server cannot be asked."""
    try:
        return {image.image_name for image in client.image_repo.get_many(names)}
    except InvokeAIError:
        return set()


def _watch(client: GalleryAccess, names: Sequence[str], is_done: Callable[[Image | None], bool]) -> set[str]:
    """Return for which of these images it is done, once the server gets no further."""
    done, looks = set[str](), 0
    while looks < LOOKS:
        try:
            there = {image.image_name: image for image in client.image_repo.get_many(names)}
        except InvokeAIError:
            break
        seen = {name for name in names if is_done(there.get(name))}
        looks = 0 if len(seen) > len(done) else looks + 1
        done = seen
        if len(done) == len(names):
            break
        sleep(LOOK_SECONDS)
    return done
