from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField
    from .literals import GroundingDinoInvocationModelType0


@define(kw_only=True, repr=False)
class GroundingDinoInvocation(AnyInvocation):
    """Runs a Grounding DINO model. Performs zero-shot bounding-box object detection from a text prompt.

    Attributes:
        detection_threshold: The detection threshold for the Grounding DINO model. All detected bounding boxes with scores above
            this threshold will be returned. 0 to 1. Default: 0.3.
        image: The image to segment.
        model: The Grounding DINO model to use.
        prompt: The prompt describing the object to segment.
    """

    type_: Literal["grounding_dino"] = "grounding_dino"
    detection_threshold: float | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    model: GroundingDinoInvocationModelType0 | None | Unset = UNSET
    prompt: None | str | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "image": "ImageField",
    }
