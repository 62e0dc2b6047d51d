from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class DeleteOrphanedModelsRequest(Model):
    """Request to delete specific orphaned model directories.

    Attributes:
        paths: List of relative paths to delete
    """

    paths: list[str]
