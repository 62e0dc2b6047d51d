from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .flux_fill_conditioning_field import FluxFillConditioningField


@define(kw_only=True, repr=False)
class FluxFillOutput(AnyInvocationOutput):
    """The conditioning output of a FLUX Fill invocation.

    Attributes:
        fill_cond: FLUX Redux conditioning tensor
    """

    fill_cond: FluxFillConditioningField
    type_: Literal["flux_fill_output"] = "flux_fill_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "fill_cond": "FluxFillConditioningField",
    }
