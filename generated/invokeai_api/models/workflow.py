from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .exposed_field import ExposedField
    from .workflow_meta import WorkflowMeta
if TYPE_CHECKING:
    WorkflowEdgesItem: TypeAlias = dict[str, Any]
else:
    WorkflowEdgesItem = dict
if TYPE_CHECKING:
    WorkflowFormType0: TypeAlias = dict[str, Any]
else:
    WorkflowFormType0 = dict
if TYPE_CHECKING:
    WorkflowNodesItem: TypeAlias = dict[str, Any]
else:
    WorkflowNodesItem = dict


@define(kw_only=True, repr=False)
class Workflow(Model):
    """Workflow

    Attributes:
        author: The author of the workflow.
        contact: The contact of the workflow.
        description: The description of the workflow.
        edges: The edges of the workflow.
        exposed_fields: The exposed fields of the workflow.
        id: The id of the workflow.
        meta: The meta of the workflow.
        name: The name of the workflow.
        nodes: The nodes of the workflow.
        notes: The notes of the workflow.
        tags: The tags of the workflow.
        version: The version of the workflow.
        form: The form of the workflow.
    """

    author: str
    contact: str
    description: str
    edges: list[WorkflowEdgesItem]
    exposed_fields: list[ExposedField]
    id: str
    meta: WorkflowMeta
    name: str
    nodes: list[WorkflowNodesItem]
    notes: str
    tags: str
    version: str
    form: None | Unset | WorkflowFormType0 = UNSET
    _wire_ = {
        "exposed_fields": "exposedFields",
    }
    _specs_ = {
        "exposed_fields": "[ExposedField]",
        "meta": "WorkflowMeta",
    }
