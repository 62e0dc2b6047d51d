from typing import Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class BooleanCollectionInvocation(AnyInvocation):
    """A collection of boolean primitive values

    Attributes:
        collection: The collection of boolean values
    """

    type_: Literal["boolean_collection"] = "boolean_collection"
    collection: list[bool] | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
