from typing import Any, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class CollectInvocation(AnyInvocation):
    """Collects values into a collection

    Attributes:
        collection: An optional collection to append to
        item: The item to collect (all inputs must be of the same type)
    """

    type_: Literal["collect"] = "collect"
    collection: list[Any] | Unset = UNSET
    item: Any | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
