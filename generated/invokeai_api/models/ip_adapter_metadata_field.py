from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .image_field import ImageField
    from .literals import IPAdapterMetadataFieldClipVisionModel, IPAdapterMetadataFieldMethod
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class IPAdapterMetadataField(Model):
    """IP Adapter Field, minus the CLIP Vision Encoder model

    Attributes:
        begin_step_percent: When the IP-Adapter is first applied (% of total steps)
        clip_vision_model: The CLIP Vision model
        end_step_percent: When the IP-Adapter is last applied (% of total steps)
        image: The IP-Adapter image prompt.
        ip_adapter_model: The IP-Adapter model.
        method: Method to apply IP Weights with
        weight: The weight given to the IP-Adapter
    """

    begin_step_percent: float
    clip_vision_model: IPAdapterMetadataFieldClipVisionModel
    end_step_percent: float
    image: ImageField
    ip_adapter_model: ModelIdentifierField
    method: IPAdapterMetadataFieldMethod
    weight: float | list[float]
    _specs_ = {
        "image": "ImageField",
        "ip_adapter_model": "ModelIdentifierField",
    }
