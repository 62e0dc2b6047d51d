from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .literals import WorkflowCategory


@define(kw_only=True, repr=False)
class WorkflowMeta(Model):
    """WorkflowMeta

    Attributes:
        category: The category of the workflow (user or default).
        version: The version of the workflow schema.
    """

    category: WorkflowCategory
    version: str
