from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import Model

if TYPE_CHECKING:
    from .image_dto import ImageDTO


@define(kw_only=True, repr=False)
class OffsetPaginatedResultsImageDTO(Model):
    """OffsetPaginatedResults[ImageDTO]"""

    items: list[ImageDTO]
    """Items"""
    limit: int
    """Limit of items to get"""
    offset: int
    """Offset from which to retrieve items"""
    total: int
    """Total number of items in result"""
    _specs_ = {
        "items": "[ImageDTO]",
    }
