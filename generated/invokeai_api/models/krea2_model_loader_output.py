from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .qwen3_vl_encoder_field import Qwen3VLEncoderField
    from .transformer_field import TransformerField
    from .vae_field import VAEField


@define(kw_only=True, repr=False)
class Krea2ModelLoaderOutput(AnyInvocationOutput):
    """Krea-2 base model loader output.

    Attributes:
        qwen3_vl_encoder: Qwen3-VL tokenizer and text encoder
        transformer: Transformer
        vae: VAE
    """

    qwen3_vl_encoder: Qwen3VLEncoderField
    transformer: TransformerField
    type_: Literal["krea2_model_loader_output"] = "krea2_model_loader_output"
    vae: VAEField
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "qwen3_vl_encoder": "Qwen3VLEncoderField",
        "transformer": "TransformerField",
        "vae": "VAEField",
    }
