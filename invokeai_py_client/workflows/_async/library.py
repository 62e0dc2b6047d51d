"""The workflows saved on the server: finding, saving, changing and deleting them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection, Mapping
from typing import TYPE_CHECKING, Any, Final

from invokeai_py_client.bindings import Operation
from invokeai_py_client.exceptions import InvalidRequestError
from invokeai_py_client.gallery._async.picture_sources import picture_file
from invokeai_py_client.gallery.uploads import explain_refusal
from invokeai_py_client.http.errors import check_total, not_there
from invokeai_py_client.kit.checks import list_of_texts
from invokeai_py_client.workflows.library import as_definition, checked_filters, library_entry

if TYPE_CHECKING:
    from invokeai_api import models as api_models

    from invokeai_py_client.workflows._async.access import AsyncWorkflowAccess
    from invokeai_py_client.workflows.library import GivenWorkflow

PAGE = 100
SHIPPED: Final = "default"
"""The server's category for the workflows it comes with."""


class AsyncWorkflowLibrary:
    """The workflows saved on a server. Those it comes with (category `"default"`) can be read, but not changed.

    On a server with several users one finds the shipped ones and one's own, and those of others only by
    `is_public=True`; administrators find all.
    """

    def __init__(self, client: AsyncWorkflowAccess) -> None:
        self._client = client

    async def list_workflows(
        self,
        *,
        query: str | None = None,
        categories: Collection[api_models.WorkflowCategory] | None = None,
        tags: Collection[str] | None = None,
        order_by: api_models.WorkflowRecordOrderBy = "name",
        direction: api_models.SQLiteDirection = "ASC",
        has_been_opened: bool | None = None,
        is_public: bool | None = None,
    ) -> list[api_models.WorkflowRecordListItemWithThumbnailDTO]:
        """Every saved workflow that fits (`GET /api/v1/workflows/`), without nodes and edges; by default all there are.

        Case does not count in `query` and `tags`; `%` in them stands for any text, and `_` for any character.

        Args:
            query: What the name, the description or the tags contain.
            categories: `"user"` for saved ones, `"default"` for those the server comes with; none for both.
            tags: Texts of which the workflow's tags contain at least one: `"sd"` finds `"SDXL"` too.
            order_by: `"name"` (capitals first), `"created_at"`, `"updated_at"`, `"opened_at"` or `"is_public"`.
            direction: `"ASC"` or `"DESC"`.
            has_been_opened: Only those that `mark_opened` or the web UI has marked as opened, or only the others.
            is_public: Only those all users see, or only the others. Shipped ones do not count as public.

        Raises:
            InvalidRequestError: A filter is not one the server knows; the message lists those. Nothing was sent.
        """
        filters = checked_filters(
            query=query,
            categories=categories,
            tags=tags,
            order_by=order_by,
            direction=direction,
            has_been_opened=has_been_opened,
            is_public=is_public,
        )
        return [record async for record in self._each(filters)]

    def iter_workflows(
        self,
        *,
        query: str | None = None,
        categories: Collection[api_models.WorkflowCategory] | None = None,
        tags: Collection[str] | None = None,
        order_by: api_models.WorkflowRecordOrderBy = "name",
        direction: api_models.SQLiteDirection = "ASC",
        has_been_opened: bool | None = None,
        is_public: bool | None = None,
    ) -> AsyncIterator[api_models.WorkflowRecordListItemWithThumbnailDTO]:
        """The workflows of `list_workflows`, one by one; the server is asked for the next 100 when they are needed.

        Each is given once, also when those given before are changed or deleted meanwhile.

        Args and errors are those of `list_workflows`.
        """
        filters = checked_filters(
            query=query,
            categories=categories,
            tags=tags,
            order_by=order_by,
            direction=direction,
            has_been_opened=has_been_opened,
            is_public=is_public,
        )
        return self._each(filters)

    async def recent_workflows(self, limit: int = 10) -> list[api_models.WorkflowRecordListItemWithThumbnailDTO]:
        """The workflows opened last, the latest first (`GET /api/v1/workflows/`).

        Args:
            limit: How many at most.

        Raises:
            InvalidRequestError: The limit is no whole number greater than 0.
        """
        from invokeai_api.api import workflows

        if isinstance(limit, bool) or not isinstance(limit, int) or limit < 1:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidRequestError(f"limit must be a whole number greater than 0, not {limit!r}")
        recent = workflows.list_workflows(per_page=limit, order_by="opened_at", direction="DESC", has_been_opened=True)
        return (await self._client.send(recent)).items

    async def list_tags(
        self, *, categories: Collection[api_models.WorkflowCategory] | None = None, is_public: bool | None = None
    ) -> list[str]:
        """The tags of the workflows, each once, in order (`GET /api/v1/workflows/tags`); servers from 6.11 on tell.

        Args and errors are those of `list_workflows`.
        """
        from invokeai_api.api import workflows

        filters = checked_filters(categories=categories, is_public=is_public)
        return await self._client.send(workflows.get_all_tags(**filters))

    async def tag_counts(
        self,
        tags: Collection[str] | None = None,
        *,
        categories: Collection[api_models.WorkflowCategory] | None = None,
        has_been_opened: bool | None = None,
        is_public: bool | None = None,
    ) -> dict[str, int]:
        """Count the workflows `list_workflows` finds by each tag (`GET /api/v1/workflows/counts_by_tag`).

        Args:
            tags: The tags to count. Default: all of `list_tags`.
            categories: As for `list_workflows`.
            has_been_opened: As for `list_workflows`.
            is_public: As for `list_workflows`.

        Raises:
            InvalidRequestError: A filter is not one the server knows; the message lists those. Nothing was sent.
        """
        from invokeai_api.api import workflows

        filters = checked_filters(categories=categories, has_been_opened=has_been_opened, is_public=is_public)
        if tags is None:
            tags = await self.list_tags(categories=categories, is_public=is_public)
        counted = list_of_texts("tags", tags)
        return await self._client.send(workflows.get_counts_by_tag(tags=counted, **filters)) if counted else {}

    async def category_counts(
        self,
        categories: Collection[api_models.WorkflowCategory] | None = None,
        *,
        has_been_opened: bool | None = None,
        is_public: bool | None = None,
    ) -> dict[str, int]:
        """Count the workflows of each category (`GET /api/v1/workflows/counts_by_category`).

        Args:
            categories: The categories to count. Default: both.
            has_been_opened: As for `list_workflows`.
            is_public: As for `list_workflows`.

        Raises:
            InvalidRequestError: A filter is not one the server knows; the message lists those. Nothing was sent.
        """
        from invokeai_api.api import workflows

        counted = ("user", SHIPPED) if categories is None else categories
        filters = checked_filters(categories=counted, has_been_opened=has_been_opened, is_public=is_public)
        return await self._client.send(workflows.counts_by_category(**filters)) if counted else {}

    async def get_record(self, workflow_id: str) -> api_models.WorkflowRecordWithThumbnailDTO:
        """All the server has on a workflow, nodes and edges included (`GET /api/v1/workflows/i/{workflow_id}`).

        Raises:
            NotFoundError: There is no such workflow.
            PermissionDeniedError: It is another user's, and not public.
        """
        from invokeai_api.api import workflows

        return await self._client.send(workflows.get_workflow(workflow_id))

    async def save_workflow(
        self,
        definition: GivenWorkflow,
        *,
        name: str | None = None,
        tags: Collection[str] | None = None,
    ) -> api_models.WorkflowRecordDTO:
        """Save a workflow as a new one (`POST /api/v1/workflows/`); the server gives it an id of its own.

        Names need not be unique. It is public on a server without users, and private on one with several. What the
        server does not know in it, it drops.

        Args:
            definition: A definition, a workflow's JSON object, or the path of a workflow file.
            name: The name to save it under. Default: its own.
            tags: Its tags. Default: its own.

        Returns:
            The record, with `workflow_id`.

        Raises:
            WorkflowError: It is not a workflow this library reads.
            InvalidRequestError: The tags are no list of texts.
            ValidationError: The server does not take it.
        """
        from invokeai_api.api import workflows
        from invokeai_api.models import BodyCreateWorkflow

        changes = {} if name is None else {"name": name}
        if tags is not None:
            changes["tags"] = ", ".join(list_of_texts("tags", tags))
        entry = library_entry(as_definition(definition), **changes)
        return await self._client.send(
            workflows.create_workflow(body=BodyCreateWorkflow.from_dict({"workflow": entry}))
        )

    async def update_workflow(self, workflow_id: str, definition: GivenWorkflow) -> api_models.WorkflowRecordDTO:
        """Put another workflow in the place of a saved one (`PATCH /api/v1/workflows/i/{workflow_id}`).

        Id, thumbnail and who sees it stay as they are; everything else, name and tags included, is the definition's.

        Args:
            workflow_id: The saved workflow; an id in the definition does not count.
            definition: A definition, a workflow's JSON object, or the path of a workflow file.

        Returns:
            The record as it is now.

        Raises:
            WorkflowError: It is not a workflow this library reads.
            NotFoundError: There is no such workflow.
            InvalidRequestError: The server comes with the workflow, so it cannot be changed.
            PermissionDeniedError: It is another user's.
            ValidationError: The server does not take it.
        """
        from invokeai_api.api import workflows
        from invokeai_api.models import BodyUpdateWorkflow

        entry = library_entry(as_definition(definition), id=workflow_id)
        await self._check_changeable(workflow_id)
        body = BodyUpdateWorkflow.from_dict({"workflow": entry})
        return await self._client.send(workflows.update_workflow(workflow_id, body=body))

    async def delete_workflow(self, workflow_id: str) -> None:
        """Delete a saved workflow and its thumbnail (`DELETE /api/v1/workflows/i/{workflow_id}`).

        Raises:
            NotFoundError: There is no such workflow (any more).
            InvalidRequestError: The server comes with the workflow, so it cannot be deleted.
            PermissionDeniedError: It is another user's.
        """
        from invokeai_api.api import workflows

        await self._check_changeable(workflow_id)
        await self._client.send(workflows.delete_workflow(workflow_id))

    async def set_public(self, workflow_id: str, is_public: bool) -> api_models.WorkflowRecordDTO:
        """Let all users see a workflow, or only its owner (`PATCH /api/v1/workflows/i/{workflow_id}/is_public`).

        The server gives public ones the tag `"shared"`, and takes it from others. Servers from 6.13 on do it.

        Returns:
            The record as it is now.

        Raises:
            NotFoundError: There is no such workflow.
            InvalidRequestError: The server comes with the workflow: everybody sees it as it is.
            PermissionDeniedError: It is another user's.
        """
        from invokeai_api.api import workflows
        from invokeai_api.models import BodyUpdateWorkflowIsPublic

        await self._check_changeable(workflow_id)
        body = BodyUpdateWorkflowIsPublic(is_public=is_public)
        return await self._client.send(workflows.update_workflow_is_public(workflow_id, body=body))

    async def mark_opened(self, workflow_id: str) -> api_models.WorkflowRecordWithThumbnailDTO:
        """Have a workflow count as opened now (`PUT /api/v1/workflows/i/{workflow_id}/opened_at`), as the web UI does.

        Returns:
            The record, with the server's time in `opened_at`.

        Raises:
            NotFoundError: There is no such workflow.
            PermissionDeniedError: It is another user's, or a shipped one and the user no administrator.
        """
        from invokeai_api.api import workflows

        await self._client.send(workflows.update_opened_at(workflow_id))
        return await self.get_record(workflow_id)  # older servers mark what is not there with success

    async def get_thumbnail(self, workflow_id: str) -> bytes:
        """The picture of a workflow (`GET /api/v1/workflows/i/{workflow_id}/thumbnail`).

        Returns:
            An image file's content: WebP for a saved workflow, PNG for a shipped one, whatever the server calls it.

        Raises:
            NotFoundError: There is no such workflow, or it has no thumbnail.
            PermissionDeniedError: It is another user's, and not public.
        """
        from invokeai_api.api import workflows

        question = workflows.get_workflow_thumbnail(workflow_id)
        self._check_thumbnail(await self.get_record(workflow_id), question)
        return await self._client.send(question)

    async def set_thumbnail(self, workflow_id: str, image: Any) -> None:
        """Give a workflow a picture (`PUT /api/v1/workflows/i/{workflow_id}/thumbnail`), in place of any it has.

        Args:
            workflow_id: The saved workflow.
            image: Anything `ImageRepository.upload` takes: a path, bytes, an image handle, ... The server keeps it as
                WebP, made smaller to at most 256 pixels a side.

        Raises:
            NotFoundError: There is no such workflow.
            InvalidRequestError: The server comes with the workflow, so it cannot be changed.
            InvalidImageError: It is not an image the server takes.
            ServerError: The server cannot read the image to its end.
            LocalFileError: The file cannot be read.
            PermissionDeniedError: It is another user's.
        """
        from invokeai_api.api import workflows
        from invokeai_api.models import BodySetWorkflowThumbnail

        file = await picture_file(self._client, image)
        await self._check_changeable(workflow_id)
        upload = workflows.set_workflow_thumbnail(workflow_id, body=BodySetWorkflowThumbnail(image=file))
        with explain_refusal(file.file_name):
            await self._client.send(upload)

    async def delete_thumbnail(self, workflow_id: str) -> None:
        """Take a workflow's picture away (`DELETE /api/v1/workflows/i/{workflow_id}/thumbnail`).

        Raises:
            NotFoundError: There is no such workflow, or it has no thumbnail.
            InvalidRequestError: The server comes with the workflow, so it cannot be changed.
            PermissionDeniedError: It is another user's.
        """
        from invokeai_api.api import workflows

        request = workflows.delete_workflow_thumbnail(workflow_id)
        self._check_thumbnail(await self._check_changeable(workflow_id), request)
        await self._client.send(request)

    async def _each(
        self, filters: Mapping[str, Any]
    ) -> AsyncIterator[api_models.WorkflowRecordListItemWithThumbnailDTO]:
        """The workflows, page by page; if they have changed, again from the first until nothing new comes."""
        from invokeai_api.api import workflows

        seen: set[str] = set()
        page, total = 0, -1
        has_changed = is_new = False
        while True:
            question = workflows.list_workflows(page=page, per_page=PAGE, **filters)
            answer = await self._client.send(question)
            check_total(max(answer.pages * PAGE, len(seen)), question, self._client.base_url)
            has_changed |= total not in (-1, answer.total)
            total = answer.total if total < 0 else total
            for record in answer.items:
                if record.workflow_id not in seen:
                    seen.add(record.workflow_id)
                    is_new = True
                    yield record
            page += 1
            if page >= answer.pages:
                if not (is_new and has_changed):
                    return
                page, is_new = 0, False

    async def _check_changeable(self, workflow_id: str) -> api_models.WorkflowRecordWithThumbnailDTO:
        """The record of a workflow that is there, and not a shipped one.

        Of a shipped one the server would delete the thumbnail it comes with and then fail, or change nothing and answer
        with success.
        """
        record = await self.get_record(workflow_id)
        meta = record.workflow.meta
        if meta and meta.category == SHIPPED:
            raise InvalidRequestError(
                f"{record.name!r} comes with the server and cannot be changed or deleted; `save_workflow` makes a copy"
            )
        return record

    def _check_thumbnail(self, record: api_models.WorkflowRecordWithThumbnailDTO, request: Operation[Any]) -> None:
        """Refuse what the server would only fail at."""
        if not record.thumbnail_url:
            raise not_there(f"the workflow {record.name!r} has no thumbnail", request, self._client.base_url)
