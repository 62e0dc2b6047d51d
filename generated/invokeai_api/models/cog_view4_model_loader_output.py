from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .glm_encoder_field import GlmEncoderField
    from .transformer_field import TransformerField
    from .vae_field import VAEField


@define(kw_only=True, repr=False)
class CogView4ModelLoaderOutput(AnyInvocationOutput):
    """CogView4 base model loader output.

    Attributes:
        glm_encoder: GLM (THUDM) tokenizer and text encoder
        transformer: Transformer
        vae: VAE
    """

    glm_encoder: GlmEncoderField
    transformer: TransformerField
    type_: Literal["cogview4_model_loader_output"] = "cogview4_model_loader_output"
    vae: VAEField
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "glm_encoder": "GlmEncoderField",
        "transformer": "TransformerField",
        "vae": "VAEField",
    }
