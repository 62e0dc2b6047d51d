from typing import Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig


@define(kw_only=True, repr=False)
class T5EncoderBnBLLMint8Config(AnyModelConfig):
    """Configuration for T5 Encoder models quantized by bitsandbytes' LLM.int8.

    Attributes:
        cpu_only: Whether this model should run on CPU only
    """

    base: Literal["any"] = "any"
    cpu_only: bool | None
    format_: Literal["bnb_quantized_int8b"] = "bnb_quantized_int8b"
    type_: Literal["t5_encoder"] = "t5_encoder"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
