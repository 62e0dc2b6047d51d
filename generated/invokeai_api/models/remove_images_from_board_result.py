from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class RemoveImagesFromBoardResult(Model):
    """RemoveImagesFromBoardResult

    Attributes:
        affected_boards: The ids of boards affected by the delete operation
        failed_images: The names of authorized images that could not be removed
        removed_images: The image names that were removed from their board
    """

    affected_boards: list[str]
    failed_images: list[str]
    removed_images: list[str]
