from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class DeleteImagesResult(Model):
    """DeleteImagesResult"""

    affected_boards: list[str]
    """The ids of boards affected by the delete operation"""
    deleted_images: list[str]
    """The names of the images that were deleted"""
    failed_images: list[str]
    """The names of authorized images that could not be deleted"""
