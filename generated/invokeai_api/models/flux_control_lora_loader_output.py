from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .control_lora_field import ControlLoRAField


@define(kw_only=True, repr=False)
class FluxControlLoRALoaderOutput(AnyInvocationOutput):
    """Flux Control LoRA Loader Output

    Attributes:
        control_lora: Control LoRAs to apply on model loading
    """

    control_lora: ControlLoRAField
    type_: Literal["flux_control_lora_loader_output"] = "flux_control_lora_loader_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "control_lora": "ControlLoRAField",
    }
