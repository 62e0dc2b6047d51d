from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .literals import Flux2DevModelLoaderOutputMaxSeqLen
    from .mistral_encoder_field import MistralEncoderField
    from .transformer_field import TransformerField
    from .vae_field import VAEField


@define(kw_only=True, repr=False)
class Flux2DevModelLoaderOutput(AnyInvocationOutput):
    """FLUX.2 [dev] model loader output.

    Attributes:
        max_seq_len: Max sequence length for the Mistral encoder.
        mistral_encoder: Mistral tokenizer/processor and text encoder
        transformer: Transformer
        vae: VAE
    """

    max_seq_len: Flux2DevModelLoaderOutputMaxSeqLen
    mistral_encoder: MistralEncoderField
    transformer: TransformerField
    type_: Literal["flux2_dev_model_loader_output"] = "flux2_dev_model_loader_output"
    vae: VAEField
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "mistral_encoder": "MistralEncoderField",
        "transformer": "TransformerField",
        "vae": "VAEField",
    }
