from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class UnstarredImagesResult(Model):
    """UnstarredImagesResult

    Attributes:
        affected_boards: The ids of boards affected by the delete operation
        failed_images: The names of images that were not unstarred
        unstarred_images: The names of the images that were unstarred
    """

    affected_boards: list[str]
    failed_images: list[str]
    unstarred_images: list[str]
