from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class ZImageModelLoaderInvocation(AnyInvocation):
    """Loads a Z-Image model, outputting its submodels.

    Similar to FLUX, you can mix and match components:
    - Transformer: From Z-Image main model (GGUF quantized or Diffusers format)
    - VAE: Separate FLUX VAE (shared with FLUX models) or from a Diffusers Z-Image model
    - Qwen3 Encoder: Separate Qwen3Encoder model or from a Diffusers Z-Image model

    Attributes:
        model: Z-Image model (Transformer) to load
        qwen3_encoder_model: Standalone Qwen3 Encoder model. If not provided, encoder will be loaded from the Qwen3 Source model.
        qwen3_source_model: Z-Image pipeline model to extract VAE and/or Qwen3 encoder from. Use this if you don't have separate
            VAE/Qwen3 models. Ignored if both VAE and Qwen3 Encoder are provided separately.
        vae_model: Standalone VAE model. Z-Image uses the same VAE as FLUX (16-channel). If not provided, VAE will be
            loaded from the Qwen3 Source model.
    """

    model: ModelIdentifierField
    type_: Literal["z_image_model_loader"] = "z_image_model_loader"
    qwen3_encoder_model: ModelIdentifierField | None | Unset = UNSET
    qwen3_source_model: ModelIdentifierField | None | Unset = UNSET
    vae_model: ModelIdentifierField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "model": "ModelIdentifierField",
        "qwen3_encoder_model": "ModelIdentifierField",
        "qwen3_source_model": "ModelIdentifierField",
        "vae_model": "ModelIdentifierField",
    }
