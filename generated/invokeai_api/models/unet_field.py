from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .freeu_config import FreeUConfig
    from .lora_field import LoRAField
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class UNetField(Model):
    """UNetField

    Attributes:
        loras: LoRAs to apply on model loading
        scheduler: Info to load scheduler submodel
        unet: Info to load unet submodel
        freeu_config: FreeU configuration
        seamless_axes: Axes("x" and "y") to which apply seamless
    """

    loras: list[LoRAField]
    scheduler: ModelIdentifierField
    unet: ModelIdentifierField
    freeu_config: FreeUConfig | None | Unset = UNSET
    seamless_axes: list[str] | Unset = UNSET
    _specs_ = {
        "loras": "[LoRAField]",
        "scheduler": "ModelIdentifierField",
        "unet": "ModelIdentifierField",
        "freeu_config": "FreeUConfig",
    }
