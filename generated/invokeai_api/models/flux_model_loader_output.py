from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .clip_field import CLIPField
    from .literals import FluxModelLoaderOutputMaxSeqLen
    from .t5_encoder_field import T5EncoderField
    from .transformer_field import TransformerField
    from .vae_field import VAEField


@define(kw_only=True, repr=False)
class FluxModelLoaderOutput(AnyInvocationOutput):
    """Flux base model loader output

    Attributes:
        clip: CLIP (tokenizer, text encoder, LoRAs) and skipped layer count
        max_seq_len: The max sequence length to used for the T5 encoder. (256 for schnell transformer, 512 for dev
            transformer)
        t5_encoder: T5 tokenizer and text encoder
        transformer: Transformer
        vae: VAE
    """

    clip: CLIPField
    max_seq_len: FluxModelLoaderOutputMaxSeqLen
    t5_encoder: T5EncoderField
    transformer: TransformerField
    type_: Literal["flux_model_loader_output"] = "flux_model_loader_output"
    vae: VAEField
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "clip": "CLIPField",
        "t5_encoder": "T5EncoderField",
        "transformer": "TransformerField",
        "vae": "VAEField",
    }
