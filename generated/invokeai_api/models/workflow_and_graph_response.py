from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class WorkflowAndGraphResponse(Model):
    """WorkflowAndGraphResponse

    Attributes:
        graph: The graph used to generate the image, as stringified JSON
        workflow: The workflow used to generate the image, as stringified JSON
    """

    graph: None | str
    workflow: None | str
