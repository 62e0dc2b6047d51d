from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class FluxControlLoRALoaderInvocation(AnyInvocation):
    """LoRA model and Image to use with FLUX transformer generation.

    Attributes:
        image: The image to encode.
        lora: Control LoRA model to load
        weight: The weight of the LoRA. Default: 1.0.
    """

    type_: Literal["flux_control_lora_loader"] = "flux_control_lora_loader"
    image: ImageField | None | Unset = UNSET
    lora: ModelIdentifierField | None | Unset = UNSET
    weight: float | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "image": "ImageField",
        "lora": "ModelIdentifierField",
    }
