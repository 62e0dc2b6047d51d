"""Workflows: found in the server's library or made from files, filled in, and run."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from invokeai_py_client.exceptions import (
    APIError,
    ConnectionError,
    InvalidRequestError,
    ModelNotFoundError,
    NotFoundError,
    PoisonedQueueError,
    QueueFullError,
    RequestError,
    SubmissionUnknownError,
    TimeoutError,
    ValidationError,
    WorkflowError,
)
from invokeai_py_client.gallery._async.images import AsyncImage
from invokeai_py_client.kit._async.concurrency import for_each, sleep
from invokeai_py_client.kit.clock import Deadline, within
from invokeai_py_client.queue._async.jobs import AsyncJob, OnTimeout, check_waiting
from invokeai_py_client.queue._async.reading import read_items
from invokeai_py_client.queue._async.results import AsyncRunResult
from invokeai_py_client.queue._async.submitting import CANCELED, end_of, enqueue, take_back
from invokeai_py_client.queue._async.watching import AsyncBatchWaiter, completed, joined
from invokeai_py_client.queue.bars import ProgressCallback, Shown, run_reporter
from invokeai_py_client.queue.progress import ProgressTracker
from invokeai_py_client.queue.submission import Submission, Submitted
from invokeai_py_client.text.jsons import Json, is_object
from invokeai_py_client.workflow_files.definition import WorkflowDefinition, without_values
from invokeai_py_client.workflow_files.forms import FieldKey
from invokeai_py_client.workflows._async.generating import make_values
from invokeai_py_client.workflows._async.item_checks import ask_about_items
from invokeai_py_client.workflows._async.library import AsyncWorkflowLibrary
from invokeai_py_client.workflows._async.lookups import AsyncLookup, find_stale, names_a_model
from invokeai_py_client.workflows.batches import data_size, zipped_data
from invokeai_py_client.workflows.builder import GraphBuilder
from invokeai_py_client.workflows.graph import Values
from invokeai_py_client.workflows.handle import WorkflowHandle, check_runs
from invokeai_py_client.workflows.inputs import WorkflowInput
from invokeai_py_client.workflows.library import GivenWorkflow, as_definition, find_workflow
from invokeai_py_client.workflows.loading import LoadedWorkflow
from invokeai_py_client.workflows.picking import WorkflowPicker
from invokeai_py_client.workflows.readiness import check_problems
from invokeai_py_client.workflows.saved_calls import called_ids, has_calls
from invokeai_py_client.workflows.sweeps import Portion, Row, SweepMode, data_of, sweep_rows

if TYPE_CHECKING:
    # SYNC: from invokeai_py_client.queue._async.jobs import AsyncJob
    # SYNC: from invokeai_py_client.queue._async.results import AsyncRunResult
    # SYNC: from invokeai_py_client.workflows._async.workflows import AsyncWorkflow
    from invokeai_py_client.queue._sync.jobs import Job
    from invokeai_py_client.queue._sync.results import RunResult
    from invokeai_py_client.workflows._async.access import AsyncWorkflowAccess

LARGEST_BATCH = 10_000
"""Queue items that are sent in one request; it is also how many may wait in a server's queue, unless it is set so."""
MOST_CALLABLE, READ_AT_ONCE = 200, 8
"""Saved workflows that are read for one that may call them, and how many at once."""
ROOM_SECONDS = 1.0
"""How long a full queue is left alone before it is asked for room again."""


class AsyncWorkflowRepository(AsyncWorkflowLibrary):
    """The workflow library of a server; also makes workflows from files, images and graphs."""

    async def get_workflow(self, name_or_id: str) -> AsyncWorkflow:
        """A saved workflow, ready to be filled in and run (`GET /api/v1/workflows/i/{workflow_id}`).

        Args:
            name_or_id: The workflow's id or its name; case, blanks and punctuation do not count where that leaves only
                one.

        Raises:
            WorkflowNotFoundError: There is no such workflow, or more than one; the message lists them or near matches.
        """
        records = await self.list_workflows()
        workflow_id = find_workflow(name_or_id, {record.workflow_id: record.name for record in records})
        record = await self.get_record(workflow_id)
        return await self.create_workflow(record.workflow.to_dict())

    async def create_workflow(self, definition: GivenWorkflow | AsyncImage) -> AsyncWorkflow:
        """A handle to run a workflow that need not be saved on the server.

        Args:
            definition: A definition, a workflow's JSON object or text, the path, the content or the open file of a
                workflow file or of an image that InvokeAI made, an image on the server, or a graph made in code.

        Raises:
            WorkflowError: It is not a workflow this library reads, or the image has none in it.
        """
        if isinstance(definition, AsyncImage):
            embedded = await definition.workflow()
            if embedded is None:
                raise WorkflowError(f"the image {definition.image_name!r} has no workflow in it")
            definition = embedded
        if isinstance(definition, GraphBuilder):
            return AsyncWorkflow(self._client, definition.to_workflow(), definition.load())
        definition = as_definition(definition)
        names, contents = await self._callable(definition.to_dict())
        picker = WorkflowPicker(definition, await self._client.node_templates(), names, contents)
        loaded = picker.load({})
        if stale := await find_stale(self._client, loaded):
            kept = without_values(definition, stale)
            picker = replace(picker, definition=kept, warnings=tuple(stale.values()))
            loaded = picker.load({})
        return AsyncWorkflow(self._client, definition, loaded, picker if names else None)

    async def create_workflow_from_file(self, path: str) -> AsyncWorkflow:
        """`create_workflow`, by a name some scripts know."""
        return await self.create_workflow(path)

    async def _callable(self, workflow: Json) -> tuple[dict[str, str], dict[str, Json]]:
        """Names and contents of the saved workflows that this one may call; none if it calls nothing."""
        if not has_calls(workflow):
            return {}, {}
        names = {record.workflow_id: record.name for record in await self.list_workflows(categories=["user"])}
        contents: dict[str, Json] = {}

        called = called_ids(workflow)

        async def read(workflow_id: str) -> None:
            try:
                contents[workflow_id] = (await self.get_record(workflow_id)).workflow.to_dict()
            except APIError as error:
                if workflow_id in called and not isinstance(error, NotFoundError):
                    raise  # else only a run has to mind

        wanted = dict.fromkeys([*called, *names])
        await for_each([*wanted][:MOST_CALLABLE], read, READ_AT_ONCE)
        return names, contents


class AsyncWorkflow(WorkflowHandle):
    """A workflow with values for its inputs, to run as often as wanted, from several threads or tasks if need be.

    Made by `workflow_repo.get_workflow` or `workflow_repo.create_workflow`. Setting values talks to nobody; what is
    given by name is looked up, and pictures are uploaded, when the workflow is submitted. Each run takes the values
    as they are at that moment.
    """

    def __init__(
        self,
        client: AsyncWorkflowAccess,
        definition: WorkflowDefinition,
        loaded: LoadedWorkflow,
        picker: WorkflowPicker | None = None,
    ) -> None:
        super().__init__(definition, loaded, picker)
        self._client = client

    async def submit(
        self,
        inputs: Mapping[Any, Any] | None = None,
        *,
        runs: int = 1,
        board: Any = None,
        queue_id: str = "default",
        prepend: bool = False,
        destination: str = "gallery",
    ) -> AsyncJob:
        """Send the workflow to the queue (`POST /api/v1/queue/{queue_id}/enqueue_batch`).

        Args:
            inputs: Values for this run only, by key as in `get_input`.
            runs: How often it is run; a queue item each. The same inputs give what the server has in its cache.
            board: For the images of all output nodes, in place of the workflow's: a handle, an id, a name or `"none"`.
            queue_id: The queue.
            prepend: Run it before what is waiting already.
            destination: Where the server says the results belong; a name of one's own sets runs apart in the queue.

        Returns:
            The job, to watch, to `wait()` for and to cancel.

        Raises:
            WorkflowNotReadyError: The workflow cannot run as it is; nothing was sent.
            InputNotFoundError, InputValueError: An input is not there, or a value does not fit; nothing was sent.
            ModelNotFoundError: A model is not installed; nothing was sent.
            InvalidImageError, LocalFileError: A picture cannot be read or uploaded; nothing was sent.
            QueueFullError: The queue has no room for all of it; nothing of it is left there.
            APIError: The server refused it.
            SubmissionUnknownError: The connection broke, and whether the server took it cannot be found out.
        """
        request = await self._request(inputs, board, runs, prepend, destination)
        return AsyncJob(self._client, await self._enqueue(request, queue_id))

    async def wait_for_completion(
        self,
        submission: Submitted,
        *,
        timeout: float | None = None,
        progress: Shown = None,
        on_timeout: OnTimeout = "leave",
        patience: float | None = None,
    ) -> AsyncRunResult:
        """Wait until a submitted run has ended: `result()` of the job.

        Args:
            submission: What `submit` returned.
            timeout: Seconds from the call to the return, as for `Job.wait`; None waits as long as it takes.
            progress: Called with a `Progress` at each event of the run, and in any case when it has ended. True shows a
                bar on the terminal or in the notebook (`pip install 'invokeai-py-client[progress]'`).
            on_timeout: `"leave"` the run alone when the time is over, or `"cancel"` it.
            patience: Seconds a silent server is believed in; default: the client's `patience`, 180.

        Returns:
            Outputs and images.

        Raises:
            RunFailedError: A node failed; the message names it, and the error has the `result` of what completed.
            RunCanceledError: Somebody canceled the run.
            TimeoutError: It did not end in time.
            ConnectionError: The server went away and did not come back.
        """
        job = self._job_of(submission)
        return await job.result(timeout, progress=progress, on_timeout=on_timeout, patience=patience)

    def _job_of(self, submission: Submitted) -> AsyncJob:
        """The job of what was submitted, whoever's client it was submitted with.

        Raises:
            InvalidRequestError: Nothing was.
        """
        known = getattr(submission, "submission", submission)
        if not isinstance(known, Submission):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidRequestError(f"what submit() returned is needed, not {submission!r}")
        return AsyncJob(self._client, known)

    async def run(
        self,
        inputs: Mapping[Any, Any] | None = None,
        *,
        runs: int = 1,
        board: Any = None,
        queue_id: str = "default",
        prepend: bool = False,
        destination: str = "gallery",
        timeout: float | None = None,
        progress: Shown = None,
        patience: float | None = None,
    ) -> AsyncRunResult:
        """Submit the workflow and wait for it. When that ends early (time-out, Ctrl-C), the run is canceled.

        Args and errors are those of `submit` and `wait_for_completion`. The `timeout` is for all of it, with uploads;
        canceling may take up to two seconds more. What could not be canceled is said by the error, or by a note that is
        added to it.
        """
        check_waiting(timeout, progress, patience=patience)
        deadline = Deadline(timeout)
        with within(deadline):
            request = await self._request(inputs, board, runs, prepend, destination)
            async with AsyncBatchWaiter(self._client, queue_id, deadline, patience) as watch:
                with run_reporter(progress) as tell:
                    return completed(await self._watched(watch, request, queue_id, deadline, tell))

    async def sweep(
        self,
        values: Mapping[Any, Sequence[Any]],
        mode: SweepMode = "product",
        *,
        inputs: Mapping[Any, Any] | None = None,
        runs: int = 1,
        board: Any = None,
        queue_id: str = "default",
        prepend: bool = False,
        destination: str = "gallery",
        timeout: float | None = None,
        progress: Shown = None,
        patience: float | None = None,
    ) -> AsyncRunResult:
        """Run the workflow with many values: `wf.sweep({"prompt": ["a cat", "a dog"], "seed": range(100)})`.

        All of it is one batch on the server, sent in one request. Where the queue has no room for all, or a value is of
        a sort no batch can hold (a model, a board, a colour), it is several batches, one after the other.

        Args:
            values: Lists of values by input; keys as in `get_input`.
            mode: `"product"` takes every combination, the last input varying fastest; `"zip"` the first values of
                all, the second ones, and so on.
            inputs: Values of other inputs, for this sweep only.
            runs: How often each combination is run.
            board: As in `submit`.
            queue_id: The queue.
            prepend: Run it before what is waiting already.
            destination: As in `submit`.
            timeout: Seconds for all of it, as for `run`; None waits as long as it takes.
            progress: As in `wait_for_completion`.
            patience: As in `wait_for_completion`.

        Returns:
            An item for each combination, in their order, with the `values` it was made from; the images of all.
            Items that failed are among them: see `failed`. When waiting ends early, what has not run is canceled.

        Raises:
            InvalidRequestError: There is nothing to sweep, or lists to be zipped differ in length; nothing was sent.
            TimeoutError: It did not end in time; the error has the `result` of what there is.
            And what `submit` raises.
        """
        check_waiting(timeout, progress, patience=patience)
        deadline = Deadline(timeout)
        check_runs(runs)
        now = self._as_it_is()
        sweep = now._make_sweep(values, mode)
        own = now._values_for(inputs, board)
        parts: list[AsyncRunResult] = []
        order: list[int] = []
        with within(deadline):
            lookup = await now._looked_up({**own, **{axis.input.key: axis.checked for axis in sweep.axes}})
            # All is made ready before anything is sent.
            jobs = [await now._job(own, portion, lookup, runs) for portion in sweep.portions(now._loaded)]
            total = sum(len(job.rows) for job in jobs)
            with run_reporter(progress) as tell:
                async with AsyncBatchWaiter(self._client, queue_id, deadline, patience) as watch:
                    for job in jobs:
                        rows = job.rows
                        while rows:
                            sent = rows[:LARGEST_BATCH]
                            data, times = data_of(sent)
                            request = now._body(job.values, data, times, prepend=prepend, destination=destination)
                            given = tuple(sweep.given(row.position) for row in sent)
                            failed = sum(len(part.failed) for part in parts)
                            swept = _Swept(given, job.keys, len(order), total, failed)
                            try:
                                part = await self._swept_part(watch, request, queue_id, deadline, tell, swept)
                            except RequestError as error:
                                if error.result:
                                    parts.append(error.result)
                                    order += [row.position for row in rows[: len(error.result)]]
                                error.result = joined(parts, order) if parts else None
                                raise
                            parts.append(part)
                            order += [row.position for row in rows[: len(part)]]
                            rows = rows[len(part) :]
        return joined(parts, order)

    if True:  # ASYNC

        async def submit_async(self, inputs: Mapping[Any, Any] | None = None, **options: Any) -> AsyncJob:
            """`submit`, for code that awaits; it takes the same arguments."""
            return await self.submit(inputs, **options)

        async def run_async(self, inputs: Mapping[Any, Any] | None = None, **options: Any) -> AsyncRunResult:
            """`run`, for code that awaits; it takes the same arguments."""
            return await self.run(inputs, **options)

        async def sweep_async(
            self, values: Mapping[Any, Sequence[Any]], mode: SweepMode = "product", **options: Any
        ) -> AsyncRunResult:
            """`sweep`, for code that awaits; it takes the same arguments."""
            return await self.sweep(values, mode, **options)

        async def wait_for_completion_async(
            self,
            submission: Submitted,
            *,
            timeout: float | None = None,
            progress: Shown = None,
            on_timeout: OnTimeout = "leave",
            patience: float | None = None,
        ) -> AsyncRunResult:
            """`wait_for_completion`, for code that awaits."""
            return await self.wait_for_completion(
                submission, timeout=timeout, progress=progress, on_timeout=on_timeout, patience=patience
            )

    else:

        def submit_sync(self, inputs: Mapping[Any, Any] | None = None, **options: Any) -> Job:
            """`submit`, by a name some scripts know."""
            return self.submit(inputs, **options)

        def wait_for_completion_sync(
            self,
            submission: Submitted,
            *,
            timeout: float | None = None,
            progress: Shown = None,
            on_timeout: OnTimeout = "leave",
            patience: float | None = None,
        ) -> RunResult:
            """`wait_for_completion`, by a name some scripts know."""
            return self.wait_for_completion(
                submission, timeout=timeout, progress=progress, on_timeout=on_timeout, patience=patience
            )

        def _twin(self) -> AsyncWorkflow:
            from invokeai_py_client.workflows._async.workflows import AsyncWorkflow

            twin = AsyncWorkflow(self._client.aio, self._definition, self._loaded)
            twin._values = self._values
            return twin

        def submit_async(
            self, inputs: Mapping[Any, Any] | None = None, **options: Any
        ) -> Coroutine[Any, Any, AsyncJob]:
            """`submit`, for code that awaits; it takes the same arguments."""
            return self._twin().submit(inputs, **options)

        def run_async(
            self, inputs: Mapping[Any, Any] | None = None, **options: Any
        ) -> Coroutine[Any, Any, AsyncRunResult]:
            """`run`, for code that awaits; it takes the same arguments."""
            return self._twin().run(inputs, **options)

        def sweep_async(
            self, values: Mapping[Any, Sequence[Any]], mode: SweepMode = "product", **options: Any
        ) -> Coroutine[Any, Any, AsyncRunResult]:
            """`sweep`, for code that awaits; it takes the same arguments."""
            return self._twin().sweep(values, mode, **options)

        async def wait_for_completion_async(
            self,
            submission: Submitted,
            *,
            timeout: float | None = None,
            progress: Shown = None,
            on_timeout: OnTimeout = "leave",
            patience: float | None = None,
        ) -> AsyncRunResult:
            """`wait_for_completion`, for code that awaits."""
            return await self._twin().wait_for_completion(
                submission, timeout=timeout, progress=progress, on_timeout=on_timeout, patience=patience
            )

    async def cancel(self, submission: Submitted) -> None:
        """Cancel a submitted run (`PUT /api/v1/queue/{queue_id}/cancel_by_batch_ids`); what has ended stays so."""
        await self._job_of(submission).cancel()

    async def session_ids(self, submission: Submitted) -> tuple[str, ...]:
        """The server's ids of what runs for each queue item (`POST /api/v1/queue/{queue_id}/items_by_ids`).

        An image the server has in its cache carries the id of the session that made it, which may be an older one.
        Empty for items that were deleted.
        """
        known = self._job_of(submission).submission
        items = await read_items(self._client.send, known.queue_id, known.item_ids)
        return tuple(str(items.get(item_id, {}).get("session_id") or "") for item_id in known.item_ids)

    async def sync_models(self, *, by_base: bool = False) -> dict[str, dict[str, str]]:
        """Bind every model of the workflow to one the server has, for workflows that were made elsewhere.

        A model is found by its key, else by its name, among those that fit the input (`GET /api/v2/models/`).

        Args:
            by_base: Take one that is not there to be the only installed model that fits the input and has its base.

        Returns:
            What each input got, by the input's name; only those that changed.

        Raises:
            ModelNotFoundError: Some are not installed; the message lists all of these. Nothing was changed.
        """
        inputs = [entry for entry in self._inputs() if names_a_model(entry.value)]
        lookup = AsyncLookup(self._client)
        await lookup.find(((entry, entry.value) for entry in inputs), check_models=False)
        found: dict[FieldKey, Any] = {}
        missing: list[str] = []
        for entry in inputs:
            try:
                found[entry.key] = lookup.put(entry, entry.value, by_base=by_base)
            except ModelNotFoundError as error:
                missing.append(str(error))
        if missing:
            raise ModelNotFoundError("\n".join(missing))
        changed = {entry.key: str(entry) for entry in inputs if found[entry.key] != entry.value}
        self._set([(key, found[key]) for key in changed])
        return {name: found[key] for key, name in changed.items()}

    sync_dnn_model = sync_models

    def _as_it_is(self) -> AsyncWorkflow:
        """The workflow with its values of this moment, also when another one is picked to be called meanwhile."""
        if self._picker is None:
            return self
        with self._setting:
            now = AsyncWorkflow(self._client, self._definition, self._loaded, self._picker)
            now._values = self._values
        return now

    def _values_for(self, inputs: Mapping[Any, Any] | None, board: Any) -> dict[FieldKey, Any]:
        """The values of a run: those set, those for this run only, and its board."""
        if inputs is not None and not is_object(inputs):
            raise InvalidRequestError(f"inputs must be values by input, such as {{'seed': 7}}, not {inputs!r}")
        values = {**self._values, **self._checked((inputs or {}).items())}
        if board is not None:
            outputs = {output["node_id"] for output in self.list_outputs()}
            boards = [entry for entry in self._table.inputs if entry.type == "BoardField" and entry.node_id in outputs]
            if not boards:
                raise InvalidRequestError("no output of this workflow goes to a board; see list_outputs()")
            values |= self._checked((entry.key, board) for entry in boards)
        return self._sent_values(values)

    async def _request(
        self, inputs: Mapping[Any, Any] | None, board: Any, runs: int, prepend: bool, destination: str
    ) -> dict[str, Any]:
        """The enqueue request's body, with everything checked and looked up, and an id of its own."""
        check_runs(runs)
        now = self._as_it_is()
        sent, made = await now._prepared(now._values_for(inputs, board))
        data = now._batch_data(sent, made)
        await now._ask_about_items(sent, data)
        return now._body(sent, data, runs, prepend=prepend, destination=destination)

    async def _prepared(
        self,
        values: Values,
        lookup: AsyncLookup | None = None,
        columns: Mapping[FieldKey, Sequence[Any]] = {},
    ) -> tuple[dict[FieldKey, Any], dict[str, list[Any]]]:
        """The values as they are sent, with the first of each column, and those the server makes up."""
        values = {**values, **{key: items[0] for key, items in columns.items()}}
        self._refuse_problems(self._problems(values))
        lookup = lookup or await self._looked_up(values)
        sent = {entry.key: lookup.put(entry, value) for entry, value in self._everything(values)}
        made = await make_values(self._client, self._loaded, sent)
        if made:
            self._refuse_problems(self._problems(sent, made))
        return sent, made

    async def _ask_about_items(self, sent: Values, data: Sequence[Sequence[Json]]) -> None:
        """Refuse a batch with items that only the server finds wrong.

        Raises:
            WorkflowNotReadyError: It has such.
        """
        self._refuse_problems(await ask_about_items(self._client, self._loaded, sent, data, self._table.name))

    async def _looked_up(self, values: Values) -> AsyncLookup:
        lookup = AsyncLookup(self._client)
        await lookup.find(self._everything(values))
        return lookup

    def _everything(self, values: Values) -> list[tuple[WorkflowInput, Any]]:
        """Every value a run would send, the file's own included."""
        return [
            (entry, values.get(entry.key, entry.value))
            for entry in self._table.inputs
            if entry.key in values or entry.value is not None
        ]

    async def _job(self, own: Values, portion: Portion, lookup: AsyncLookup, runs: int) -> _Job:
        """A portion of a sweep with all its queue items; where the workflow has batch nodes, with each of theirs."""
        sent, made = await self._prepared({**own, **portion.fixed}, lookup, portion.columns)
        columns: dict[FieldKey, list[Any]] = {}
        for key, items in portion.columns.items():
            entry = self._table.find(key)
            columns[key] = [lookup.put(entry, value) for value in items]
        own_data = self._batch_data(sent, made)
        data = [*zipped_data(columns), *own_data]
        self._refuse_problems([*check_problems(self._loaded, sent, data, self._table.name)])
        await self._ask_about_items(sent, data)
        rows = sweep_rows(portion.positions, columns, own_data, runs)
        return _Job(sent, rows, frozenset(columns))

    async def _swept_part(
        self,
        watch: AsyncBatchWaiter,
        request: dict[str, Any],
        queue_id: str,
        deadline: Deadline,
        progress: ProgressCallback | None,
        swept: _Swept,
    ) -> AsyncRunResult:
        """Enqueue and wait for as much as the queue takes, once it has any room."""
        while True:
            try:
                return await self._watched(watch, request, queue_id, deadline, progress, swept)
            except QueueFullError as error:
                if deadline.passed:
                    raise TimeoutError(f"queue {queue_id!r} had no room in {deadline.seconds:g} s") from error
                await sleep(min(ROOM_SECONDS, deadline.remaining))

    async def _watched(
        self,
        watch: AsyncBatchWaiter,
        request: dict[str, Any],
        queue_id: str,
        deadline: Deadline,
        progress: ProgressCallback | None,
        swept: _Swept | None = None,
    ) -> AsyncRunResult:
        """Enqueue and wait; what is left early is taken back."""
        batch_id, submission = request["batch"]["batch_id"], None
        tracker: ProgressTracker | None = None
        try:
            watch.follow(batch_id)
            submission = await self._enqueue(request, queue_id, swept)
            others = (swept.before, swept.total, swept.failed) if swept else ()
            tracker = ProgressTracker(submission.item_ids, submission.nodes, *others)
            return await watch.wait(submission, tracker, progress, heard_all=True)
        except (APIError, QueueFullError, ConnectionError, PoisonedQueueError) as error:
            if submission and isinstance(error, (APIError, PoisonedQueueError)):  # it would hold up the whole queue
                words = await self._take_back(queue_id, batch_id, arrived=True)
                if isinstance(error, PoisonedQueueError) and error.item_id in submission.item_ids:
                    error.args = (_unreadable(error, submission, words),)
            raise  # else it never began, or there is nobody to tell
        except BaseException as error:
            words = await self._take_back(queue_id, batch_id, arrived=submission is not None)
            if isinstance(error, SubmissionUnknownError) and deadline.passed:
                late = TimeoutError(f"batch {batch_id} was not submitted in {deadline.seconds:g} s; {words}")
                raise late from error
            if not isinstance(error, TimeoutError):
                if words != CANCELED:
                    error.add_note(f"batch {batch_id}: {words}")
                raise
            error.args = (f"{error}; {words}",)
            if submission and tracker:
                error.result = await watch.collected(submission, tracker)
            raise

    def _inputs_in(self, refused: Mapping[str, str]) -> str:
        """Name the inputs behind the fields of a refused request, with the reasons; empty if there are none."""
        found: list[str] = []
        for node_id, node in self._loaded.nodes.items():
            place = f"body.batch.graph.nodes.{node_id}.{node.type}."
            for path, why in refused.items():
                if path.startswith(place) and node.template:
                    found.append(f"{self._table.name((node_id, path.removeprefix(place).partition('.')[0]))}: {why}")
        return "; ".join(found)

    async def _take_back(self, queue_id: str, batch_id: str, *, arrived: bool) -> str:
        return await end_of(partial(take_back, self._client, queue_id, batch_id, arrived=arrived))

    async def _enqueue(self, request: dict[str, Any], queue_id: str, swept: _Swept | None = None) -> Submission:
        batch = request["batch"]
        try:
            item_ids = await enqueue(self._client, queue_id, request)
        except ValidationError as error:
            if inputs := self._inputs_in(error.fields):
                error.args = (f"{inputs}; {error}",)
            raise
        wanted = data_size(batch["data"]) * batch["runs"]
        if len(item_ids) < wanted and swept is None:
            await take_back(self._client, queue_id, batch["batch_id"], arrived=True)
            raise QueueFullError(
                f"queue {queue_id!r} has room for {len(item_ids)} of the {wanted} queue items only; they were canceled"
                " (a sweep waits for room)"
            )
        columns = [(column["node_path"], column["field_name"]) for group in batch["data"] for column in group]
        return Submission(
            batch_id=batch["batch_id"],
            item_ids=tuple(item_ids),
            queue_id=queue_id,
            nodes={node_id: self._loaded.nodes[node_id].name for node_id in batch["graph"]["nodes"]},
            output_nodes=tuple(output["node_id"] for output in self.list_outputs()),
            inputs={
                key: f"{self._loaded.nodes[key[0]].name}.{key[1]}"
                for key in columns
                if swept is None or key not in swept.keys
            },
            given=swept.given[: len(item_ids)] if swept else (),
        )


def _unreadable(error: PoisonedQueueError, submission: Submission, words: str) -> str:
    """That the server cannot read an item, what it was made from, and what became of its batch."""
    given = dict(zip(submission.item_ids, submission.given, strict=False)).get(error.item_id or 0, {})
    made = ", ".join(f"{name} = {value!r:.80}" for name, value in given.items())
    item = f"queue item {error.item_id}{f' ({made})' if made else ''} of batch {submission.batch_id}"
    return f"the server took {item}, and cannot read it: {error.detail:.300}; nothing behind it could run, and {words}"


@dataclass(frozen=True, slots=True)
class _Job:
    """A portion of a sweep, ready to be sent."""

    values: Values
    rows: list[Row]
    keys: frozenset[FieldKey]


@dataclass(frozen=True, slots=True)
class _Swept:
    """One request of a sweep, and its place in it."""

    given: tuple[Mapping[str, Any], ...]
    keys: frozenset[FieldKey]
    before: int
    total: int
    failed: int
