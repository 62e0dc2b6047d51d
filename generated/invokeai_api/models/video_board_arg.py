from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class VideoBoardArg(Model):
    """VideoBoardArg

    Attributes:
        board_id: The id of the board to add or remove the video from
        video_name: The name of the video to add to / remove from the board
    """

    board_id: str
    video_name: str
