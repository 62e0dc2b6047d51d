from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .exposed_field import ExposedField
    from .workflow_meta import WorkflowMeta
if TYPE_CHECKING:
    WorkflowWithoutIDEdgesItem: TypeAlias = dict[str, Any]
else:
    WorkflowWithoutIDEdgesItem = dict
if TYPE_CHECKING:
    WorkflowWithoutIDFormType0: TypeAlias = dict[str, Any]
else:
    WorkflowWithoutIDFormType0 = dict
if TYPE_CHECKING:
    WorkflowWithoutIDNodesItem: TypeAlias = dict[str, Any]
else:
    WorkflowWithoutIDNodesItem = dict


@define(kw_only=True, repr=False)
class WorkflowWithoutID(Model):
    """WorkflowWithoutID

    Attributes:
        author: The author of the workflow.
        contact: The contact of the workflow.
        description: The description of the workflow.
        edges: The edges of the workflow.
        exposed_fields: The exposed fields of the workflow.
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
    edges: list[WorkflowWithoutIDEdgesItem]
    exposed_fields: list[ExposedField]
    meta: WorkflowMeta
    name: str
    nodes: list[WorkflowWithoutIDNodesItem]
    notes: str
    tags: str
    version: str
    form: None | Unset | WorkflowWithoutIDFormType0 = UNSET
    _wire_ = {
        "exposed_fields": "exposedFields",
    }
    _specs_ = {
        "exposed_fields": "[ExposedField]",
        "meta": "WorkflowMeta",
    }
