from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .literals import WanLoRALoaderInvocationTarget
    from .model_identifier_field import ModelIdentifierField
    from .wan_transformer_field import WanTransformerField


@define(kw_only=True, repr=False)
class WanLoRALoaderInvocation(AnyInvocation):
    """Apply a LoRA to the Wan 2.2 transformer(s).

    For A14B (dual expert) the LoRA's recorded ``expert`` field determines
    which expert list it lands in: ``"high"`` -> primary list, ``"low"`` ->
    low-noise list, ``None`` (untagged) -> both lists. Use the ``target``
    field to override.

    For TI2V-5B (single transformer) only the primary list is used at denoise
    time, so a LoRA that would land only in the low-noise list is applied to
    the transformer instead, with a warning. The alternative is to accept the
    LoRA and silently have no effect.

    Attributes:
        lora: LoRA model to load
        target: Which expert(s) to apply this LoRA to. 'auto' uses the LoRA's recorded expert tag (or both if
            untagged); 'both'/'high'/'low' override it. On the single-transformer TI2V-5B, which has no low-
            noise expert, 'low' is applied to the transformer instead of being discarded. Default: 'auto'.
        transformer: Transformer
        weight: The weight at which the LoRA is applied to each model. Default: 0.75.
    """

    type_: Literal["wan_lora_loader"] = "wan_lora_loader"
    lora: ModelIdentifierField | None | Unset = UNSET
    target: WanLoRALoaderInvocationTarget | Unset = UNSET
    transformer: None | Unset | WanTransformerField = UNSET
    weight: float | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "lora": "ModelIdentifierField",
        "transformer": "WanTransformerField",
    }
