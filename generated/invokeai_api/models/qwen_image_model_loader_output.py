from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .qwen_vl_encoder_field import QwenVLEncoderField
    from .transformer_field import TransformerField
    from .vae_field import VAEField


@define(kw_only=True, repr=False)
class QwenImageModelLoaderOutput(AnyInvocationOutput):
    """Qwen Image model loader output.

    Attributes:
        qwen_vl_encoder: Qwen2.5-VL tokenizer, processor and text/vision encoder
        transformer: Transformer
        vae: VAE
    """

    qwen_vl_encoder: QwenVLEncoderField
    transformer: TransformerField
    type_: Literal["qwen_image_model_loader_output"] = "qwen_image_model_loader_output"
    vae: VAEField
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "qwen_vl_encoder": "QwenVLEncoderField",
        "transformer": "TransformerField",
        "vae": "VAEField",
    }
