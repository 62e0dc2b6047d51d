from __future__ import annotations

from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class LoraModelDefaultSettings(Model):
    """LoraModelDefaultSettings

    Attributes:
        weight: Default weight for this model
        weight_max: Maximum weight slider value for this model
        weight_min: Minimum weight slider value for this model
    """

    weight: float | None | Unset = UNSET
    weight_max: float | None | Unset = UNSET
    weight_min: float | None | Unset = UNSET
