from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .image_dto import ImageDTO


@define(kw_only=True, repr=False)
class OffsetPaginatedResultsImageDTO(Model):
    """OffsetPaginatedResults[ImageDTO]

    Attributes:
        items: Items
        limit: Limit of items to get
        offset: Offset from which to retrieve items
        total: Total number of items in result
    """

    items: list[ImageDTO]
    limit: int
    offset: int
    total: int
    _specs_ = {
        "items": "[ImageDTO]",
    }
