from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .ip_adapter_field import IPAdapterField


@define(kw_only=True, repr=False)
class IPAdapterOutput(AnyInvocationOutput):
    """IPAdapterOutput

    Attributes:
        ip_adapter: IP-Adapter to apply
    """

    ip_adapter: IPAdapterField
    type_: Literal["ip_adapter_output"] = "ip_adapter_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "ip_adapter": "IPAdapterField",
    }
