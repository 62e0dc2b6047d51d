from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .t2i_adapter_field import T2IAdapterField


@define(kw_only=True, repr=False)
class T2IAdapterOutput(AnyInvocationOutput):
    """T2IAdapterOutput

    Attributes:
        t2i_adapter: T2I-Adapter(s) to apply
    """

    t2i_adapter: T2IAdapterField
    type_: Literal["t2i_adapter_output"] = "t2i_adapter_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "t2i_adapter": "T2IAdapterField",
    }
