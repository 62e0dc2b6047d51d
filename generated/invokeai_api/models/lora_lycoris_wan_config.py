from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .literals import LoRALyCORISWanConfigExpertType0, WanLoRAVariantType
    from .lora_model_default_settings import LoraModelDefaultSettings


@define(kw_only=True, repr=False)
class LoRALyCORISWanConfig(AnyModelConfig):
    """Model config for Wan 2.2 LoRA models in LyCORIS format.

    Wan LoRAs target ``WanTransformer3DModel`` blocks. The Wan 2.2 A14B family
    is dual-expert (high-noise + low-noise) — LoRAs are typically trained
    against one expert. ``expert`` records which one so the model loader
    invocation can wire it to the correct ``loras`` / ``loras_low_noise`` list.
    Many LoRAs are expert-agnostic (TI2V-5B family, or community LoRAs that
    just don't tag the expert) — these get ``expert=None`` and are applied to
    both experts by default.

    Attributes:
        default_settings: Default settings for this model
        expert: For Wan 2.2 A14B dual-expert LoRAs: 'high' targets the high-noise expert, 'low' targets the low-
            noise expert. None means the LoRA is expert-agnostic (TI2V-5B, or community LoRAs without explicit
            tagging) and is applied to both.
        trigger_phrases: Set of trigger phrases for this model
        variant: The Wan model family this LoRA targets, detected from its inner-dim (5120 -> A14B, 3072 -> TI2V-5B).
            A14B LoRAs are incompatible with TI2V-5B mains (and vice versa) — they crash with a shape mismatch
            in the layer patcher. The linear-view graph builder filters LoRAs on variant when building the LoRA
            collection. None means the LoRA's inner-dim couldn't be identified.
    """

    base: Literal["wan"] = "wan"
    default_settings: LoraModelDefaultSettings | None
    expert: LoRALyCORISWanConfigExpertType0 | None
    format_: Literal["lycoris"] = "lycoris"
    trigger_phrases: list[str] | None
    type_: Literal["lora"] = "lora"
    variant: None | WanLoRAVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "LoraModelDefaultSettings",
    }
