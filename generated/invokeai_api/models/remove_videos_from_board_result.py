from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class RemoveVideosFromBoardResult(Model):
    """RemoveVideosFromBoardResult

    Attributes:
        affected_boards: The ids of boards affected by the operation
        removed_videos: The video names that were removed from their board
    """

    affected_boards: list[str]
    removed_videos: list[str]
