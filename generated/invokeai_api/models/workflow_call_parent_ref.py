from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class WorkflowCallParentRef(Model):
    """Reference from a child execution state back to its parent workflow-call relationship.

    Attributes:
        depth: The 1-based depth of this call frame. At least 1.
        parent_session_id: The parent graph execution state id.
        prepared_call_node_id: The prepared exec node id for the parent call site.
        source_call_node_id: The source graph node id for the parent call site.
        workflow_call_id: The workflow-call execution id.
        workflow_id: The saved workflow being called.
    """

    depth: int
    parent_session_id: str
    prepared_call_node_id: str
    source_call_node_id: str
    workflow_call_id: str
    workflow_id: str
