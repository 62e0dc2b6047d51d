# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Literal

from attrs import define

from .any_model_source import AnyModelSource


@define(kw_only=True, repr=False)
class ExternalModelSource(AnyModelSource):
    """An external provider model identifier."""

    provider_id: str
    provider_model_id: str
    type_: Literal["external"] = "external"
    _wire_ = {
        "type_": "type",
    }
