from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .literals import ModelRepoVariant
    from .main_model_default_settings import MainModelDefaultSettings


@define(kw_only=True, repr=False)
class MainDiffusersIdeogram4Config(AnyModelConfig):
    """Model config for Ideogram 4 diffusers models (nf4 / fp8 quantized).

    The on-disk layout is a diffusers pipeline folder bundling two transformers
    (transformer/ + unconditional_transformer/), a Qwen3-VL text_encoder/ + tokenizer/,
    and a FLUX.2-style vae/. Quantization (nf4 vs fp8) lives inside the component folders
    and is detected by the loader, not here.

    Attributes:
        default_settings: Default settings for this model
        repo_variant: Various hugging face variants on the diffusers format.
        trigger_phrases: Set of trigger phrases for this model
    """

    base: Literal["ideogram-4"] = "ideogram-4"
    default_settings: MainModelDefaultSettings | None
    format_: Literal["diffusers"] = "diffusers"
    repo_variant: ModelRepoVariant
    trigger_phrases: list[str] | None
    type_: Literal["main"] = "main"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "MainModelDefaultSettings",
    }
