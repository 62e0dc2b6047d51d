from typing import Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput


@define(kw_only=True, repr=False)
class StringCollectionOutput(AnyInvocationOutput):
    """Base class for nodes that output a collection of strings

    Attributes:
        collection: The output strings
    """

    collection: list[str]
    type_: Literal["string_collection_output"] = "string_collection_output"
    _wire_ = {
        "type_": "type",
    }
