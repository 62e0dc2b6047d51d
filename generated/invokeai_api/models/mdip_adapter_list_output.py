from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .ip_adapter_field import IPAdapterField


@define(kw_only=True, repr=False)
class MDIPAdapterListOutput(AnyInvocationOutput):
    """MDIPAdapterListOutput

    Attributes:
        ip_adapter_list: IP-Adapter to apply
    """

    ip_adapter_list: IPAdapterField | list[IPAdapterField] | None
    type_: Literal["md_ip_adapter_list_output"] = "md_ip_adapter_list_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "ip_adapter_list": "IPAdapterField|[IPAdapterField]",
    }
