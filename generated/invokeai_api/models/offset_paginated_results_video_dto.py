from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .video_dto import VideoDTO


@define(kw_only=True, repr=False)
class OffsetPaginatedResultsVideoDTO(Model):
    """OffsetPaginatedResults[VideoDTO]

    Attributes:
        items: Items
        limit: Limit of items to get
        offset: Offset from which to retrieve items
        total: Total number of items in result
    """

    items: list[VideoDTO]
    limit: int
    offset: int
    total: int
    _specs_ = {
        "items": "[VideoDTO]",
    }
