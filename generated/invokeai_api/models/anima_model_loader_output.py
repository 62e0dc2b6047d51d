from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .qwen3_encoder_field import Qwen3EncoderField
    from .transformer_field import TransformerField
    from .vae_field import VAEField


@define(kw_only=True, repr=False)
class AnimaModelLoaderOutput(AnyInvocationOutput):
    """Anima model loader output.

    Attributes:
        qwen3_encoder: Qwen3 tokenizer and text encoder
        transformer: Transformer
        vae: VAE
    """

    qwen3_encoder: Qwen3EncoderField
    transformer: TransformerField
    type_: Literal["anima_model_loader_output"] = "anima_model_loader_output"
    vae: VAEField
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "qwen3_encoder": "Qwen3EncoderField",
        "transformer": "TransformerField",
        "vae": "VAEField",
    }
