from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .control_adapter_default_settings import ControlAdapterDefaultSettings


@define(kw_only=True, repr=False)
class ControlNetCheckpointZImageConfig(AnyModelConfig):
    """Model config for Z-Image Control adapter models (Safetensors checkpoint).

    Z-Image Control models are standalone adapters containing only the control layers
    (control_layers, control_all_x_embedder, control_noise_refiner) that extend
    the base Z-Image transformer with spatial conditioning capabilities.

    Supports: Canny, HED, Depth, Pose, MLSD.
    Recommended control_context_scale: 0.65-0.80.

    Attributes:
        config_path: Path to the config for this model, if any.
    """

    base: Literal["z-image"] = "z-image"
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
