from typing import Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput


@define(kw_only=True, repr=False)
class StringPosNegOutput(AnyInvocationOutput):
    """Base class for invocations that output a positive and negative string

    Attributes:
        negative_string: Negative string
        positive_string: Positive string
    """

    negative_string: str
    positive_string: str
    type_: Literal["string_pos_neg_output"] = "string_pos_neg_output"
    _wire_ = {
        "type_": "type",
    }
