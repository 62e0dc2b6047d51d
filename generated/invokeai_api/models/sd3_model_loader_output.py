from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .clip_field import CLIPField
    from .t5_encoder_field import T5EncoderField
    from .transformer_field import TransformerField
    from .vae_field import VAEField


@define(kw_only=True, repr=False)
class Sd3ModelLoaderOutput(AnyInvocationOutput):
    """SD3 base model loader output.

    Attributes:
        clip_g: CLIP (tokenizer, text encoder, LoRAs) and skipped layer count
        clip_l: CLIP (tokenizer, text encoder, LoRAs) and skipped layer count
        t5_encoder: T5 tokenizer and text encoder
        transformer: Transformer
        vae: VAE
    """

    clip_g: CLIPField
    clip_l: CLIPField
    t5_encoder: T5EncoderField
    transformer: TransformerField
    type_: Literal["sd3_model_loader_output"] = "sd3_model_loader_output"
    vae: VAEField
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "clip_g": "CLIPField",
        "clip_l": "CLIPField",
        "t5_encoder": "T5EncoderField",
        "transformer": "TransformerField",
        "vae": "VAEField",
    }
