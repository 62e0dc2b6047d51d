from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .literals import GalleryItemKind, ImageCategory


@define(kw_only=True, repr=False)
class GalleryItem(Model):
    """A gallery item — either an image or a video, with shared fields and a discriminator.

    Frontend code should dispatch on `kind` to render image- vs video-specific UI.

    Attributes:
        category: The category of the item (images and videos share the same enum).
        created_at: The created timestamp of the item.
        full_url: URL to the full-resolution image PNG or the full-quality video MP4.
        height: The height of the item in pixels.
        is_intermediate: Whether the item is an intermediate output.
        kind: Whether the item is an image or video.
        name: The unique name of the image or video.
        starred: Whether the item is starred.
        thumbnail_url: URL to the static (WebP) thumbnail.
        width: The width of the item in pixels.
        board_id: Owning board id, if any.
        duration: Video duration in seconds. None for images.
        fps: Video frames per second. None for images.
    """

    category: ImageCategory
    created_at: str
    full_url: str
    height: int
    is_intermediate: bool
    kind: GalleryItemKind
    name: str
    starred: bool
    thumbnail_url: str
    width: int
    board_id: None | str | Unset = UNSET
    duration: float | None | Unset = UNSET
    fps: float | None | Unset = UNSET
