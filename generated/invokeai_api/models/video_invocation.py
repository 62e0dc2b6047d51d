from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .video_field import VideoField


@define(kw_only=True, repr=False)
class VideoInvocation(AnyInvocation):
    """A video primitive value. Drop a video onto the field to make it available as an input
    to downstream nodes (e.g. Frame from Video, Concatenate Videos).

    Attributes:
        video: The video to load
    """

    type_: Literal["video"] = "video"
    video: None | Unset | VideoField = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "video": "VideoField",
    }
