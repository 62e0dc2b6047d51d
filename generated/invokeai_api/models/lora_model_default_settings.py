from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class LoraModelDefaultSettings(Model):
    """LoraModelDefaultSettings"""

    weight: float | None | Unset = UNSET
    """Default weight for this model"""
    weight_max: float | None | Unset = UNSET
    """Maximum weight slider value for this model"""
    weight_min: float | None | Unset = UNSET
    """Minimum weight slider value for this model"""
