from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .literals import WorkflowCallCompatibilityReason


@define(kw_only=True, repr=False)
class WorkflowCallCompatibility(Model):
    """WorkflowCallCompatibility

    Attributes:
        is_callable: Whether the workflow can currently be executed by call_saved_workflow.
        reason: Structured compatibility result.
        message: Human-readable compatibility detail when unavailable.
    """

    is_callable: bool
    reason: WorkflowCallCompatibilityReason
    message: None | str | Unset = UNSET
