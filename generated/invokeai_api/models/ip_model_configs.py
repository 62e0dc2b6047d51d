from typing import Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig


@define(kw_only=True, repr=False)
class IPAdapterCheckpointFLUXConfig(AnyModelConfig):
    """IPAdapter_Checkpoint_FLUX_Config"""

    base: Literal["flux"] = "flux"
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["ip_adapter"] = "ip_adapter"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


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


@define(kw_only=True, repr=False)
class IPAdapterCheckpointSD2Config(AnyModelConfig):
    """IPAdapter_Checkpoint_SD2_Config"""

    base: Literal["sd-2"] = "sd-2"
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["ip_adapter"] = "ip_adapter"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class IPAdapterCheckpointSDXLConfig(AnyModelConfig):
    """IPAdapter_Checkpoint_SDXL_Config"""

    base: Literal["sdxl"] = "sdxl"
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["ip_adapter"] = "ip_adapter"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class IPAdapterInvokeAISD1Config(AnyModelConfig):
    """IPAdapter_InvokeAI_SD1_Config"""

    base: Literal["sd-1"] = "sd-1"
    format_: Literal["invokeai"] = "invokeai"
    image_encoder_model_id: str
    type_: Literal["ip_adapter"] = "ip_adapter"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class IPAdapterInvokeAISD2Config(AnyModelConfig):
    """IPAdapter_InvokeAI_SD2_Config"""

    base: Literal["sd-2"] = "sd-2"
    format_: Literal["invokeai"] = "invokeai"
    image_encoder_model_id: str
    type_: Literal["ip_adapter"] = "ip_adapter"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


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
