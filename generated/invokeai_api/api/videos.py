"""Operations tagged `videos`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Operation, Unset, deprecated

if TYPE_CHECKING:
    from ..models.add_videos_to_board_result import AddVideosToBoardResult
    from ..models.body_remove_video_from_board import BodyRemoveVideoFromBoard
    from ..models.delete_videos_result import DeleteVideosResult
    from ..models.literals import ImageCategory, ResourceOrigin, SQLiteDirection
    from ..models.metadata_field import MetadataField
    from ..models.offset_paginated_results_video_dto import OffsetPaginatedResultsVideoDTO
    from ..models.remove_videos_from_board_result import RemoveVideosFromBoardResult
    from ..models.starred_videos_result import StarredVideosResult
    from ..models.unstarred_videos_result import UnstarredVideosResult
    from ..models.upload_video_body import UploadVideoBody
    from ..models.video_board_arg import VideoBoardArg
    from ..models.video_dto import VideoDTO
    from ..models.video_names_batch import VideoNamesBatch
    from ..models.video_names_result import VideoNamesResult
    from ..models.video_record_changes import VideoRecordChanges
    from ..models.video_urls_dto import VideoUrlsDTO
    from ..models.workflow_and_graph_response import WorkflowAndGraphResponse


def list_video_dtos(
    *,
    video_origin: None | ResourceOrigin | Unset = UNSET,
    categories: list[ImageCategory] | None | Unset = UNSET,
    is_intermediate: bool | None | Unset = UNSET,
    board_id: None | str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    order_dir: SQLiteDirection | Unset = UNSET,
    starred_first: bool | Unset = UNSET,
    search_term: None | str | Unset = UNSET,
) -> Operation[OffsetPaginatedResultsVideoDTO]:
    """Gets a list of video DTOs for the current user.

    ``GET /api/v1/videos/``

    Args:
        video_origin: The origin of videos to list.
        categories: The categories of video to include.
        is_intermediate: Whether to list intermediate videos.
        board_id: The board id to filter by. Use 'none' to find videos without a board.
        offset: The page offset. At least 0. Default: 0.
        limit: The number of videos per page. 0 to 1000. Default: 10.
        order_dir: The order of sort. Default: 'DESC'.
        starred_first: Whether to sort by starred videos first. Default: True.
        search_term: The term to search for
    """
    return Operation(
        "list_video_dtos",
        "GET",
        "/api/v1/videos/",
        kind="json",
        returns="OffsetPaginatedResultsVideoDTO",
        query={
            "video_origin": video_origin,
            "categories": categories,
            "is_intermediate": is_intermediate,
            "board_id": board_id,
            "offset": offset,
            "limit": limit,
            "order_dir": order_dir,
            "starred_first": starred_first,
            "search_term": search_term,
        },
    )


def add_video_to_board(
    *,
    body: VideoBoardArg,
) -> Operation[AddVideosToBoardResult]:
    """Add Video To Board

    ``POST /api/v1/videos/board``
    """
    return Operation(
        "add_video_to_board",
        "POST",
        "/api/v1/videos/board",
        kind="json",
        returns="AddVideosToBoardResult",
        json=body,
    )


def remove_video_from_board(
    *,
    body: BodyRemoveVideoFromBoard,
) -> Operation[RemoveVideosFromBoardResult]:
    """Remove Video From Board

    ``DELETE /api/v1/videos/board``
    """
    return Operation(
        "remove_video_from_board",
        "DELETE",
        "/api/v1/videos/board",
        kind="json",
        returns="RemoveVideosFromBoardResult",
        json=body,
    )


def delete_videos_from_list(
    *,
    body: VideoNamesBatch,
) -> Operation[DeleteVideosResult]:
    """Delete Videos From List

    ``POST /api/v1/videos/delete``
    """
    return Operation(
        "delete_videos_from_list",
        "POST",
        "/api/v1/videos/delete",
        kind="json",
        returns="DeleteVideosResult",
        json=body,
    )


def get_video_dto(
    video_name: str,
) -> Operation[VideoDTO]:
    """Get Video Dto

    ``GET /api/v1/videos/i/{video_name}``

    Args:
        video_name: The name of video to get
    """
    return Operation(
        "get_video_dto",
        "GET",
        "/api/v1/videos/i/{video_name}",
        kind="json",
        returns="VideoDTO",
        path_params={
            "video_name": video_name,
        },
    )


def delete_video(
    video_name: str,
) -> Operation[DeleteVideosResult]:
    """Delete Video

    ``DELETE /api/v1/videos/i/{video_name}``

    Args:
        video_name: The name of the video to delete
    """
    return Operation(
        "delete_video",
        "DELETE",
        "/api/v1/videos/i/{video_name}",
        kind="json",
        returns="DeleteVideosResult",
        path_params={
            "video_name": video_name,
        },
    )


def update_video(
    video_name: str,
    *,
    body: VideoRecordChanges,
) -> Operation[VideoDTO]:
    """Update Video

    ``PATCH /api/v1/videos/i/{video_name}``

    Args:
        video_name: The name of the video to update
    """
    return Operation(
        "update_video",
        "PATCH",
        "/api/v1/videos/i/{video_name}",
        kind="json",
        returns="VideoDTO",
        path_params={
            "video_name": video_name,
        },
        json=body,
    )


def get_video_full(
    video_name: str,
) -> Operation[bytes]:
    """Serves the video file with HTTP Range support so HTML5 <video> seek/scrub works.

    Browser media requests authenticate with the path-scoped HttpOnly cookie set at login.

    ``GET /api/v1/videos/i/{video_name}/full``

    Args:
        video_name: The name of video file to get
    """
    return Operation(
        "get_video_full",
        "GET",
        "/api/v1/videos/i/{video_name}/full",
        kind="bytes",
        path_params={
            "video_name": video_name,
        },
    )


def get_video_full_head(
    video_name: str,
) -> Operation[bytes]:
    """Serves the video file with HTTP Range support so HTML5 <video> seek/scrub works.

    Browser media requests authenticate with the path-scoped HttpOnly cookie set at login.

    ``HEAD /api/v1/videos/i/{video_name}/full``

    Args:
        video_name: The name of video file to get
    """
    return Operation(
        "get_video_full_head",
        "HEAD",
        "/api/v1/videos/i/{video_name}/full",
        kind="bytes",
        path_params={
            "video_name": video_name,
        },
    )


def get_video_metadata(
    video_name: str,
) -> Operation[MetadataField | None]:
    """Get Video Metadata

    ``GET /api/v1/videos/i/{video_name}/metadata``

    Args:
        video_name: The name of video to get
    """
    return Operation(
        "get_video_metadata",
        "GET",
        "/api/v1/videos/i/{video_name}/metadata",
        kind="json",
        path_params={
            "video_name": video_name,
        },
    )


def get_video_thumbnail(
    video_name: str,
) -> Operation[bytes]:
    """Returns the first-frame WebP thumbnail of an authorized video.

    ``GET /api/v1/videos/i/{video_name}/thumbnail``

    Args:
        video_name: The name of thumbnail file to get
    """
    return Operation(
        "get_video_thumbnail",
        "GET",
        "/api/v1/videos/i/{video_name}/thumbnail",
        kind="bytes",
        path_params={
            "video_name": video_name,
        },
    )


def get_video_urls(
    video_name: str,
) -> Operation[VideoUrlsDTO]:
    """Get Video Urls

    ``GET /api/v1/videos/i/{video_name}/urls``

    Args:
        video_name: The name of the video whose URL to get
    """
    return Operation(
        "get_video_urls",
        "GET",
        "/api/v1/videos/i/{video_name}/urls",
        kind="json",
        returns="VideoUrlsDTO",
        path_params={
            "video_name": video_name,
        },
    )


def get_video_workflow(
    video_name: str,
) -> Operation[WorkflowAndGraphResponse]:
    """Gets the workflow and graph saved with a generated video (mirrors the image route).

    ``GET /api/v1/videos/i/{video_name}/workflow``

    Args:
        video_name: The name of video whose workflow to get
    """
    return Operation(
        "get_video_workflow",
        "GET",
        "/api/v1/videos/i/{video_name}/workflow",
        kind="json",
        returns="WorkflowAndGraphResponse",
        path_params={
            "video_name": video_name,
        },
    )


@deprecated(
    "use `gallery.list_gallery_item_names`, which returns images and videos interleaved in one ordered list. This video-only endpoint predates the polymorphic gallery."
)
def get_video_names(
    *,
    video_origin: None | ResourceOrigin | Unset = UNSET,
    categories: list[ImageCategory] | None | Unset = UNSET,
    is_intermediate: bool | None | Unset = UNSET,
    board_id: None | str | Unset = UNSET,
    order_dir: SQLiteDirection | Unset = UNSET,
    starred_first: bool | Unset = UNSET,
    search_term: None | str | Unset = UNSET,
) -> Operation[VideoNamesResult]:
    """Gets ordered list of video names with metadata for optimistic updates.

    Deprecated: use `gallery.list_gallery_item_names`, which returns images and videos interleaved
    in one ordered list. This video-only endpoint predates the polymorphic gallery.

    ``GET /api/v1/videos/names``

    Args:
        video_origin: The origin of videos to list.
        categories: The categories of video to include.
        is_intermediate: Whether to list intermediate videos.
        board_id: The board id to filter by. Use 'none' to find videos without a board.
        order_dir: The order of sort. Default: 'DESC'.
        starred_first: Whether to sort by starred videos first. Default: True.
        search_term: The term to search for
    """
    return Operation(
        "get_video_names",
        "GET",
        "/api/v1/videos/names",
        kind="json",
        returns="VideoNamesResult",
        query={
            "video_origin": video_origin,
            "categories": categories,
            "is_intermediate": is_intermediate,
            "board_id": board_id,
            "order_dir": order_dir,
            "starred_first": starred_first,
            "search_term": search_term,
        },
    )


def star_videos_in_list(
    *,
    body: VideoNamesBatch,
) -> Operation[StarredVideosResult]:
    """Star Videos In List

    ``POST /api/v1/videos/star``
    """
    return Operation(
        "star_videos_in_list",
        "POST",
        "/api/v1/videos/star",
        kind="json",
        returns="StarredVideosResult",
        json=body,
    )


def delete_uncategorized_videos() -> Operation[DeleteVideosResult]:
    """Deletes all uncategorized videos owned by the current user (or all if admin).

    Mirrors ``delete_uncategorized_images`` so the "Delete All Uncategorized
    Images/Videos" board action covers both media kinds.

    ``DELETE /api/v1/videos/uncategorized``
    """
    return Operation(
        "delete_uncategorized_videos",
        "DELETE",
        "/api/v1/videos/uncategorized",
        kind="json",
        returns="DeleteVideosResult",
    )


def unstar_videos_in_list(
    *,
    body: VideoNamesBatch,
) -> Operation[UnstarredVideosResult]:
    """Unstar Videos In List

    ``POST /api/v1/videos/unstar``
    """
    return Operation(
        "unstar_videos_in_list",
        "POST",
        "/api/v1/videos/unstar",
        kind="json",
        returns="UnstarredVideosResult",
        json=body,
    )


def upload_video(
    *,
    body: UploadVideoBody,
    video_category: ImageCategory,
    is_intermediate: bool,
    board_id: None | str | Unset = UNSET,
    session_id: None | str | Unset = UNSET,
) -> Operation[VideoDTO]:
    """Uploads a video for the current user.

    ``POST /api/v1/videos/upload``

    Args:
        video_category: The category of the video
        is_intermediate: Whether this is an intermediate video
        board_id: The board to add this video to, if any
        session_id: The session ID associated with this upload, if any
    """
    return Operation(
        "upload_video",
        "POST",
        "/api/v1/videos/upload",
        kind="json",
        returns="VideoDTO",
        query={
            "video_category": video_category,
            "is_intermediate": is_intermediate,
            "board_id": board_id,
            "session_id": session_id,
        },
        multipart=body,
    )
