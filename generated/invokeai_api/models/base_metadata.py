# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Literal

from attrs import define

from .any_model_source_metadata import AnyModelSourceMetadata


@define(kw_only=True, repr=False)
class BaseMetadata(AnyModelSourceMetadata):
    """Adds typing data for discriminated union."""

    type_: Literal["basemetadata"] = "basemetadata"
    _wire_ = {
        "type_": "type",
    }
