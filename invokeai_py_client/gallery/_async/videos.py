"""Handles of videos on the server."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from invokeai_py_client.bindings.models import or_unset
from invokeai_py_client.exceptions import APIError, InvalidRequestError
from invokeai_py_client.gallery._async.records import AsyncGalleryRecord, explain_missing
from invokeai_py_client.gallery.listing import UNCATEGORIZED, Category, board_id_of, check_confirmed, names_in
from invokeai_py_client.gallery.video_files import check_part, total_of
from invokeai_py_client.http.errors import suppress_repetition
from invokeai_py_client.kit.asking import asking
from invokeai_py_client.kit.bars import ShownTransfer
from invokeai_py_client.kit.file_names import VIDEO_ENDINGS, in_folder
from invokeai_py_client.text.jsons import decoded
from invokeai_py_client.workflow_files.definition import WorkflowDefinition

if TYPE_CHECKING:
    from invokeai_api import models as api_models

    from invokeai_py_client.gallery._async.access import AsyncGalleryAccess
    from invokeai_py_client.gallery._async.boards import AsyncBoard
    from invokeai_py_client.http._async.downloads import AsyncDownload

PARTIAL, NOT_SATISFIABLE = 206, 416


class AsyncVideo(AsyncGalleryRecord["api_models.VideoDTO"]):
    """A video on the server. Nothing is fetched before it is asked for.

    Lists bring the records of their videos along. Of another one, such as a result's, `refresh` reads it; videos of the
    client for threads do so by themselves when a property wants it.
    """

    def __init__(self, client: AsyncGalleryAccess, video_name: str, record: api_models.VideoDTO | None = None) -> None:
        self._client = client
        self._video_name = video_name
        self._record = record

    @property
    def video_name(self) -> str:
        """The video's name on the server, e.g. `"0c1f….mp4"`."""
        return self._video_name

    async def record(self) -> api_models.VideoDTO:
        """Size in pixels, length in seconds, board, category and more (`GET /api/v1/videos/i/{video_name}`).

        Raises:
            NotFoundError: The video does not exist.
        """
        from invokeai_api.api import videos

        self._record = record = await self._client.send(videos.get_video_dto(self._video_name))
        return record

    @asking
    def duration(self) -> float:
        """Its length, in seconds."""
        return self._known().duration

    @asking
    def fps(self) -> float | None:
        """Frames per second; None when the server could not tell."""
        return self._known().fps or None

    @asking
    def category(self) -> str:
        """Category: `"general"` for the gallery; `"user"`, `"control"`, `"mask"` or `"other"` for assets."""
        return self._known().video_category

    @asking
    def origin(self) -> str:
        """`"internal"` if a workflow made it, `"external"` if it was uploaded."""
        return self._known().video_origin

    async def urls(self) -> dict[str, str]:
        """The addresses of the file (`video_url`) and of a picture of its first frame (`thumbnail_url`).

        They are as the server gives them, and may be relative to its own (`GET /api/v1/videos/i/{video_name}`, for
        `/urls` gives addresses of videos that do not exist, too).

        Raises:
            NotFoundError: The video does not exist.
        """
        found = await self.record()
        return {"video_url": found.video_url, "thumbnail_url": found.thumbnail_url}

    async def update(
        self,
        *,
        category: Category | None = None,
        is_intermediate: bool | None = None,
        starred: bool | None = None,
        session_id: str | None = None,
    ) -> Self:
        """Change what is given of the video's record (`PATCH /api/v1/videos/i/{video_name}`).

        Args:
            category: What it is for.
            is_intermediate: Whether it is kept out of the gallery.
            starred: Whether it is starred.
            session_id: The session it belongs to.

        Returns:
            The video, with its new record.

        Raises:
            InvalidRequestError: Nothing was given.
            NotFoundError: The video does not exist.
            ValidationError: The server does not take a value.
        """
        from invokeai_api.api import videos
        from invokeai_api.models import VideoRecordChanges

        changes = VideoRecordChanges(
            video_category=or_unset(category),
            is_intermediate=or_unset(is_intermediate),
            starred=or_unset(starred),
            session_id=or_unset(session_id),
        )
        if not changes.to_dict():
            raise InvalidRequestError("give what is to be changed: category, is_intermediate, starred or session_id")
        async with explain_missing(self.record):
            self._record = await self._client.send(videos.update_video(self._video_name, body=changes))
        return self

    async def move_to(self, board: AsyncBoard | str) -> None:
        """Put the video on a board, and take it from where it was (`POST` or `DELETE /api/v1/videos/board`).

        Its record is read first: the server would confirm to have taken a video that does not exist off its board.

        Args:
            board: The board or its id; `"none"`, or the uncategorized one, for none.

        Raises:
            InvalidRequestError: There is no board given.
            NotFoundError: The video or the board does not exist.
            NotConfirmedError: The server does not say that it did it.
        """
        from invokeai_api.api import videos
        from invokeai_api.models import BodyRemoveVideoFromBoard, VideoBoardArg

        board_id = board_id_of(board)
        if board_id is None:
            raise InvalidRequestError("a board is needed; 'none' takes the video from the one it is on")
        record = await self.record()
        if board_id == UNCATEGORIZED:
            leave = BodyRemoveVideoFromBoard(video_name=self._video_name)
            done = names_in(await self._client.send(videos.remove_video_from_board(body=leave)), "removed_videos")
        else:
            join = VideoBoardArg(board_id=board_id, video_name=self._video_name)
            done = names_in(await self._client.send(videos.add_video_to_board(body=join)), "added_videos")
        check_confirmed(self._video_name, done, "moved")
        record.board_id = None if board_id == UNCATEGORIZED else board_id

    async def delete(self) -> None:
        """Delete the video for good (`DELETE /api/v1/videos/i/{video_name}`).

        Raises:
            NotFoundError: The video does not exist.
            NotConfirmedError: The server does not say that it did it.
        """
        from invokeai_api.api import videos

        async with explain_missing(self.record):
            with suppress_repetition():
                done = names_in(await self._client.send(videos.delete_video(self._video_name)), "deleted_videos")
                check_confirmed(self._video_name, done, "deleted")

    async def metadata(self) -> dict[str, Any] | None:
        """The record of how the video was made, or None (`GET /api/v1/videos/i/{video_name}/metadata`).

        Raises:
            NotFoundError: The video does not exist.
        """
        from invokeai_api.api import videos

        return await self._client.send(videos.get_video_metadata(self._video_name))

    async def workflow(self) -> WorkflowDefinition | None:
        """The workflow that made the video, with its values, or None (`GET /api/v1/videos/i/{video_name}/workflow`).

        Raises:
            NotFoundError: The video does not exist.
            WorkflowError: It is not a workflow this library reads.
        """
        from invokeai_api.api import videos

        embedded = await self._client.send(videos.get_video_workflow(self._video_name))
        return WorkflowDefinition.from_json(embedded.workflow) if embedded.workflow else None

    async def graph(self) -> dict[str, Any] | None:
        """The graph that made the video, as it ran, or None (`GET /api/v1/videos/i/{video_name}/workflow`).

        Raises:
            NotFoundError: The video does not exist.
        """
        from invokeai_api.api import videos

        return decoded((await self._client.send(videos.get_video_workflow(self._video_name))).graph)

    def open(self) -> AbstractAsyncContextManager[AsyncDownload]:
        """The video file's content as it arrives, portion by portion, in an `async with` block.

        `GET /api/v1/videos/i/{video_name}/full`; what goes wrong is raised at the beginning of the block.
        """
        from invokeai_api.api import videos

        return self._client.stream(videos.get_video_full(self._video_name))

    async def thumbnail(self) -> bytes:
        """The first frame made small, as a WebP file (`GET /api/v1/videos/i/{video_name}/thumbnail`).

        Raises:
            NotFoundError: The video does not exist.
        """
        from invokeai_api.api import videos

        return await self._client.send(videos.get_video_thumbnail(self._video_name))

    async def _part(self, start: int, end: int | None) -> bytes:
        """A part of the file, asked for as often as needed: the server gives a mebibyte at most at once."""
        from invokeai_api.api import videos

        path, last = videos.get_video_full(self._video_name).url, "" if end is None else end - 1
        content, there, total = bytearray(), start, start + 1
        while there < total and (end is None or there < end):
            try:
                answer = await self._client.request("GET", path, headers={"Range": f"bytes={there}-{last}"})
            except APIError as error:
                if error.status != NOT_SATISFIABLE:
                    raise
                raise InvalidRequestError(f"the file of {self._video_name!r} ends before byte {there}") from error
            if answer.status_code != PARTIAL:  # something on the way has sent all of it
                return answer.content[start:end]
            total = total_of(answer.headers.get("content-range", ""), there, len(answer.content))
            content += answer.content
            there += len(answer.content)
        return bytes(content)

    async def bytes(self, start: int = 0, end: int | None = None) -> bytes:
        """The video file's content, MP4, or a part of it (`GET /api/v1/videos/i/{video_name}/full`).

        Args:
            start: The first byte that is wanted, from 0.
            end: The byte behind the last one, as of a slice; None for the end of the file, which may come sooner.

        Raises:
            InvalidRequestError: There can be no such part, or the file ends before its start.
            NotFoundError: The video does not exist.
            NotConfirmedError: The server sends another part than it was asked for.
        """
        from invokeai_api.api import videos

        check_part(start, end)
        if start == 0 and end is None:
            return await self._client.send(videos.get_video_full(self._video_name))
        return b"" if start == end else await self._part(start, end)

    async def save(self, path: str | Path, *, progress: ShownTransfer = None) -> Path:
        """Download the video to a file, which is there whole or not at all.

        Args:
            path: A file, or a folder, as for an image.
            progress: As for an image.

        Returns:
            The file's path.

        Raises:
            MissingExtraError: `progress=True` needs tqdm.
            NotFoundError: The video does not exist.
            LocalFileError: The file cannot be written.
        """
        from invokeai_api.api import videos

        path = in_folder(path, self._video_name, VIDEO_ENDINGS)
        return await self._client.download(videos.get_video_full(self._video_name), path, progress=progress)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, AsyncVideo) and other.video_name == self.video_name

    def __hash__(self) -> int:
        return hash(self._video_name)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._video_name!r})"
