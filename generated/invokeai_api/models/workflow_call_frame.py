from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class WorkflowCallFrame(Model):
    """Represents one workflow-call frame in a nested call chain."""

    depth: int
    """The 1-based depth of this call frame. At least 1."""
    prepared_call_node_id: str
    """The prepared exec node id for the call site."""
    source_call_node_id: str
    """The source graph node id for the call site."""
    workflow_id: str
    """The saved workflow being called."""
