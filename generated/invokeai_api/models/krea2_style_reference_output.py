from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .krea2_style_reference_field import Krea2StyleReferenceField


@define(kw_only=True, repr=False)
class Krea2StyleReferenceOutput(AnyInvocationOutput):
    """Output of a Krea-2 style-reference encoder.

    Attributes:
        style_reference: Style-reference conditioning for Krea-2.
    """

    style_reference: Krea2StyleReferenceField
    type_: Literal["krea2_style_reference_output"] = "krea2_style_reference_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "style_reference": "Krea2StyleReferenceField",
    }
