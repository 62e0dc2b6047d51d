from typing import Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput


@define(kw_only=True, repr=False)
class IdealSizeOutput(AnyInvocationOutput):
    """Base class for invocations that output an image

    Attributes:
        height: The ideal height of the image (in pixels)
        width: The ideal width of the image (in pixels)
    """

    height: int
    type_: Literal["ideal_size_output"] = "ideal_size_output"
    width: int
    _wire_ = {
        "type_": "type",
    }
