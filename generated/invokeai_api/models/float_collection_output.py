from typing import Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput


@define(kw_only=True, repr=False)
class FloatCollectionOutput(AnyInvocationOutput):
    """Base class for nodes that output a collection of floats

    Attributes:
        collection: The float collection
    """

    collection: list[float]
    type_: Literal["float_collection_output"] = "float_collection_output"
    _wire_ = {
        "type_": "type",
    }
