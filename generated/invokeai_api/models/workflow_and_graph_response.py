from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class WorkflowAndGraphResponse(Model):
    """WorkflowAndGraphResponse"""

    graph: None | str
    """The graph used to generate the image, as stringified JSON"""
    workflow: None | str
    """The workflow used to generate the image, as stringified JSON"""
