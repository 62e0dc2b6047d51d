from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .t2i_adapter_field import T2IAdapterField


@define(kw_only=True, repr=False)
class MDT2IAdapterListOutput(AnyInvocationOutput):
    """MDT2IAdapterListOutput

    Attributes:
        t2i_adapter_list: T2I-Adapter(s) to apply
    """

    t2i_adapter_list: list[T2IAdapterField] | None | T2IAdapterField
    type_: Literal["md_ip_adapters_output"] = "md_ip_adapters_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "t2i_adapter_list": "T2IAdapterField|[T2IAdapterField]",
    }
