from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .literals import Flux2KleinModelLoaderInvocationMaxSeqLen
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class Flux2KleinModelLoaderInvocation(AnyInvocation):
    """Loads a Flux2 Klein model, outputting its submodels.

    Flux2 Klein uses Qwen3 as the text encoder instead of CLIP+T5.
    It uses a 32-channel VAE (AutoencoderKLFlux2) instead of the 16-channel FLUX.1 VAE.

    When using a Diffusers format model, both VAE and Qwen3 encoder are extracted
    automatically from the main model. You can override with standalone models:
    - Transformer: Always from Flux2 Klein main model
    - VAE: From main model (Diffusers) or standalone VAE
    - Qwen3 Encoder: From main model (Diffusers) or standalone Qwen3 model

    Attributes:
        model: Flux model (Transformer) to load
        max_seq_len: Max sequence length for the Qwen3 encoder. Default: 512.
        qwen3_encoder_model: Standalone Qwen3 Encoder model. If not provided, encoder will be loaded from the Qwen3 Source model.
        qwen3_source_model: Diffusers or SDNQ-pipeline Flux2 Klein model to extract VAE and/or Qwen3 encoder from. Use this if
            you don't have separate VAE/Qwen3 models. Ignored if both VAE and Qwen3 Encoder are provided
            separately.
        vae_model: Standalone VAE model. Flux2 Klein uses the same VAE as FLUX (16-channel). If not provided, VAE will
            be loaded from the Qwen3 Source model.
    """

    model: ModelIdentifierField
    type_: Literal["flux2_klein_model_loader"] = "flux2_klein_model_loader"
    max_seq_len: Flux2KleinModelLoaderInvocationMaxSeqLen | Unset = UNSET
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
