from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class WorkflowCallFrame(Model):
    """Represents one workflow-call frame in a nested call chain.

    Attributes:
        depth: The 1-based depth of this call frame. At least 1.
        prepared_call_node_id: The prepared exec node id for the call site.
        source_call_node_id: The source graph node id for the call site.
        workflow_id: The saved workflow being called.
    """

    depth: int
    prepared_call_node_id: str
    source_call_node_id: str
    workflow_id: str
