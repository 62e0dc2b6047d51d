from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class WorkflowCallParentRef(Model):
    """Reference from a child execution state back to its parent workflow-call relationship."""

    depth: int
    """The 1-based depth of this call frame. At least 1."""
    parent_session_id: str
    """The parent graph execution state id."""
    prepared_call_node_id: str
    """The prepared exec node id for the parent call site."""
    source_call_node_id: str
    """The source graph node id for the parent call site."""
    workflow_call_id: str
    """The workflow-call execution id."""
    workflow_id: str
    """The saved workflow being called."""
