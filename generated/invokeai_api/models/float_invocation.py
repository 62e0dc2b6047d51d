from typing import Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class FloatInvocation(AnyInvocation):
    """A float primitive value

    Attributes:
        value: The float value. Default: 0.0.
    """

    type_: Literal["float"] = "float"
    value: float | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
