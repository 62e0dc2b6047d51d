from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .board_field import BoardField
    from .literals import VideoConcatInvocationTransition
    from .metadata_field import MetadataField
    from .video_field import VideoField


@define(kw_only=True, repr=False)
class VideoConcatInvocation(AnyInvocation):
    """Join two or more videos into a single MP4.

    Transitions:

    * ``cut`` — hard splice, no blending. Fastest; total length is the sum of inputs.
    * ``crossfade`` — linear A→B cross-dissolve over ``transition_frames``. Each boundary
      consumes ``transition_frames`` from both adjacent clips, so total length is
      ``sum(inputs) - transition_frames * (n - 1)``.
    * ``fade_through_black`` — A fades to black, then B fades in from black. Each boundary
      consumes ``transition_frames // 2`` frames from the preceding clip's tail and the
      remainder (``transition_frames - transition_frames // 2``) from the next clip's head,
      so the total emitted is exactly ``transition_frames`` per boundary — even for odd
      ``transition_frames`` — and the overall length equals the sum of inputs.

    All inputs must share the same pixel dimensions. Output frame rate defaults to the
    first input's fps; override with ``fps`` to force a specific rate (the frames are not
    resampled, only the container is encoded at the new rate).

    Attributes:
        board: The board to save the image to
        fps: Output frame rate. Defaults to the first input's fps. 1 to 120.
        metadata: Optional metadata to be saved with the image
        transition: Transition between consecutive clips. Default: 'cut'.
        transition_frames: Length of each transition in frames. Ignored when transition is 'cut'. 0 to 240. Default: 8.
        videos: Videos to concatenate, in order. At least two are required. At least 2 items.
    """

    type_: Literal["video_concat"] = "video_concat"
    board: BoardField | None | Unset = UNSET
    fps: int | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    transition: VideoConcatInvocationTransition | Unset = UNSET
    transition_frames: int | Unset = UNSET
    videos: list[VideoField] | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "board": "BoardField",
        "videos": "[VideoField]",
    }
