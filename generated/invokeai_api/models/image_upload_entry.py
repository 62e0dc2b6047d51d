from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .image_dto import ImageDTO


@define(kw_only=True, repr=False)
class ImageUploadEntry(Model):
    """ImageUploadEntry

    Attributes:
        image_dto: The image DTO
        presigned_url: The URL to get the presigned URL for the image upload
    """

    image_dto: ImageDTO
    presigned_url: str
    _specs_ = {
        "image_dto": "ImageDTO",
    }
