from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .color_field import ColorField


@define(kw_only=True, repr=False)
class ColorInvocation(AnyInvocation):
    """A color primitive value

    Attributes:
        color: The color value. Default: {'a': 255, 'b': 0, 'g': 0, 'r': 0}.
    """

    type_: Literal["color"] = "color"
    color: ColorField | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "color": "ColorField",
    }
