from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .literals import FloatBatchInvocationBatchGroupId


@define(kw_only=True, repr=False)
class FloatBatchInvocation(AnyInvocation):
    """Create a batched generation, where the workflow is executed once for each float in the batch.

    Attributes:
        batch_group_id: The ID of this batch node's group. If provided, all batch nodes in with the same ID will be 'zipped'
            before execution, and all nodes' collections must be of the same size. Default: 'None'.
        floats: The floats to batch over. At least 1 item.
    """

    type_: Literal["float_batch"] = "float_batch"
    batch_group_id: FloatBatchInvocationBatchGroupId | Unset = UNSET
    floats: list[float] | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
