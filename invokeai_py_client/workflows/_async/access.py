"""A client's workflows."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from invokeai_py_client.queue._async.access import AsyncQueueAccess

if TYPE_CHECKING:
    from invokeai_py_client.gallery._async.images import AsyncImage
    from invokeai_py_client.nodes.templates import NodeTemplate
    from invokeai_py_client.workflows._async.workflows import AsyncWorkflow, AsyncWorkflowRepository
    from invokeai_py_client.workflows.builder import GraphBuilder
    from invokeai_py_client.workflows.library import GivenWorkflow


class AsyncWorkflowAccess(AsyncQueueAccess):
    """The part of a client that has workflows."""

    @cached_property
    def workflow_repo(self) -> AsyncWorkflowRepository:
        """The server's workflow library, and workflows from files."""
        from invokeai_py_client.workflows._async.workflows import AsyncWorkflowRepository

        return AsyncWorkflowRepository(self)

    async def create_workflow(self, definition: GivenWorkflow | AsyncImage) -> AsyncWorkflow:
        """`workflow_repo.create_workflow`: a handle to run a workflow that need not be saved on the server."""
        return await self.workflow_repo.create_workflow(definition)

    async def graph_builder(self, name: str = "", description: str = "") -> GraphBuilder:
        """A builder of graphs in code, which knows the server's node types (`GET /openapi.json`).

        Args:
            name: The name of the workflow it becomes.
            description: That workflow's description.

        Raises:
            InvokeAIError: The server cannot be asked.
        """
        from invokeai_py_client.workflows.builder import GraphBuilder

        return GraphBuilder(await self.node_templates(), name, description)

    async def node_templates(self) -> dict[str, NodeTemplate]:
        """Every node type of the server, custom ones included (`GET /openapi.json`, once per version of the server).

        Where the server, or something in front of it, keeps its document to itself, those of the version this library
        was made for stand in, and a warning is logged.

        Raises:
            InvokeAIError: The server cannot be asked.
        """
        return await self._description.templates()
