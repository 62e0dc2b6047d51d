from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class AddImagesToBoardResult(Model):
    """AddImagesToBoardResult"""

    added_images: list[str]
    """The image names that were added to the board"""
    affected_boards: list[str]
    """The ids of boards affected by the delete operation"""
    failed_images: list[str]
    """The names of authorized images that could not be added"""
