from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .lora_field import LoRAField


@define(kw_only=True, repr=False)
class LoRASelectorOutput(AnyInvocationOutput):
    """Model loader output

    Attributes:
        lora: LoRA model and weight
    """

    lora: LoRAField
    type_: Literal["lora_selector_output"] = "lora_selector_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "lora": "LoRAField",
    }
