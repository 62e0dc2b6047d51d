from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .literals import Flux2VariantType, LoRALyCORISWanConfigExpertType0, WanLoRAVariantType, ZImageVariantType
    from .lora_model_default_settings import LoraModelDefaultSettings


@define(kw_only=True, repr=False)
class LoRADiffusersFlux2Config(AnyModelConfig):
    """Model config for FLUX.2 (Klein) LoRA models in Diffusers format.

    Attributes:
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
    """

    base: Literal["flux2"] = "flux2"
    default_settings: LoraModelDefaultSettings | None
    format_: Literal["diffusers"] = "diffusers"
    trigger_phrases: list[str] | None
    type_: Literal["lora"] = "lora"
    variant: Flux2VariantType | None
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "LoraModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class LoRADiffusersFLUXConfig(AnyModelConfig):
    """LoRA_Diffusers_FLUX_Config

    Attributes:
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
    """

    base: Literal["flux"] = "flux"
    default_settings: LoraModelDefaultSettings | None
    format_: Literal["diffusers"] = "diffusers"
    trigger_phrases: list[str] | None
    type_: Literal["lora"] = "lora"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "LoraModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class LoRADiffusersSD1Config(AnyModelConfig):
    """LoRA_Diffusers_SD1_Config

    Attributes:
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
    """

    base: Literal["sd-1"] = "sd-1"
    default_settings: LoraModelDefaultSettings | None
    format_: Literal["diffusers"] = "diffusers"
    trigger_phrases: list[str] | None
    type_: Literal["lora"] = "lora"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "LoraModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class LoRADiffusersSD2Config(AnyModelConfig):
    """LoRA_Diffusers_SD2_Config

    Attributes:
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
    """

    base: Literal["sd-2"] = "sd-2"
    default_settings: LoraModelDefaultSettings | None
    format_: Literal["diffusers"] = "diffusers"
    trigger_phrases: list[str] | None
    type_: Literal["lora"] = "lora"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "LoraModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class LoRADiffusersSDXLConfig(AnyModelConfig):
    """LoRA_Diffusers_SDXL_Config

    Attributes:
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
    """

    base: Literal["sdxl"] = "sdxl"
    default_settings: LoraModelDefaultSettings | None
    format_: Literal["diffusers"] = "diffusers"
    trigger_phrases: list[str] | None
    type_: Literal["lora"] = "lora"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "LoraModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class LoRADiffusersZImageConfig(AnyModelConfig):
    """Model config for Z-Image LoRA models in Diffusers format.

    Attributes:
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
    """

    base: Literal["z-image"] = "z-image"
    default_settings: LoraModelDefaultSettings | None
    format_: Literal["diffusers"] = "diffusers"
    trigger_phrases: list[str] | None
    type_: Literal["lora"] = "lora"
    variant: None | ZImageVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "LoraModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class LoRALyCORISAnimaConfig(AnyModelConfig):
    """Model config for Anima LoRA models in LyCORIS format.

    Attributes:
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
    """

    base: Literal["anima"] = "anima"
    default_settings: LoraModelDefaultSettings | None
    format_: Literal["lycoris"] = "lycoris"
    trigger_phrases: list[str] | None
    type_: Literal["lora"] = "lora"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "LoraModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class LoRALyCORISFlux2Config(AnyModelConfig):
    """Model config for FLUX.2 (Klein) LoRA models in LyCORIS format.

    Attributes:
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
    """

    base: Literal["flux2"] = "flux2"
    default_settings: LoraModelDefaultSettings | None
    format_: Literal["lycoris"] = "lycoris"
    trigger_phrases: list[str] | None
    type_: Literal["lora"] = "lora"
    variant: Flux2VariantType | None
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "LoraModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class LoRALyCORISFLUXConfig(AnyModelConfig):
    """LoRA_LyCORIS_FLUX_Config

    Attributes:
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
    """

    base: Literal["flux"] = "flux"
    default_settings: LoraModelDefaultSettings | None
    format_: Literal["lycoris"] = "lycoris"
    trigger_phrases: list[str] | None
    type_: Literal["lora"] = "lora"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "LoraModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class LoRALyCORISKrea2Config(AnyModelConfig):
    """Model config for Krea-2 LoRA models in LyCORIS (single-file diffusers PEFT) format.

    Attributes:
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
    """

    base: Literal["krea-2"] = "krea-2"
    default_settings: LoraModelDefaultSettings | None
    format_: Literal["lycoris"] = "lycoris"
    trigger_phrases: list[str] | None
    type_: Literal["lora"] = "lora"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "LoraModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class LoRALyCORISQwenImageConfig(AnyModelConfig):
    """Model config for Qwen Image Edit LoRA models in LyCORIS format.

    Attributes:
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
    """

    base: Literal["qwen-image"] = "qwen-image"
    default_settings: LoraModelDefaultSettings | None
    format_: Literal["lycoris"] = "lycoris"
    trigger_phrases: list[str] | None
    type_: Literal["lora"] = "lora"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "LoraModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class LoRALyCORISSD1Config(AnyModelConfig):
    """LoRA_LyCORIS_SD1_Config

    Attributes:
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
    """

    base: Literal["sd-1"] = "sd-1"
    default_settings: LoraModelDefaultSettings | None
    format_: Literal["lycoris"] = "lycoris"
    trigger_phrases: list[str] | None
    type_: Literal["lora"] = "lora"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "LoraModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class LoRALyCORISSD2Config(AnyModelConfig):
    """LoRA_LyCORIS_SD2_Config

    Attributes:
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
    """

    base: Literal["sd-2"] = "sd-2"
    default_settings: LoraModelDefaultSettings | None
    format_: Literal["lycoris"] = "lycoris"
    trigger_phrases: list[str] | None
    type_: Literal["lora"] = "lora"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "LoraModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class LoRALyCORISSDXLConfig(AnyModelConfig):
    """LoRA_LyCORIS_SDXL_Config

    Attributes:
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
    """

    base: Literal["sdxl"] = "sdxl"
    default_settings: LoraModelDefaultSettings | None
    format_: Literal["lycoris"] = "lycoris"
    trigger_phrases: list[str] | None
    type_: Literal["lora"] = "lora"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "LoraModelDefaultSettings",
    }


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


@define(kw_only=True, repr=False)
class LoRALyCORISZImageConfig(AnyModelConfig):
    """Model config for Z-Image LoRA models in LyCORIS format.

    Attributes:
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
    """

    base: Literal["z-image"] = "z-image"
    default_settings: LoraModelDefaultSettings | None
    format_: Literal["lycoris"] = "lycoris"
    trigger_phrases: list[str] | None
    type_: Literal["lora"] = "lora"
    variant: None | ZImageVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "LoraModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class LoRAOMIFLUXConfig(AnyModelConfig):
    """LoRA_OMI_FLUX_Config

    Attributes:
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
    """

    base: Literal["flux"] = "flux"
    default_settings: LoraModelDefaultSettings | None
    format_: Literal["omi"] = "omi"
    trigger_phrases: list[str] | None
    type_: Literal["lora"] = "lora"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "LoraModelDefaultSettings",
    }


@define(kw_only=True, repr=False)
class LoRAOMISDXLConfig(AnyModelConfig):
    """LoRA_OMI_SDXL_Config

    Attributes:
        default_settings: Default settings for this model
        trigger_phrases: Set of trigger phrases for this model
    """

    base: Literal["sdxl"] = "sdxl"
    default_settings: LoraModelDefaultSettings | None
    format_: Literal["omi"] = "omi"
    trigger_phrases: list[str] | None
    type_: Literal["lora"] = "lora"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "LoraModelDefaultSettings",
    }
