from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .qwen_image_conditioning_field import QwenImageConditioningField


@define(kw_only=True, repr=False)
class QwenImageConditioningOutput(AnyInvocationOutput):
    """Base class for nodes that output a Qwen Image Edit conditioning tensor.

    Attributes:
        conditioning: Conditioning tensor
    """

    conditioning: QwenImageConditioningField
    type_: Literal["qwen_image_conditioning_output"] = "qwen_image_conditioning_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "conditioning": "QwenImageConditioningField",
    }
