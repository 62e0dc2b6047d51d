from typing import Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class FloatCollectionInvocation(AnyInvocation):
    """A collection of float primitive values

    Attributes:
        collection: The collection of float values
    """

    type_: Literal["float_collection"] = "float_collection"
    collection: list[float] | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
