from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class AddImagesToBoardResult(Model):
    """AddImagesToBoardResult

    Attributes:
        added_images: The image names that were added to the board
        affected_boards: The ids of boards affected by the delete operation
        failed_images: The names of authorized images that could not be added
    """

    added_images: list[str]
    affected_boards: list[str]
    failed_images: list[str]
