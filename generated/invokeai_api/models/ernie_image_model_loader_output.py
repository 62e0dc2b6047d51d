from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .mistral3_encoder_field import Mistral3EncoderField
    from .prompt_enhancer_field import PromptEnhancerField
    from .transformer_field import TransformerField
    from .vae_field import VAEField


@define(kw_only=True, repr=False)
class ErnieImageModelLoaderOutput(AnyInvocationOutput):
    """ERNIE-Image model loader output.

    Attributes:
        prompt_enhancer: Optional prompt-enhancer (Ministral3ForCausalLM)
        text_encoder: Mistral3 text encoder
        transformer: Transformer
        vae: VAE
    """

    prompt_enhancer: None | PromptEnhancerField
    text_encoder: Mistral3EncoderField
    transformer: TransformerField
    type_: Literal["ernie_image_model_loader_output"] = "ernie_image_model_loader_output"
    vae: VAEField
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "prompt_enhancer": "PromptEnhancerField",
        "text_encoder": "Mistral3EncoderField",
        "transformer": "TransformerField",
        "vae": "VAEField",
    }
