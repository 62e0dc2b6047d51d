from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class LoRARecallParameter(Model):
    """LoRA configuration for recall"""

    model_name: str
    """The name of the LoRA model"""
    is_enabled: bool | Unset = UNSET
    """Whether the LoRA is enabled. Default: True."""
    weight: float | Unset = UNSET
    """The weight for the LoRA. -10 to 10. Default: 0.75."""
