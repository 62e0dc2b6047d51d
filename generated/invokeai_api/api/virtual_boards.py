"""Operations tagged `virtual_boards`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Operation, Unset, deprecated

if TYPE_CHECKING:
    from ..models.gallery_item_names_result import GalleryItemNamesResult
    from ..models.image_names_result import ImageNamesResult
    from ..models.literals import ImageCategory, SQLiteDirection
    from ..models.virtual_sub_board_dto import VirtualSubBoardDTO


def list_virtual_boards_by_date() -> Operation[list[VirtualSubBoardDTO]]:
    """Gets a list of virtual sub-boards grouped by date. Covers both images and videos.

    ``GET /api/v1/virtual_boards/by_date``
    """
    return Operation(
        "list_virtual_boards_by_date",
        "GET",
        "/api/v1/virtual_boards/by_date",
        kind="json",
        returns="[VirtualSubBoardDTO]",
    )


@deprecated("use `gallery.list_gallery_item_names`, which covers images and videos in one ordered list.")
def list_virtual_board_image_names_by_date(
    date: str,
    *,
    starred_first: bool | Unset = UNSET,
    order_dir: SQLiteDirection | Unset = UNSET,
    categories: list[ImageCategory] | None | Unset = UNSET,
    search_term: None | str | Unset = UNSET,
) -> Operation[ImageNamesResult]:
    """Gets ordered image names for a specific date. Image-only.

    Deprecated: use `gallery.list_gallery_item_names`, which covers images and
    videos in one ordered list.

    ``GET /api/v1/virtual_boards/by_date/{date}/image_names``

    Args:
        date: The ISO date string, e.g. '2026-03-18'
        starred_first: Whether to sort starred images first. Default: True.
        order_dir: The sort direction. Default: 'DESC'.
        categories: The categories of images to include
        search_term: Search term to filter images
    """
    return Operation(
        "list_virtual_board_image_names_by_date",
        "GET",
        "/api/v1/virtual_boards/by_date/{date}/image_names",
        kind="json",
        returns="ImageNamesResult",
        path_params={
            "date": date,
        },
        query={
            "starred_first": starred_first,
            "order_dir": order_dir,
            "categories": categories,
            "search_term": search_term,
        },
    )


@deprecated(
    "use `gallery.list_gallery_item_names`, which returns the same order as a flat name list instead of one model per item."
)
def list_virtual_board_item_names_by_date(
    date: str,
    *,
    starred_first: bool | Unset = UNSET,
    order_dir: SQLiteDirection | Unset = UNSET,
    categories: list[ImageCategory] | None | Unset = UNSET,
    search_term: None | str | Unset = UNSET,
) -> Operation[GalleryItemNamesResult]:
    """Gets ordered polymorphic (image + video) item refs for a specific date.

    Deprecated: use `gallery.list_gallery_item_names`, which returns the same
    order as a flat name list instead of one model per item.

    ``GET /api/v1/virtual_boards/by_date/{date}/item_names``

    Args:
        date: The ISO date string, e.g. '2026-03-18'
        starred_first: Whether to sort starred items first. Default: True.
        order_dir: The sort direction. Default: 'DESC'.
        categories: The categories of items to include
        search_term: Search term to filter items
    """
    return Operation(
        "list_virtual_board_item_names_by_date",
        "GET",
        "/api/v1/virtual_boards/by_date/{date}/item_names",
        kind="json",
        returns="GalleryItemNamesResult",
        path_params={
            "date": date,
        },
        query={
            "starred_first": starred_first,
            "order_dir": order_dir,
            "categories": categories,
            "search_term": search_term,
        },
    )
