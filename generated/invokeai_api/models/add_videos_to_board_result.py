from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class AddVideosToBoardResult(Model):
    """AddVideosToBoardResult

    Attributes:
        added_videos: The video names that were added to the board
        affected_boards: The ids of boards affected by the operation
    """

    added_videos: list[str]
    affected_boards: list[str]
