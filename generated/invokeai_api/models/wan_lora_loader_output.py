from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .wan_transformer_field import WanTransformerField


@define(kw_only=True, repr=False)
class WanLoRALoaderOutput(AnyInvocationOutput):
    """Wan 2.2 LoRA loader output.

    Attributes:
        transformer: Transformer
    """

    transformer: None | WanTransformerField
    type_: Literal["wan_lora_loader_output"] = "wan_lora_loader_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "transformer": "WanTransformerField",
    }
