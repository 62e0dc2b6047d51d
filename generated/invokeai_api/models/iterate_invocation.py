from typing import Any, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class IterateInvocation(AnyInvocation):
    """Iterates over a list of items

    Attributes:
        collection: The list of items to iterate over
        index: The index, will be provided on executed iterators. Default: 0.
    """

    type_: Literal["iterate"] = "iterate"
    collection: list[Any] | Unset = UNSET
    index: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
