"""Operations tagged `gallery`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Operation, Unset, deprecated

if TYPE_CHECKING:
    from ..models.gallery_item_names import GalleryItemNames
    from ..models.gallery_item_names_result import GalleryItemNamesResult
    from ..models.literals import ImageCategory, ResourceOrigin, SQLiteDirection
    from ..models.offset_paginated_results_gallery_item import OffsetPaginatedResultsGalleryItem


def list_gallery_item_names(
    *,
    origin: None | ResourceOrigin | Unset = UNSET,
    categories: list[ImageCategory] | None | Unset = UNSET,
    is_intermediate: bool | None | Unset = UNSET,
    board_id: None | str | Unset = UNSET,
    created_date: None | str | Unset = UNSET,
    order_dir: SQLiteDirection | Unset = UNSET,
    starred_first: bool | Unset = UNSET,
    search_term: None | str | Unset = UNSET,
) -> Operation[GalleryItemNames]:
    """Returns the ordered flat list of item names — used to drive virtualized gallery selection.

    Names are polymorphic: image and video names are interleaved by `created_at`. A name ending
    in `.mp4` is a video.

    ``GET /api/v1/gallery/item_names``

    Args:
        origin: The origin of items to list.
        categories: The categories to include. Shared between images and videos.
        is_intermediate: Whether to list intermediate items.
        board_id: The board id to filter by. Use 'none' to find items without a board.
        created_date: Restrict to items created on this ISO date, e.g. '2026-03-18'. Used by date-based virtual boards.
        order_dir: The order of sort. Default: 'DESC'.
        starred_first: Whether to sort by starred items first. Default: True.
        search_term: The term to search for
    """
    return Operation(
        "list_gallery_item_names",
        "GET",
        "/api/v1/gallery/item_names",
        kind="json",
        returns="GalleryItemNames",
        query={
            "origin": origin,
            "categories": categories,
            "is_intermediate": is_intermediate,
            "board_id": board_id,
            "created_date": created_date,
            "order_dir": order_dir,
            "starred_first": starred_first,
            "search_term": search_term,
        },
    )


def list_gallery_items(
    *,
    origin: None | ResourceOrigin | Unset = UNSET,
    categories: list[ImageCategory] | None | Unset = UNSET,
    is_intermediate: bool | None | Unset = UNSET,
    board_id: None | str | Unset = UNSET,
    offset: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    order_dir: SQLiteDirection | Unset = UNSET,
    starred_first: bool | Unset = UNSET,
    search_term: None | str | Unset = UNSET,
) -> Operation[OffsetPaginatedResultsGalleryItem]:
    """Returns a paginated, time-sorted stream of polymorphic gallery items (images + videos).

    ``GET /api/v1/gallery/items/``

    Args:
        origin: The origin of items to list.
        categories: The categories to include. Shared between images and videos.
        is_intermediate: Whether to list intermediate items.
        board_id: The board id to filter by. Use 'none' to find items without a board.
        offset: The page offset. At least 0. Default: 0.
        limit: The number of items per page. 0 to 1000. Default: 10.
        order_dir: The order of sort. Default: 'DESC'.
        starred_first: Whether to sort by starred items first. Default: True.
        search_term: The term to search for
    """
    return Operation(
        "list_gallery_items",
        "GET",
        "/api/v1/gallery/items/",
        kind="json",
        returns="OffsetPaginatedResultsGalleryItem",
        query={
            "origin": origin,
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


@deprecated(
    "use `gallery.list_gallery_item_names`, which returns the same order as a flat name list. The `kind` discriminator here costs a model per row — ~800ms on a 200k-item library — for a value callers already derive from the file extension."
)
def get_gallery_item_names(
    *,
    origin: None | ResourceOrigin | Unset = UNSET,
    categories: list[ImageCategory] | None | Unset = UNSET,
    is_intermediate: bool | None | Unset = UNSET,
    board_id: None | str | Unset = UNSET,
    order_dir: SQLiteDirection | Unset = UNSET,
    starred_first: bool | Unset = UNSET,
    search_term: None | str | Unset = UNSET,
) -> Operation[GalleryItemNamesResult]:
    """Returns an ordered (kind, name) list — used to drive virtualized gallery selection.

    Deprecated: use `gallery.list_gallery_item_names`, which returns the same order as a flat name
    list. The `kind` discriminator here costs a model per row — ~800ms on a 200k-item library —
    for a value callers already derive from the file extension.

    ``GET /api/v1/gallery/items/names``

    Args:
        origin: The origin of items to list.
        categories: The categories to include. Shared between images and videos.
        is_intermediate: Whether to list intermediate items.
        board_id: The board id to filter by. Use 'none' to find items without a board.
        order_dir: The order of sort. Default: 'DESC'.
        starred_first: Whether to sort by starred items first. Default: True.
        search_term: The term to search for
    """
    return Operation(
        "get_gallery_item_names",
        "GET",
        "/api/v1/gallery/items/names",
        kind="json",
        returns="GalleryItemNamesResult",
        query={
            "origin": origin,
            "categories": categories,
            "is_intermediate": is_intermediate,
            "board_id": board_id,
            "order_dir": order_dir,
            "starred_first": starred_first,
            "search_term": search_term,
        },
    )
