# Made from invokeai_py_client/_async/workflows.py by `python scripts/unasync.py`: edit that file.
"""Workflows: the server's library, and handles to run them."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from contextlib import suppress
from inspect import iscoroutinefunction
from pathlib import Path
from typing import TYPE_CHECKING, Any

from invokeai_py_client._core.definition import WorkflowDefinition
from invokeai_py_client._core.graph import (
    FieldKey,
    build_batch,
    build_graph,
    check_runnable,
    missing_inputs,
    with_values,
)
from invokeai_py_client._core.inputs import WorkflowInput, find_input, workflow_inputs
from invokeai_py_client._core.library import find_workflow
from invokeai_py_client._core.loading import LoadedWorkflow, load
from invokeai_py_client._core.settings import check_seconds
from invokeai_py_client._core.submission import Submission
from invokeai_py_client._core.values import ModelReference, check_value
from invokeai_py_client._sync._bridge import WorkflowBridge
from invokeai_py_client._sync.lookups import looked_up
from invokeai_py_client._sync.runs import ProgressCallback, RunResult, Watch
from invokeai_py_client._sync.submitting import cancel, enqueue, take_back
from invokeai_py_client.exceptions import (
    APIError,
    ConnectionError,
    InvalidRequestError,
    InvokeAIError,
    RunError,
    WorkflowError,
)

if TYPE_CHECKING:
    from invokeai_api import models as api_models

    from invokeai_py_client._sync.client import InvokeAIClient

PAGE = 100


class WorkflowRepository:
    """The workflow library of a server; also makes workflows from files."""

    def __init__(self, client: InvokeAIClient) -> None:
        self._client = client

    def list_workflows(self) -> list[api_models.WorkflowRecordListItemWithThumbnailDTO]:
        """Every saved workflow, the shipped ones included (`GET /api/v1/workflows/`); without nodes and edges."""
        from invokeai_api.api import workflows

        found: list[api_models.WorkflowRecordListItemWithThumbnailDTO] = []
        page, pages = 0, 1
        while page < pages:
            answer = self._client.send(workflows.list_workflows(page=page, per_page=PAGE))
            found += answer.items
            page, pages = page + 1, answer.pages
        return found

    def get_workflow(self, name_or_id: str) -> Workflow:
        """A saved workflow, ready to be filled in and run (`GET /api/v1/workflows/i/{workflow_id}`).

        Args:
            name_or_id: The workflow's id or its exact name; case does not count where that leaves only one.

        Raises:
            WorkflowNotFoundError: There is no such workflow, or more than one; the message lists them or near matches.
        """
        from invokeai_api.api import workflows

        records = self.list_workflows()
        workflow_id = find_workflow(name_or_id, {record.workflow_id: record.name for record in records})
        record = self._client.send(workflows.get_workflow(workflow_id))
        return self.create_workflow(record.workflow.to_dict())

    def create_workflow(self, definition: WorkflowDefinition | Mapping[str, Any] | str | Path) -> Workflow:
        """A handle to run a workflow that need not be saved on the server.

        Args:
            definition: A definition, a workflow's JSON object, or the path of a workflow file.

        Raises:
            WorkflowError: It is not a workflow this library reads.
        """
        if isinstance(definition, (str, Path)):
            definition = WorkflowDefinition.from_file(definition)
        elif not isinstance(definition, WorkflowDefinition):
            definition = WorkflowDefinition.from_dict(definition)
        return Workflow(self._client, definition, load(definition, self._client.node_templates()))


class Workflow(WorkflowBridge):
    """A workflow with values for its inputs, to run as often as wanted.

    Made by `workflow_repo.get_workflow` or `workflow_repo.create_workflow`. Setting values talks to nobody;
    models given by name are looked up when the workflow is submitted.
    """

    def __init__(self, client: InvokeAIClient, definition: WorkflowDefinition, loaded: LoadedWorkflow) -> None:
        self._client = client
        self._definition = definition
        self._loaded = loaded
        self._values: dict[FieldKey, Any] = {}

    @property
    def name(self) -> str:
        """The workflow's name."""
        return self._definition.name

    @property
    def definition(self) -> WorkflowDefinition:
        """The workflow as it was loaded."""
        return self._definition

    @property
    def warnings(self) -> tuple[str, ...]:
        """What the web UI would warn of on loading: dropped edges, nodes of other versions."""
        return self._loaded.warnings

    def list_inputs(self) -> list[WorkflowInput]:
        """The inputs of the workflow's form, in the order the web UI shows them."""
        return [entry for entry in self._inputs() if entry.input_index is not None]

    def get_input(self, key: int | str | FieldKey) -> WorkflowInput:
        """One input, of the form or of any node.

        Args:
            key: A form index, a label, a field name, `"Node.field"` with a node's label, type title or id,
                or `(node id, field name)`. Case and punctuation don't count.

        Raises:
            InputNotFoundError: Nothing, or more than one input, goes by the key; the message lists what there is.
        """
        return find_input(self._inputs(), key)

    def set_input_value(self, key: int | str | FieldKey, value: Any) -> None:
        """Set the value of an input for the following runs.

        Args:
            key: As in `get_input`.
            value: A value of the input's type; for a model its name, key or record; for an image a handle or its
                name; for a board a handle. A value on a connected input takes the connection's place. `None` takes the
                value away: the connection counts again, or else the server's default.

        Raises:
            InputNotFoundError: Nothing, or more than one input, goes by the key.
            InputValueError: The value has the wrong type or is out of range; the message says what is allowed.
        """
        self._set([(key, value)])

    def set(self, **values: Any) -> None:
        """Set several inputs, each by a key that is a Python name: `wf.set(positive_prompt="a cat", steps=20)`.

        Nothing is set when one of them is refused.

        Raises:
            InputNotFoundError: Nothing, or more than one input, goes by a key.
            InputValueError: A value has the wrong type or is out of range.
        """
        self._set(values.items())

    def _set(self, values: Iterable[tuple[int | str | FieldKey, Any]]) -> None:
        inputs = self._inputs()
        entries = [(find_input(inputs, key), value) for key, value in values]
        checked = {entry.key: check_value(entry.field, value, str(entry)) for entry, value in entries}
        self._values = {**self._values, **checked}

    def build_graph(self) -> dict[str, Any]:
        """The graph a run would send, as the web UI builds it. It asks nobody, so models must be given as records.

        Raises:
            WorkflowError: The workflow cannot run: nodes this server does not have, required inputs without a value,
                or a model given by name.
        """
        values = self._checked_values()
        names = [str(self.get_input(key)) for key, value in values.items() if isinstance(value, ModelReference)]
        if names:
            raise WorkflowError(f"set by name, and looked up on submission: {', '.join(names)}; set a model record")
        return build_graph(self._loaded, values)

    def submit(self, *, queue_id: str = "default", prepend: bool = False) -> Submission:
        """Send the workflow to the queue (`POST /api/v1/queue/{queue_id}/enqueue_batch`).

        Args:
            queue_id: The queue.
            prepend: Run it before what is waiting already.

        Returns:
            What to wait for; see `wait_for_completion`.

        Raises:
            WorkflowError: The workflow cannot run as it is; nothing was sent.
            ModelNotFoundError: A model is not installed; nothing was sent.
            APIError: The server refused it.
            SubmissionUnknownError: The connection broke, and whether the server took it cannot be found out.
        """
        return self._enqueue(self._batch(prepend), queue_id)

    def wait_for_completion(
        self, submission: Submission, *, timeout: float | None = None, progress: ProgressCallback | None = None
    ) -> RunResult:
        """Wait until a submitted run has ended.

        Args:
            submission: What `submit` returned.
            timeout: Seconds; None waits as long as it takes. The run goes on when they are over.
            progress: Called with a `Progress` at each event of the run, and in any case when it has ended.

        Returns:
            Outputs and images.

        Raises:
            RunFailedError: A node failed; the message names it.
            RunCanceledError: Somebody canceled the run.
            TimeoutError: It did not end in time.
            ConnectionError: The server went away and did not come back.
        """
        _check_waiting(timeout, progress)
        if not isinstance(submission, Submission):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidRequestError(f"what submit() returned is needed, not {submission!r}")
        with Watch(self._client, submission.queue_id) as watch:
            return watch.wait(submission, timeout, progress)

    def run(
        self,
        *,
        queue_id: str = "default",
        prepend: bool = False,
        timeout: float | None = None,
        progress: ProgressCallback | None = None,
    ) -> RunResult:
        """Submit the workflow and wait for it. When that ends early (time-out, Ctrl-C), the run is canceled.

        Args and errors are those of `submit` and `wait_for_completion`.
        """
        _check_waiting(timeout, progress)
        batch = self._batch(prepend)
        with Watch(self._client, queue_id) as watch:
            submission = None
            try:
                submission = self._enqueue(batch, queue_id)
                return watch.wait(submission, timeout, progress)
            except (APIError, RunError, ConnectionError):
                raise  # it has ended or never began, or there is nobody to tell
            except BaseException:
                with suppress(InvokeAIError):
                    take_back(self._client, queue_id, batch["batch"]["batch_id"], arrived=submission is not None)
                raise

    def cancel(self, submission: Submission) -> None:
        """Cancel a submitted run (`PUT /api/v1/queue/{queue_id}/cancel_by_batch_ids`); one that has ended stays so."""
        cancel(self._client, submission.queue_id, submission.batch_id)

    def _batch(self, prepend: bool) -> dict[str, Any]:
        """The enqueue request's body, checked, with an id of its own."""
        values = looked_up(self._client, self._checked_values(), self._inputs())
        return build_batch(
            build_graph(self._loaded, values),
            workflow=with_values(self._definition, values),
            batch_id=str(uuid.uuid4()),
            prepend=prepend,
        )

    def _enqueue(self, batch: dict[str, Any], queue_id: str) -> Submission:
        item_ids = enqueue(self._client, queue_id, batch)
        return Submission(
            batch_id=batch["batch"]["batch_id"],
            item_id=item_ids[0],
            queue_id=queue_id,
            nodes={node.id: node.name for node in self._loaded.nodes.values()},
            output_nodes=tuple(node.id for node in self._loaded.nodes.values() if not node.is_intermediate),
        )

    def _inputs(self) -> list[WorkflowInput]:
        return workflow_inputs(self._loaded, self._values)

    def _checked_values(self) -> dict[FieldKey, Any]:
        """Every value a run would send, the file's own included.

        The server finds a missing required input, and some wrong values, only while it runs.
        """
        check_runnable(self._loaded)
        missing = missing_inputs(self._loaded, self._values)
        if missing:
            names = "\n  ".join(str(self.get_input(key)) for key in missing)
            raise WorkflowError(f"{self.name!r} cannot run: these inputs need a value:\n  {names}")
        return self._values | {
            entry.key: check_value(entry.field, entry.value, str(entry))
            for entry in self._inputs()
            if entry.value is not None and entry.key not in self._values
        }

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r}, inputs={len(self.list_inputs())})"


def _check_waiting(timeout: float | None, progress: ProgressCallback | None) -> None:
    """Refuse before anything is sent what would only be noticed while waiting."""
    if timeout is not None:
        check_seconds("timeout", timeout)
    if progress is not None and (not callable(progress) or iscoroutinefunction(progress)):
        raise InvalidRequestError(f"progress must be a plain function of a Progress, not {progress!r}")
