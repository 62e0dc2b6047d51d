# Made from invokeai_py_client/gallery/_async/video_repository.py by `python scripts/unasync.py`: edit that file.
"""The videos of a server: found, uploaded, and changed one by one and many at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from invokeai_py_client.bindings import UNSET, File, Model, Operation
from invokeai_py_client.bindings.models import or_unset
from invokeai_py_client.exceptions import (
    APIError,
    InvalidRequestError,
    InvalidVideoError,
    NotFoundError,
    PermissionDeniedError,
)
from invokeai_py_client.gallery._sync.records import act_on, check_board, records
from invokeai_py_client.gallery._sync.videos import Video
from invokeai_py_client.gallery.listing import (
    PAGE_SIZE,
    UNCATEGORIZED,
    Category,
    Direction,
    Origin,
    board_id_of,
    bulk_result,
    filters,
    name_of,
    names_in,
    names_of,
)
from invokeai_py_client.gallery.uploads import UNSUPPORTED_MEDIA_TYPE, check_upload
from invokeai_py_client.gallery.video_files import HEAD, WANTED, check_video
from invokeai_py_client.kit._sync.concurrency import in_this_loop, listed
from invokeai_py_client.kit.bars import ShownTransfer, transfer_reporter
from invokeai_py_client.kit.bulk import DELETED_AT_ONCE, LONGEST, PORTION, BulkResult
from invokeai_py_client.kit.checks import check_confirm
from invokeai_py_client.kit.files import read_head, sent_file
from invokeai_py_client.kit.transfers import TransferProgress

if TYPE_CHECKING:
    from invokeai_api import models as api_models

    from invokeai_py_client.gallery._sync.access import GalleryAccess
    from invokeai_py_client.gallery._sync.boards import Board
    from invokeai_py_client.gallery._sync.gallery import GalleryItem
    from invokeai_py_client.gallery.listing import HasVideos

    SomeVideo: TypeAlias = "Video | GalleryItem | str"
    Videos: TypeAlias = "Iterable[SomeVideo] | Iterable[SomeVideo] | HasVideos"


class VideoRepository:
    """The videos of a server, on boards or not. Servers before 6.14 have none."""

    def __init__(self, client: GalleryAccess) -> None:
        self._client = client

    def get(self, name: str) -> Video:
        """A video, with its record (`GET /api/v1/videos/i/{video_name}`).

        Raises:
            InvalidRequestError: The name is empty, or no text.
            NotFoundError: The video does not exist.
        """
        return Video(self._client, name_of(name, "video")).refresh()

    def iter_videos(
        self,
        board_id: Board | str | None = None,
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
    ) -> Iterator[Video]:
        """Videos with their records, read page by page as they are wanted (`GET /api/v1/videos/`).

        Each is given once, also when those given before are deleted or moved meanwhile.

        Args:
            board_id: A board or its id; `"none"` for videos on no board, None for all videos. Where there are several
                users, those are one's own, and for administrators everybody's.
            categories: `"general"` for the gallery's videos, `"user"`, `"control"`, `"mask"`, `"other"` for assets;
                one or several, None for all.
            origin: `"internal"` for videos workflows made, `"external"` for uploads; None for both.
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
            ValidationError: The server knows no such origin.
        """
        from invokeai_api.api import videos

        chosen = filters(
            board_id, categories, origin, is_intermediate, search_term, order_dir, starred_first, "video_origin"
        )

        def page_of(offset: int, limit: int) -> Operation[Any]:
            return videos.list_video_dtos(offset=offset, limit=limit, **chosen)

        for record in records(self._client, board_id, page_of, offset, limit, page_size, "video_name"):
            yield self._video(record)

    def list_videos(self, board_id: Board | str | None = None, **options: Any) -> list[Video]:
        """The same as a list; `options` are those of `iter_videos`."""
        return [video for video in self.iter_videos(board_id, **options)]

    def list_names(
        self,
        board_id: Board | str | None = None,
        *,
        categories: Category | Sequence[Category] | None = None,
        origin: Origin | None = None,
        is_intermediate: bool | None = False,
        search_term: str | None = None,
        order_dir: Direction = "DESC",
        starred_first: bool = True,
    ) -> list[str]:
        """The names of all videos, in one request (`GET /api/v1/videos/names`); see `iter_videos`.

        Raises:
            InvalidRequestError: An argument makes no sense.
            NotFoundError: The board does not exist.
            ValidationError: The server knows no such origin.
        """
        chosen = filters(
            board_id, categories, origin, is_intermediate, search_term, order_dir, starred_first, "video_origin"
        )
        # what the server has in place of this list brings images too
        listing: Operation[Any] = Operation(
            "video_names", "GET", "/api/v1/videos/names", returns="VideoNamesResult", query=chosen
        )
        names: list[str] = (self._client.send(listing)).video_names
        if not names:
            check_board(self._client, board_id)
        return names

    def upload_video(
        self,
        path: str | PathLike[str],
        board_id: Board | str | None = None,
        category: Category = "user",
        is_intermediate: bool = False,
        progress: ShownTransfer = None,
        *,
        metadata: Mapping[str, Any] | None = None,
    ) -> Video:
        """Upload a video file (`POST /api/v1/videos/upload`), which is read in portions while it is sent.

        Args:
            path: The file: MP4 with H.264 video, whatever it is called, up to 1 GiB.
            board_id: A board or its id; None or `"none"` for no board.
            category: `"user"`, an asset, or what else it is for; `"general"` puts it among the gallery's videos.
            is_intermediate: Whether to keep it out of the gallery.
            progress: Called with a `TransferProgress` as the bytes are sent, and when the server has them;
                what it raises is logged, and the upload goes on. True shows a bar
                (`pip install 'invokeai-py-client[progress]'`); so does None with `INVOKEAI_PROGRESS=1`.
            metadata: A JSON object the server keeps with the video.

        Returns:
            The video, with its record.

        Raises:
            MissingExtraError: `progress=True` needs tqdm.
            InvalidRequestError: An argument makes no sense.
            InvalidVideoError: It is not a video the server takes, or too large.
            LocalFileError: The file cannot be read.
            NotFoundError: The board does not exist.
            RateLimitError: The server has enough other videos to read at the moment (two, or one of the same user).
        """
        from invokeai_api.api import videos
        from invokeai_api.models import UploadVideoBody

        if not isinstance(path, (str, PathLike)):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidRequestError(f"path must be that of a video file, not {path!r:.60}")
        path, board = Path(path), board_id_of(board_id)
        metadata_json = check_upload(metadata, category)
        head, size = read_head(path, HEAD)
        check_video(head, size, path.name)
        with (
            transfer_reporter(progress) as tell,
            sent_file(path, path.name, tell and in_this_loop(tell)) as payload,
        ):
            upload = videos.upload_video(
                body=UploadVideoBody(
                    file=File(payload=payload, file_name=path.name, mime_type="video/mp4"),
                    metadata=or_unset(metadata_json),
                ),
                video_category=category,
                is_intermediate=is_intermediate,
                board_id=UNSET if board in (None, UNCATEGORIZED) else board,
            )
            try:
                record = self._client.send(upload)
            except APIError as error:
                if error.status == UNSUPPORTED_MEDIA_TYPE:
                    message = f"the server cannot use the video {path.name!r} ({error.detail}): {WANTED}"
                    raise InvalidVideoError(message) from error
                raise
            if tell is not None:
                tell(TransferProgress(path.name, size, size, files_done=1))
        return self._video(record)

    def star(self, names: Videos) -> BulkResult:
        """Star videos, any number, in portions of 1,000 (`POST /api/v1/videos/star`).

        Args:
            names: Names, videos, or items of the gallery; or a result that has videos.

        Returns:
            Which the server says it starred; it passes over those it does not know, or that are another user's.

        Raises:
            InvalidRequestError: There is something else among them; nothing was sent.
        """
        from invokeai_api.api import videos

        return self._for_all(names, videos.star_videos_in_list, "starred_videos")

    def unstar(self, names: Videos) -> BulkResult:
        """Take the stars off videos (`POST /api/v1/videos/unstar`); see `star`."""
        from invokeai_api.api import videos

        return self._for_all(names, videos.unstar_videos_in_list, "unstarred_videos")

    def delete(self, names: Videos) -> BulkResult:
        """Delete videos for good (`POST /api/v1/videos/delete`); see `star`."""
        from invokeai_api.api import videos

        return self._for_all(names, videos.delete_videos_from_list, "deleted_videos", DELETED_AT_ONCE)

    def move_to_board(self, names: Videos, board_id: Board | str) -> BulkResult:
        """Put videos on a board, or with `"none"` on none, one after the other; see `Video.move_to`.

        The server moves videos one by one only. If it fails on the way, those before stay where they were put.

        Args:
            names: Names, videos, or items of the gallery; or a result that has videos.
            board_id: A board or its id.

        Returns:
            Which were moved; the others do not exist, or may not be moved by the user.

        Raises:
            InvalidRequestError: There is something else among them, or no board was given; nothing was sent.
            NotFoundError: The board does not exist.
            PermissionDeniedError: The user may not put anything on the board.
        """
        wanted, board, done = names_of(listed(names), "video"), board_id_of(board_id), set[str]()
        if board is None:
            raise InvalidRequestError("a board is needed; 'none' takes videos from the boards they are on")
        self._client.board_repo.get_board_by_id(board)
        for name in wanted:
            try:
                Video(self._client, name).move_to(board)
            except (NotFoundError, PermissionDeniedError) as error:
                if board != UNCATEGORIZED and "board" in error.detail.lower():
                    raise
                continue
            done.add(name)
        return bulk_result(wanted, done)

    def remove_from_board(self, names: Videos) -> BulkResult:
        """Take videos off the boards they are on; see `move_to_board`."""
        return self.move_to_board(names, UNCATEGORIZED)

    def delete_uncategorized(self, *, confirm: bool = False) -> BulkResult:
        """Delete every video that is on no board, intermediates too (`DELETE /api/v1/videos/uncategorized`).

        Where there are several users, those are one's own, and for administrators everybody's.

        Args:
            confirm: Must be True.

        Raises:
            InvalidRequestError: `confirm` is not True.
        """
        from invokeai_api.api import videos

        check_confirm(confirm, "every video that is on no board")
        what = "every video that was on no board is deleted"
        answer = self._client._done(videos.delete_uncategorized_videos(), what, LONGEST)  # pyright: ignore[reportPrivateUsage] - one library
        return BulkResult(tuple(sorted(names_in(answer, "deleted_videos"))), tuple(answer.failed_videos or ()))

    def _for_all(
        self, names: Videos, operation: Callable[..., Operation[Model]], key: str, size: int = PORTION
    ) -> BulkResult:
        from invokeai_api.models import VideoNamesBatch

        def of(portion: list[str]) -> Operation[Model]:
            return operation(body=VideoNamesBatch(video_names=portion))

        return act_on(self._client, names_of(listed(names), "video"), of, key, size=size)

    def _video(self, record: api_models.VideoDTO) -> Video:
        return Video(self._client, record.video_name, record)
