from typing import Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class StringCollectionInvocation(AnyInvocation):
    """A collection of string primitive values

    Attributes:
        collection: The collection of string values
    """

    type_: Literal["string_collection"] = "string_collection"
    collection: list[str] | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
