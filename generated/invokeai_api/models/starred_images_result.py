from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class StarredImagesResult(Model):
    """StarredImagesResult

    Attributes:
        affected_boards: The ids of boards affected by the delete operation
        failed_images: The names of images that were not starred
        starred_images: The names of the images that were starred
    """

    affected_boards: list[str]
    failed_images: list[str]
    starred_images: list[str]
