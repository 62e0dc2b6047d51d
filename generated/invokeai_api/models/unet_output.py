from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .unet_field import UNetField


@define(kw_only=True, repr=False)
class UNetOutput(AnyInvocationOutput):
    """Base class for invocations that output a UNet field.

    Attributes:
        unet: UNet (scheduler, LoRAs)
    """

    type_: Literal["unet_output"] = "unet_output"
    unet: UNetField
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "unet": "UNetField",
    }
