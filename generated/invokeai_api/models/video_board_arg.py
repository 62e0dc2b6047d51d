from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class VideoBoardArg(Model):
    """VideoBoardArg"""

    board_id: str
    """The id of the board to add or remove the video from"""
    video_name: str
    """The name of the video to add to / remove from the board"""
