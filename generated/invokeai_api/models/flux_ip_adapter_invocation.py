from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class FluxIPAdapterInvocation(AnyInvocation):
    """Collects FLUX IP-Adapter info to pass to other nodes.

    Attributes:
        begin_step_percent: When the IP-Adapter is first applied (% of total steps). 0 to 1. Default: 0.
        end_step_percent: When the IP-Adapter is last applied (% of total steps). 0 to 1. Default: 1.
        image: The IP-Adapter image prompt(s).
        ip_adapter_model: The IP-Adapter model.
        weight: The weight given to the IP-Adapter. Default: 1.
    """

    type_: Literal["flux_ip_adapter"] = "flux_ip_adapter"
    begin_step_percent: float | Unset = UNSET
    clip_vision_model: Literal["ViT-L"] = "ViT-L"
    end_step_percent: float | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    ip_adapter_model: ModelIdentifierField | None | Unset = UNSET
    weight: float | list[float] | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "image": "ImageField",
        "ip_adapter_model": "ModelIdentifierField",
    }
