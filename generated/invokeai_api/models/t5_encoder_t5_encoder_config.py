from typing import Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig


@define(kw_only=True, repr=False)
class T5EncoderT5EncoderConfig(AnyModelConfig):
    """Configuration for T5 Encoder models in a bespoke, diffusers-like format. The model weights are expected to
    be in
    a folder called text_encoder_2 inside the model directory, with a config file named
    model.safetensors.index.json.

    Attributes:
        cpu_only: Whether this model should run on CPU only
    """

    base: Literal["any"] = "any"
    cpu_only: bool | None
    format_: Literal["t5_encoder"] = "t5_encoder"
    type_: Literal["t5_encoder"] = "t5_encoder"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
