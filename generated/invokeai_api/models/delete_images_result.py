from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class DeleteImagesResult(Model):
    """DeleteImagesResult

    Attributes:
        affected_boards: The ids of boards affected by the delete operation
        deleted_images: The names of the images that were deleted
        failed_images: The names of authorized images that could not be deleted
    """

    affected_boards: list[str]
    deleted_images: list[str]
    failed_images: list[str]
