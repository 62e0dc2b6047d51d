from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .vae_field import VAEField
    from .wan_t5_encoder_field import WanT5EncoderField
    from .wan_transformer_field import WanTransformerField


@define(kw_only=True, repr=False)
class WanModelLoaderOutput(AnyInvocationOutput):
    """Wan 2.2 model loader output.

    Attributes:
        transformer: Wan transformer (one or two experts depending on the variant)
        vae: VAE
        wan_t5_encoder: UMT5-XXL tokenizer and text encoder for Wan 2.2
    """

    transformer: WanTransformerField
    type_: Literal["wan_model_loader_output"] = "wan_model_loader_output"
    vae: VAEField
    wan_t5_encoder: WanT5EncoderField
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "transformer": "WanTransformerField",
        "vae": "VAEField",
        "wan_t5_encoder": "WanT5EncoderField",
    }
