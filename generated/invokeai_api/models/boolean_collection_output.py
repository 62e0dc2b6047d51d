from typing import Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput


@define(kw_only=True, repr=False)
class BooleanCollectionOutput(AnyInvocationOutput):
    """Base class for nodes that output a collection of booleans

    Attributes:
        collection: The output boolean collection
    """

    collection: list[bool]
    type_: Literal["boolean_collection_output"] = "boolean_collection_output"
    _wire_ = {
        "type_": "type",
    }
