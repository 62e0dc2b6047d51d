from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .literals import Flux2KleinModelLoaderOutputMaxSeqLen
    from .qwen3_encoder_field import Qwen3EncoderField
    from .transformer_field import TransformerField
    from .vae_field import VAEField


@define(kw_only=True, repr=False)
class Flux2KleinModelLoaderOutput(AnyInvocationOutput):
    """Flux2 Klein model loader output.

    Attributes:
        max_seq_len: The max sequence length for the Qwen3 encoder.
        qwen3_encoder: Qwen3 tokenizer and text encoder
        transformer: Transformer
        vae: VAE
    """

    max_seq_len: Flux2KleinModelLoaderOutputMaxSeqLen
    qwen3_encoder: Qwen3EncoderField
    transformer: TransformerField
    type_: Literal["flux2_klein_model_loader_output"] = "flux2_klein_model_loader_output"
    vae: VAEField
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "qwen3_encoder": "Qwen3EncoderField",
        "transformer": "TransformerField",
        "vae": "VAEField",
    }
