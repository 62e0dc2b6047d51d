from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class AddVideosToBoardResult(Model):
    """AddVideosToBoardResult"""

    added_videos: list[str]
    """The video names that were added to the board"""
    affected_boards: list[str]
    """The ids of boards affected by the operation"""
