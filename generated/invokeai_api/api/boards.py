"""Operations tagged `boards`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Operation, Unset

if TYPE_CHECKING:
    from ..models.add_images_to_board_result import AddImagesToBoardResult
    from ..models.board_changes import BoardChanges
    from ..models.board_dto import BoardDTO
    from ..models.body_add_image_to_board import BodyAddImageToBoard
    from ..models.body_add_images_to_board import BodyAddImagesToBoard
    from ..models.body_remove_image_from_board import BodyRemoveImageFromBoard
    from ..models.body_remove_images_from_board import BodyRemoveImagesFromBoard
    from ..models.delete_board_result import DeleteBoardResult
    from ..models.literals import BoardRecordOrderBy, ImageCategory, SQLiteDirection
    from ..models.offset_paginated_results_board_dto import OffsetPaginatedResultsBoardDTO
    from ..models.remove_images_from_board_result import RemoveImagesFromBoardResult


def add_image_to_board(
    *,
    body: BodyAddImageToBoard,
) -> Operation[AddImagesToBoardResult]:
    """Creates a board_image

    ``POST /api/v1/board_images/``
    """
    return Operation(
        "add_image_to_board",
        "POST",
        "/api/v1/board_images/",
        kind="json",
        returns="AddImagesToBoardResult",
        json=body,
    )


def remove_image_from_board(
    *,
    body: BodyRemoveImageFromBoard,
) -> Operation[RemoveImagesFromBoardResult]:
    """Removes an image from its board, if it had one

    ``DELETE /api/v1/board_images/``
    """
    return Operation(
        "remove_image_from_board",
        "DELETE",
        "/api/v1/board_images/",
        kind="json",
        returns="RemoveImagesFromBoardResult",
        json=body,
    )


def add_images_to_board(
    *,
    body: BodyAddImagesToBoard,
) -> Operation[AddImagesToBoardResult]:
    """Adds a list of images to a board

    ``POST /api/v1/board_images/batch``
    """
    return Operation(
        "add_images_to_board",
        "POST",
        "/api/v1/board_images/batch",
        kind="json",
        returns="AddImagesToBoardResult",
        json=body,
    )


def remove_images_from_board(
    *,
    body: BodyRemoveImagesFromBoard,
) -> Operation[RemoveImagesFromBoardResult]:
    """Removes a list of images from their board, if they had one

    ``POST /api/v1/board_images/batch/delete``
    """
    return Operation(
        "remove_images_from_board",
        "POST",
        "/api/v1/board_images/batch/delete",
        kind="json",
        returns="RemoveImagesFromBoardResult",
        json=body,
    )


def list_boards(
    *,
    order_by: BoardRecordOrderBy | Unset = UNSET,
    direction: SQLiteDirection | Unset = UNSET,
    all_: bool | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    include_archived: bool | Unset = UNSET,
) -> Operation[list[BoardDTO] | OffsetPaginatedResultsBoardDTO]:
    """Gets a list of boards for the current user, including shared boards. Admin users see all boards.

    ``GET /api/v1/boards/``

    Args:
        order_by: The attribute to order by. Default: 'created_at'.
        direction: The direction to order by. Default: 'DESC'.
        all_: Whether to list all boards
        offset: The page offset
        limit: The number of boards per page
        include_archived: Whether or not to include archived boards in list. Default: False.
    """
    return Operation(
        "list_boards",
        "GET",
        "/api/v1/boards/",
        kind="json",
        returns="OffsetPaginatedResultsBoardDTO|[BoardDTO]",
        query={
            "order_by": order_by,
            "direction": direction,
            "all": all_,
            "offset": offset,
            "limit": limit,
            "include_archived": include_archived,
        },
    )


def create_board(
    *,
    board_name: str,
) -> Operation[BoardDTO]:
    """Creates a board for the current user

    ``POST /api/v1/boards/``

    Args:
        board_name: The name of the board to create. At most 300 characters.
    """
    return Operation(
        "create_board",
        "POST",
        "/api/v1/boards/",
        kind="json",
        returns="BoardDTO",
        query={
            "board_name": board_name,
        },
    )


def get_board(
    board_id: str,
) -> Operation[BoardDTO]:
    """Gets a board (user must have access to it)

    ``GET /api/v1/boards/{board_id}``

    Args:
        board_id: The id of board to get
    """
    return Operation(
        "get_board",
        "GET",
        "/api/v1/boards/{board_id}",
        kind="json",
        returns="BoardDTO",
        path_params={
            "board_id": board_id,
        },
    )


def delete_board(
    board_id: str,
    *,
    include_images: bool | None | Unset = UNSET,
) -> Operation[DeleteBoardResult]:
    """Deletes a board (user must have access to it)

    ``DELETE /api/v1/boards/{board_id}``

    Args:
        board_id: The id of board to delete
        include_images: Permanently delete all images and videos on the board. Default: False.
    """
    return Operation(
        "delete_board",
        "DELETE",
        "/api/v1/boards/{board_id}",
        kind="json",
        returns="DeleteBoardResult",
        path_params={
            "board_id": board_id,
        },
        query={
            "include_images": include_images,
        },
    )


def update_board(
    board_id: str,
    *,
    body: BoardChanges,
) -> Operation[BoardDTO]:
    """Updates a board (user must have access to it)

    ``PATCH /api/v1/boards/{board_id}``

    Args:
        board_id: The id of board to update
    """
    return Operation(
        "update_board",
        "PATCH",
        "/api/v1/boards/{board_id}",
        kind="json",
        returns="BoardDTO",
        path_params={
            "board_id": board_id,
        },
        json=body,
    )


def list_all_board_image_names(
    board_id: str,
    *,
    categories: list[ImageCategory] | None | Unset = UNSET,
    is_intermediate: bool | None | Unset = UNSET,
) -> Operation[list[str]]:
    """Gets a list of images for a board

    ``GET /api/v1/boards/{board_id}/image_names``

    Args:
        board_id: The id of the board or 'none' for uncategorized images
        categories: The categories of image to include.
        is_intermediate: Whether to list intermediate images.
    """
    return Operation(
        "list_all_board_image_names",
        "GET",
        "/api/v1/boards/{board_id}/image_names",
        kind="json",
        returns="[str]",
        path_params={
            "board_id": board_id,
        },
        query={
            "categories": categories,
            "is_intermediate": is_intermediate,
        },
    )
