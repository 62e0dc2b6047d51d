from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset

if TYPE_CHECKING:
    from .exposed_field import ExposedField
    from .workflow_meta import WorkflowMeta
    from .workflow_without_id_edges_item import WorkflowWithoutIDEdgesItem
    from .workflow_without_id_form_type0 import WorkflowWithoutIDFormType0
    from .workflow_without_id_nodes_item import WorkflowWithoutIDNodesItem


@define(kw_only=True, repr=False)
class WorkflowWithoutID(Model):
    """WorkflowWithoutID"""

    author: str
    """The author of the workflow."""
    contact: str
    """The contact of the workflow."""
    description: str
    """The description of the workflow."""
    edges: list[WorkflowWithoutIDEdgesItem]
    """The edges of the workflow."""
    exposed_fields: list[ExposedField]
    """The exposed fields of the workflow."""
    meta: WorkflowMeta
    name: str
    """The name of the workflow."""
    nodes: list[WorkflowWithoutIDNodesItem]
    """The nodes of the workflow."""
    notes: str
    """The notes of the workflow."""
    tags: str
    """The tags of the workflow."""
    version: str
    """The version of the workflow."""
    form: None | Unset | WorkflowWithoutIDFormType0 = UNSET
    """The form of the workflow."""
    _wire_ = {
        "exposed_fields": "exposedFields",
    }
    _specs_ = {
        "exposed_fields": "[ExposedField]",
        "meta": "WorkflowMeta",
    }
