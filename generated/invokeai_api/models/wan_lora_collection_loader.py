from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .lora_field import LoRAField
    from .wan_transformer_field import WanTransformerField


@define(kw_only=True, repr=False)
class WanLoRACollectionLoader(AnyInvocation):
    """Apply a collection of LoRAs to the Wan 2.2 transformer(s).

    Each LoRA is routed to the primary and/or low-noise list based on its
    recorded ``expert`` tag (set by the probe from the filename). Untagged
    LoRAs go to both lists.

    Against a TI2V-5B main, which is a single transformer with no low-noise
    expert, a LoRA that would land only in the low-noise list is applied to
    the transformer instead, with a warning.

    Attributes:
        loras: LoRAs to apply. May be a single LoRA or a collection.
        transformer: Transformer
    """

    type_: Literal["wan_lora_collection_loader"] = "wan_lora_collection_loader"
    loras: list[LoRAField] | LoRAField | None | Unset = UNSET
    transformer: None | Unset | WanTransformerField = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "loras": "LoRAField|[LoRAField]",
        "transformer": "WanTransformerField",
    }
