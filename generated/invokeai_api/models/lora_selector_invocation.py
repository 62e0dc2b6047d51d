from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class LoRASelectorInvocation(AnyInvocation):
    """Selects a LoRA model and weight.

    Attributes:
        lora: LoRA model to load
        weight: The weight at which the LoRA is applied to each model. Default: 0.75.
    """

    type_: Literal["lora_selector"] = "lora_selector"
    lora: ModelIdentifierField | None | Unset = UNSET
    weight: float | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "lora": "ModelIdentifierField",
    }
