from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class RemoveVideosFromBoardResult(Model):
    """RemoveVideosFromBoardResult"""

    affected_boards: list[str]
    """The ids of boards affected by the operation"""
    removed_videos: list[str]
    """The video names that were removed from their board"""
