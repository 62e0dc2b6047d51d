from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField
    from .literals import IPAdapterInvocationClipVisionModel, IPAdapterInvocationMethod
    from .model_identifier_field import ModelIdentifierField
    from .tensor_field import TensorField


@define(kw_only=True, repr=False)
class IPAdapterInvocation(AnyInvocation):
    """Collects IP-Adapter info to pass to other nodes.

    Attributes:
        begin_step_percent: When the IP-Adapter is first applied (% of total steps). 0 to 1. Default: 0.
        clip_vision_model: CLIP Vision model to use. Overrides model settings. Mandatory for checkpoint models. Default:
            'ViT-H'.
        end_step_percent: When the IP-Adapter is last applied (% of total steps). 0 to 1. Default: 1.
        image: The IP-Adapter image prompt(s).
        ip_adapter_model: The IP-Adapter model.
        mask: A mask defining the region that this IP-Adapter applies to.
        method: The method to apply the IP-Adapter. Default: 'full'.
        weight: The weight given to the IP-Adapter. Default: 1.
    """

    type_: Literal["ip_adapter"] = "ip_adapter"
    begin_step_percent: float | Unset = UNSET
    clip_vision_model: IPAdapterInvocationClipVisionModel | Unset = UNSET
    end_step_percent: float | Unset = UNSET
    image: ImageField | list[ImageField] | None | Unset = UNSET
    ip_adapter_model: ModelIdentifierField | None | Unset = UNSET
    mask: None | TensorField | Unset = UNSET
    method: IPAdapterInvocationMethod | Unset = UNSET
    weight: float | list[float] | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "image": "ImageField|[ImageField]",
        "ip_adapter_model": "ModelIdentifierField",
        "mask": "TensorField",
    }
