from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class LLMTaskCompleteEvent(Model):
    """Event model for llm_task_complete"""

    task_id: str
    """Client-supplied task ID correlating events to a single request"""
    timestamp: int
    """The timestamp of the event"""
    user_id: str
    """ID of the user who initiated the task. Default: 'system'."""
