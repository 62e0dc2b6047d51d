from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .literals import Flux2DevModelLoaderInvocationMaxSeqLen
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class Flux2DevModelLoaderInvocation(AnyInvocation):
    """Load a FLUX.2 [dev] transformer plus its Mistral text encoder and VAE.

    FLUX.2 [dev] is a 32B guidance-distilled rectified flow transformer that uses
    Mistral Small 3.1 (24B) as its sole text encoder, sharing the 32-channel
    AutoencoderKLFlux2 VAE with FLUX.2 Klein.

    When the transformer is a Diffusers-format checkpoint, both VAE and Mistral
    encoder can be extracted directly from the main model. For single-file
    safetensors or GGUF transformers, you must supply standalone VAE and
    Mistral encoder models, or point at a Diffusers FLUX.2 [dev] checkout for
    sub-model extraction.

    Attributes:
        model: FLUX.2 [dev] model (Transformer) to load
        max_seq_len: Max sequence length for the Mistral encoder. FLUX.2 [dev] uses 512 by default. Default: 512.
        mistral_encoder_model: Standalone Mistral text encoder. Required when the transformer is a single-file safetensors or GGUF
            without a sibling Diffusers source.
        mistral_source_model: Diffusers FLUX.2 [dev] model to extract VAE and/or Mistral encoder from. Use this if you don't have
            separate VAE / Mistral encoder models. Ignored if both are provided separately.
        vae_model: Standalone FLUX.2 VAE (AutoencoderKLFlux2). If not provided, the VAE is extracted from the Diffusers
            source model.
    """

    model: ModelIdentifierField
    type_: Literal["flux2_dev_model_loader"] = "flux2_dev_model_loader"
    max_seq_len: Flux2DevModelLoaderInvocationMaxSeqLen | Unset = UNSET
    mistral_encoder_model: ModelIdentifierField | None | Unset = UNSET
    mistral_source_model: ModelIdentifierField | None | Unset = UNSET
    vae_model: ModelIdentifierField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "model": "ModelIdentifierField",
        "mistral_encoder_model": "ModelIdentifierField",
        "mistral_source_model": "ModelIdentifierField",
        "vae_model": "ModelIdentifierField",
    }
