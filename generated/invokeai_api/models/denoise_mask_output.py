from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .denoise_mask_field import DenoiseMaskField


@define(kw_only=True, repr=False)
class DenoiseMaskOutput(AnyInvocationOutput):
    """Base class for nodes that output a single image

    Attributes:
        denoise_mask: Mask for denoise model run
    """

    denoise_mask: DenoiseMaskField
    type_: Literal["denoise_mask_output"] = "denoise_mask_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "denoise_mask": "DenoiseMaskField",
    }
