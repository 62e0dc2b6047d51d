from typing import Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig


@define(kw_only=True, repr=False)
class IPAdapterCheckpointSD1Config(AnyModelConfig):
    """IPAdapter_Checkpoint_SD1_Config"""

    base: Literal["sd-1"] = "sd-1"
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["ip_adapter"] = "ip_adapter"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
