from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset

if TYPE_CHECKING:
    from .exposed_field import ExposedField
    from .workflow_edges_item import WorkflowEdgesItem
    from .workflow_form_type0 import WorkflowFormType0
    from .workflow_meta import WorkflowMeta
    from .workflow_nodes_item import WorkflowNodesItem


@define(kw_only=True, repr=False)
class Workflow(Model):
    """Workflow"""

    author: str
    """The author of the workflow."""
    contact: str
    """The contact of the workflow."""
    description: str
    """The description of the workflow."""
    edges: list[WorkflowEdgesItem]
    """The edges of the workflow."""
    exposed_fields: list[ExposedField]
    """The exposed fields of the workflow."""
    id: str
    """The id of the workflow."""
    meta: WorkflowMeta
    name: str
    """The name of the workflow."""
    nodes: list[WorkflowNodesItem]
    """The nodes of the workflow."""
    notes: str
    """The notes of the workflow."""
    tags: str
    """The tags of the workflow."""
    version: str
    """The version of the workflow."""
    form: None | Unset | WorkflowFormType0 = UNSET
    """The form of the workflow."""
    _wire_ = {
        "exposed_fields": "exposedFields",
    }
    _specs_ = {
        "exposed_fields": "[ExposedField]",
        "meta": "WorkflowMeta",
    }
