from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .literals import SchedulerInvocationScheduler


@define(kw_only=True, repr=False)
class SchedulerInvocation(AnyInvocation):
    """Selects a scheduler.

    Attributes:
        scheduler: Scheduler to use during inference. Default: 'euler'.
    """

    type_: Literal["scheduler"] = "scheduler"
    scheduler: SchedulerInvocationScheduler | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
