from typing import Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput


@define(kw_only=True, repr=False)
class IntegerCollectionOutput(AnyInvocationOutput):
    """Base class for nodes that output a collection of integers

    Attributes:
        collection: The int collection
    """

    collection: list[int]
    type_: Literal["integer_collection_output"] = "integer_collection_output"
    _wire_ = {
        "type_": "type",
    }
