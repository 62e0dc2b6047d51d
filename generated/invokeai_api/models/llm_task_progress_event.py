from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import Model

if TYPE_CHECKING:
    from .literals import LLMTaskProgressEventPhase


@define(kw_only=True, repr=False)
class LLMTaskProgressEvent(Model):
    """Event model for llm_task_progress"""

    current_tokens: int | None
    """Number of tokens generated so far (generating phase)"""
    message: str
    """A short message describing the current phase"""
    percentage: float | None
    """Progress fraction in [0, 1]; omit for indeterminate progress. 0 to 1."""
    phase: LLMTaskProgressEventPhase
    """Which phase of the task is in progress"""
    task_id: str
    """Client-supplied task ID correlating events to a single request"""
    timestamp: int
    """The timestamp of the event"""
    total_tokens: int | None
    """Max tokens the request will generate (generating phase)"""
    user_id: str
    """ID of the user who initiated the task. Default: 'system'."""
