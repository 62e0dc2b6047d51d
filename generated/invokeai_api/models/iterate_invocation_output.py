from typing import Any, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput


@define(kw_only=True, repr=False)
class IterateInvocationOutput(AnyInvocationOutput):
    """Used to connect iteration outputs. Will be expanded to a specific output.

    Attributes:
        index: The index of the item
        item: The item being iterated over
        total: The total number of items
    """

    index: int
    item: Any
    total: int
    type_: Literal["iterate_output"] = "iterate_output"
    _wire_ = {
        "type_": "type",
    }
