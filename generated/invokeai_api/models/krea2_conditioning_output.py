from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .krea2_conditioning_field import Krea2ConditioningField


@define(kw_only=True, repr=False)
class Krea2ConditioningOutput(AnyInvocationOutput):
    """Base class for nodes that output a Krea-2 conditioning tensor.

    Attributes:
        conditioning: Conditioning tensor
    """

    conditioning: Krea2ConditioningField
    type_: Literal["krea2_conditioning_output"] = "krea2_conditioning_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "conditioning": "Krea2ConditioningField",
    }
