from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .literals import LLMTaskProgressEventPhase


@define(kw_only=True, repr=False)
class LLMTaskProgressEvent(Model):
    """Event model for llm_task_progress

    Attributes:
        current_tokens: Number of tokens generated so far (generating phase)
        message: A short message describing the current phase
        percentage: Progress fraction in [0, 1]; omit for indeterminate progress. 0 to 1.
        phase: Which phase of the task is in progress
        task_id: Client-supplied task ID correlating events to a single request
        timestamp: The timestamp of the event
        total_tokens: Max tokens the request will generate (generating phase)
        user_id: ID of the user who initiated the task. Default: 'system'.
    """

    current_tokens: int | None
    message: str
    percentage: float | None
    phase: LLMTaskProgressEventPhase
    task_id: str
    timestamp: int
    total_tokens: int | None
    user_id: str
