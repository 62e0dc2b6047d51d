from typing import Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig


@define(kw_only=True, repr=False)
class IPAdapterInvokeAISDXLConfig(AnyModelConfig):
    """IPAdapter_InvokeAI_SDXL_Config"""

    base: Literal["sdxl"] = "sdxl"
    format_: Literal["invokeai"] = "invokeai"
    image_encoder_model_id: str
    type_: Literal["ip_adapter"] = "ip_adapter"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
