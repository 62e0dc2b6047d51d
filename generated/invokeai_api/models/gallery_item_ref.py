from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .literals import GalleryItemKind


@define(kw_only=True, repr=False)
class GalleryItemRef(Model):
    """A thin reference to a gallery item — used for ordered name lists.

    Attributes:
        kind: Whether the item is an image or video.
        name: The unique name of the image or video.
    """

    kind: GalleryItemKind
    name: str
