from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .gallery_item_ref import GalleryItemRef


@define(kw_only=True, repr=False)
class GalleryItemNamesResult(Model):
    """Ordered list of gallery item references plus counts for optimistic UI.

    Deprecated in favour of :class:`GalleryItemNames`. Wrapping every name in an object to
    carry a `kind` discriminator costs ~800ms of model construction on a 200k-item library,
    for a field callers derive from the filename extension anyway.

    Attributes:
        items: Ordered list of (kind, name) references.
        starred_count: Number of starred items (when starred_first=True).
        total_count: Total number of items matching the query.
    """

    items: list[GalleryItemRef]
    starred_count: int
    total_count: int
    _specs_ = {
        "items": "[GalleryItemRef]",
    }
