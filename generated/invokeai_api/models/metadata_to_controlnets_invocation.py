from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .control_field import ControlField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class MetadataToControlnetsInvocation(AnyInvocation):
    """Extracts a Controlnets value of a label from metadata

    Attributes:
        metadata: Optional metadata to be saved with the image
    """

    type_: Literal["metadata_to_controlnets"] = "metadata_to_controlnets"
    control_list: ControlField | list[ControlField] | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "control_list": "ControlField|[ControlField]",
    }
