from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class MetadataOutput(AnyInvocationOutput):
    """MetadataOutput

    Attributes:
        metadata: Metadata Dict
    """

    metadata: MetadataField
    type_: Literal["metadata_output"] = "metadata_output"
    _wire_ = {
        "type_": "type",
    }
