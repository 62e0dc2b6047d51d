from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .metadata_field import MetadataField
    from .t2i_adapter_field import T2IAdapterField


@define(kw_only=True, repr=False)
class MetadataToT2IAdaptersInvocation(AnyInvocation):
    """Extracts a T2I-Adapters value of a label from metadata

    Attributes:
        metadata: Optional metadata to be saved with the image
        t2i_adapter_list: IP-Adapter to apply
    """

    type_: Literal["metadata_to_t2i_adapters"] = "metadata_to_t2i_adapters"
    metadata: MetadataField | None | Unset = UNSET
    t2i_adapter_list: list[T2IAdapterField] | None | T2IAdapterField | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "t2i_adapter_list": "T2IAdapterField|[T2IAdapterField]",
    }
