from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .z_image_control_field import ZImageControlField


@define(kw_only=True, repr=False)
class ZImageControlOutput(AnyInvocationOutput):
    """Z-Image Control output containing control configuration.

    Attributes:
        control: Z-Image control conditioning
    """

    control: ZImageControlField
    type_: Literal["z_image_control_output"] = "z_image_control_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "control": "ZImageControlField",
    }
