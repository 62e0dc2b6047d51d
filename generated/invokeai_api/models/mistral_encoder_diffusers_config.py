from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .literals import MistralVariantType


@define(kw_only=True, repr=False)
class MistralEncoderDiffusersConfig(AnyModelConfig):
    """Configuration for a Mistral text encoder in HuggingFace transformers/diffusers folder layout.

    Matches:
    - Full pipelines downloaded as just the `text_encoder/` subfolder
      (e.g. `black-forest-labs/FLUX.2-dev/text_encoder/`)
    - Quantized variants such as `diffusers/FLUX.2-dev-bnb-4bit/text_encoder/`

    Does NOT match a full FLUX.2 pipeline directory — those are picked up by the
    `Main_Diffusers_Flux2_Config` instead.

    Accepts both:
    - 30-layer "cow" distillation (recommended, produces the cleanest output)
    - 40-layer Mistral Small 3 (BFL canonical / upstream Mistral 3.x — also works,
      slightly weaker prompt adherence than cow in our tests)

    The variant field records which one was probed so the loader can decide
    whether to keep the final RMSNorm (40-layer) or strip it (30-layer cow).

    Attributes:
        cpu_only: Whether this model should run on CPU only
        variant: Mistral text encoder variant
    """

    base: Literal["any"] = "any"
    cpu_only: bool | None
    format_: Literal["mistral_encoder"] = "mistral_encoder"
    type_: Literal["mistral_encoder"] = "mistral_encoder"
    variant: MistralVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
