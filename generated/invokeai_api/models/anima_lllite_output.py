from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .anima_lllite_field import AnimaLLLiteField


@define(kw_only=True, repr=False)
class AnimaLLLiteOutput(AnyInvocationOutput):
    """Anima ControlNet-LLLite output containing adapter configuration.

    Attributes:
        control: Anima ControlNet-LLLite conditioning
    """

    control: AnimaLLLiteField
    type_: Literal["anima_lllite_output"] = "anima_lllite_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "control": "AnimaLLLiteField",
    }
