from __future__ import annotations

from typing import Any, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput


@define(kw_only=True, repr=False)
class CollectInvocationOutput(AnyInvocationOutput):
    """CollectInvocationOutput

    Attributes:
        collection: The collection of input items
    """

    collection: list[Any]
    type_: Literal["collect_output"] = "collect_output"
    _wire_ = {
        "type_": "type",
    }
