from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .flux_redux_conditioning_field import FluxReduxConditioningField


@define(kw_only=True, repr=False)
class FluxReduxOutput(AnyInvocationOutput):
    """The conditioning output of a FLUX Redux invocation.

    Attributes:
        redux_cond: FLUX Redux conditioning tensor
    """

    redux_cond: FluxReduxConditioningField
    type_: Literal["flux_redux_output"] = "flux_redux_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "redux_cond": "FluxReduxConditioningField",
    }
