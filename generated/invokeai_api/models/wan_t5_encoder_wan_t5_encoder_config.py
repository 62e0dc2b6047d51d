from typing import Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig


@define(kw_only=True, repr=False)
class WanT5EncoderWanT5EncoderConfig(AnyModelConfig):
    """UMT5-XXL encoder in diffusers folder layout.

    Accepts either:
    - A directory containing ``text_encoder/`` (and typically ``tokenizer/``) ─ the
      shape produced by ``Wan-AI/Wan2.2-T2V-A14B::text_encoder+tokenizer``.
    - A bare ``text_encoder/`` directory whose own ``config.json`` declares
      ``model_type: umt5``.

    Attributes:
        cpu_only: Whether this model should run on CPU only
    """

    base: Literal["any"] = "any"
    cpu_only: bool | None
    format_: Literal["wan_t5_encoder"] = "wan_t5_encoder"
    type_: Literal["wan_t5_encoder"] = "wan_t5_encoder"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
