from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .image_field import ImageField
    from .model_identifier_field import ModelIdentifierField
    from .tensor_field import TensorField


@define(kw_only=True, repr=False)
class IPAdapterField(Model):
    """IPAdapterField

    Attributes:
        image: The IP-Adapter image prompt(s).
        image_encoder_model: The name of the CLIP image encoder model.
        ip_adapter_model: The IP-Adapter model to use.
        begin_step_percent: When the IP-Adapter is first applied (% of total steps). 0 to 1. Default: 0.
        end_step_percent: When the IP-Adapter is last applied (% of total steps). 0 to 1. Default: 1.
        mask: The bool mask associated with this IP-Adapter. Excluded regions should be set to False, included
            regions should be set to True.
        method: Weight apply method. Default: 'full'.
        target_blocks: The IP Adapter blocks to apply
        weight: The weight given to the IP-Adapter. Default: 1.
    """

    image: ImageField | list[ImageField]
    image_encoder_model: ModelIdentifierField
    ip_adapter_model: ModelIdentifierField
    begin_step_percent: float | Unset = UNSET
    end_step_percent: float | Unset = UNSET
    mask: None | TensorField | Unset = UNSET
    method: str | Unset = UNSET
    target_blocks: list[str] | Unset = UNSET
    weight: float | list[float] | Unset = UNSET
    _specs_ = {
        "image": "ImageField|[ImageField]",
        "image_encoder_model": "ModelIdentifierField",
        "ip_adapter_model": "ModelIdentifierField",
        "mask": "TensorField",
    }
