from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .control_adapter_default_settings import ControlAdapterDefaultSettings


@define(kw_only=True, repr=False)
class ControlNetCheckpointAnimaConfig(AnyModelConfig):
    """Model config for Anima ControlNet-LLLite adapter models (Safetensors checkpoint).

    Anima LLLite adapters are standalone adapters consisting of a shared conditioning trunk
    (lllite_conditioning1) that encodes a conditioning image, plus tiny per-Linear modules
    (lllite_dit_blocks_*) that perturb the inputs of target Linears in the Anima DiT.

    Attributes:
        cond_in_channels: Number of conditioning image channels (3 = RGB control image, 4 = RGB + inpaint mask). None for
            models installed before this field was recorded.
        config_path: Path to the config for this model, if any.
    """

    base: Literal["anima"] = "anima"
    cond_in_channels: int | None
    config_path: None | str
    default_settings: ControlAdapterDefaultSettings | None
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["controlnet"] = "controlnet"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
    _specs_ = {
        "default_settings": "ControlAdapterDefaultSettings",
    }
