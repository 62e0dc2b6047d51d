from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .literals import ImageCategory, ResourceOrigin


@define(kw_only=True, repr=False)
class ImageDTO(Model):
    """Deserialized image record, enriched for the frontend.

    Attributes:
        created_at: The created timestamp of the image.
        has_workflow: Whether this image has a workflow.
        height: The height of the image in px.
        image_category: The category of the image.
        image_name: The unique name of the image.
        image_origin: The type of the image.
        image_url: The URL of the image.
        is_intermediate: Whether this is an intermediate image.
        starred: Whether this image is starred.
        thumbnail_url: The URL of the image's thumbnail.
        updated_at: The updated timestamp of the image.
        width: The width of the image in px.
        board_id: The id of the board the image belongs to, if one exists.
        deleted_at: The deleted timestamp of the image.
        image_subfolder: The subfolder where the image is stored on disk.
        node_id: The node ID that generated this image, if it is a generated image.
        session_id: The session ID that generated this image, if it is a generated image.
    """

    created_at: str
    has_workflow: bool
    height: int
    image_category: ImageCategory
    image_name: str
    image_origin: ResourceOrigin
    image_url: str
    is_intermediate: bool
    starred: bool
    thumbnail_url: str
    updated_at: str
    width: int
    board_id: None | str | Unset = UNSET
    deleted_at: None | str | Unset = UNSET
    image_subfolder: str | Unset = UNSET
    node_id: None | str | Unset = UNSET
    session_id: None | str | Unset = UNSET
