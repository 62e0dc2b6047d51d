from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .literals import SchedulerOutputScheduler


@define(kw_only=True, repr=False)
class SchedulerOutput(AnyInvocationOutput):
    """SchedulerOutput

    Attributes:
        scheduler: Scheduler to use during inference
    """

    scheduler: SchedulerOutputScheduler
    type_: Literal["scheduler_output"] = "scheduler_output"
    _wire_ = {
        "type_": "type",
    }
