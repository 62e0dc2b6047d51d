from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .flux_kontext_conditioning_field import FluxKontextConditioningField


@define(kw_only=True, repr=False)
class FluxKontextOutput(AnyInvocationOutput):
    """The conditioning output of a FLUX Kontext invocation.

    Attributes:
        kontext_cond: FLUX Kontext conditioning (reference image)
    """

    kontext_cond: FluxKontextConditioningField
    type_: Literal["flux_kontext_output"] = "flux_kontext_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "kontext_cond": "FluxKontextConditioningField",
    }
