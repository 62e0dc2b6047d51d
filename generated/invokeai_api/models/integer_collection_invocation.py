from typing import Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class IntegerCollectionInvocation(AnyInvocation):
    """A collection of integer primitive values

    Attributes:
        collection: The collection of integer values
    """

    type_: Literal["integer_collection"] = "integer_collection"
    collection: list[int] | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
