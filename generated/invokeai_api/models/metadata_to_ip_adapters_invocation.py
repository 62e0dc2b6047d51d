from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .ip_adapter_field import IPAdapterField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class MetadataToIPAdaptersInvocation(AnyInvocation):
    """Extracts a IP-Adapters value of a label from metadata

    Attributes:
        ip_adapter_list: IP-Adapter to apply
        metadata: Optional metadata to be saved with the image
    """

    type_: Literal["metadata_to_ip_adapters"] = "metadata_to_ip_adapters"
    ip_adapter_list: IPAdapterField | list[IPAdapterField] | None | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "ip_adapter_list": "IPAdapterField|[IPAdapterField]",
    }
