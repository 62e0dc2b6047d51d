# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_model_source import AnyModelSource


@define(kw_only=True, repr=False)
class LocalModelSource(AnyModelSource):
    """A local file or directory path.

    Attributes:
        inplace: Default: False.
    """

    path: str
    inplace: bool | None | Unset = UNSET
    type_: Literal["local"] = "local"
    _wire_ = {
        "type_": "type",
    }
