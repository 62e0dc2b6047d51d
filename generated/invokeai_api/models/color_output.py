from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .color_field import ColorField


@define(kw_only=True, repr=False)
class ColorOutput(AnyInvocationOutput):
    """Base class for nodes that output a single color

    Attributes:
        color: The output color
    """

    color: ColorField
    type_: Literal["color_output"] = "color_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "color": "ColorField",
    }
