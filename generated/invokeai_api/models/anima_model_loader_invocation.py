from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class AnimaModelLoaderInvocation(AnyInvocation):
    """Loads an Anima model, outputting its submodels.

    Anima uses:
    - Transformer: Cosmos Predict2 DiT + LLM Adapter (from single-file checkpoint)
    - Qwen3 Encoder: Qwen3 0.6B (standalone single-file)
    - VAE: AutoencoderKLQwenImage / Wan 2.1 VAE (standalone single-file or FLUX VAE)

    The T5-XXL tokenizer needed for LLM Adapter token IDs is bundled in the package,
    so no T5-XXL encoder model needs to be installed.

    Attributes:
        model: Anima main model (transformer + LLM adapter).
        qwen3_encoder_model: Standalone Qwen3 0.6B Encoder model.
        vae_model: Standalone VAE model. Anima uses a Wan 2.1 / QwenImage VAE (16-channel). A FLUX VAE can also be used
            as a compatible fallback.
    """

    model: ModelIdentifierField
    qwen3_encoder_model: ModelIdentifierField
    type_: Literal["anima_model_loader"] = "anima_model_loader"
    vae_model: ModelIdentifierField
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "model": "ModelIdentifierField",
        "qwen3_encoder_model": "ModelIdentifierField",
        "vae_model": "ModelIdentifierField",
    }
