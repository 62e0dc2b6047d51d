"""Every wait with a `timeout` keeps to it, whatever a server and a network do.

The time counts from the call to the return: through refusals, stalls, drips, killed servers, handshakes that hang, and
cleaning up. What is raised is an error of ours.
"""

from __future__ import annotations

import asyncio
import inspect
import threading
import time
import uuid
from collections.abc import Callable, Collection, Generator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field, replace
from functools import cache, partial
from pathlib import Path
from typing import Any

import pytest
from invokeai_api.models import ModelInstallJob as InstallRecord

import invokeai_py_client
from invokeai_py_client import AsyncInvokeAIClient, InvokeAIClient
from invokeai_py_client.events.filters import match_none
from invokeai_py_client.exceptions import InvokeAIError
from invokeai_py_client.queue.submission import Submission
from invokeai_py_client.server import LocalServer
from invokeai_py_client.workflow_files.definition import WorkflowDefinition
from invokeai_py_client.workflows.loading import LoadedWorkflow, load
from tests.live.conftest import MODEL
from tests.live.operations.hub import Hub
from tests.live.pictures import EXAMPLE, PICTURE
from tests.live.proxy import FaultProxy
from tests.live.waits_server import (
    FIRST_SECONDS,
    Manner,
    Place,
    Spot,
    be_busy,
    behind_gate,
    behind_proxy,
    drip_body,
    drip_head,
    full,
    in_place_of_it,
    nobody,
    pour,
    reset,
    say_nothing,
    stall_in_body,
)
from tests.unit.public_api import public_classes
from tests.workflow_files import invocation, templates, workflow_file

COLOURS = ("sync", "async")
SECONDS = 1.0
"""What each call is given."""
GRACE = 2.0
"""Seconds it may take beyond that, to clean up and to say what there is."""
GIVEN_UP = 15.0
"""Seconds after its time when a call counts as one that hangs."""
APART = 0.01
"""Seconds between two calls that begin: this process has to do all of them."""
READY_SECONDS = 60.0
"""For making all ready that is measured."""
LARGE = 12 * 2**20
"""Bytes; more than what a system keeps for a server that does not read."""
ONE, MANY = (Submission("batch", tuple(range(1, 1 + count)), "default", {}, ()) for count in (1, 1000))
"""Queue items no real server has."""
INSTALL = {"id": 7, "status": "running", "source": {"type": "url", "url": "http://hub.test/m"}, "local_path": ""}
"""The same, of an installation."""


@dataclass(frozen=True)
class Work:
    """What there is to wait for.

    Attributes:
        url: The server; empty for none.
        submission: A queue item that goes on.
        install: The record of an installation that goes on.
        image: The name of an image.
        board: Id and name of a board.
    """

    url: str = ""
    submission: Submission = ONE
    install: Mapping[str, Any] = field(default_factory=lambda: INSTALL)
    image: str = "p.png"
    board: tuple[str, str] = ("b", "Cats")


@cache
def loaded(name: str) -> tuple[WorkflowDefinition, LoadedWorkflow]:
    """A workflow that needs no model, and that nobody is asked for."""
    given: Any = EXAMPLE if name == "blur" else workflow_file(invocation("a", "add", intermediate=False))
    definition = WorkflowDefinition.from_file(given) if name == "blur" else WorkflowDefinition.from_dict(given)
    return definition, load(definition, templates())


class Desk:
    """A client, and handles of its colour.

    Args:
        client: The client.
        work: What there is to wait for.
        folder: Where files are, and may be put.
    """

    def __init__(self, client: Any, work: Work, folder: Path) -> None:
        self.client = client
        self.work = work
        self.folder = folder
        self.is_async = isinstance(client, AsyncInvokeAIClient)
        self.job = self.own = self.handle("Job", work.submission)
        self.stream = self.handle("EventStream", match_none, timeout=SECONDS)

    def handle(self, name: str, *arguments: Any, **options: Any) -> Any:
        """A handle of the client's colour."""
        return getattr(invokeai_py_client, f"Async{name}" if self.is_async else name)(
            self.client, *arguments, **options
        )

    def workflow(self, name: str = "add") -> Any:
        return self.handle("Workflow", *loaded(name))

    def blur(self) -> Any:
        """A workflow with things to look up."""
        workflow = self.workflow("blur")
        workflow.set(picture=self.work.image)
        return workflow

    def new_file(self) -> Path:
        return self.folder / f"{uuid.uuid4().hex}.zip"

    def submit(self) -> Any:
        """Have a job of its own to wait for, which may be canceled."""

        async def in_loop() -> None:
            self.own = await self.workflow().submit()

        if self.is_async:
            return in_loop()
        self.own = self.workflow().submit()
        return None

    def all_of(self, found: Any) -> Any:
        """Everything that is iterated over."""

        async def in_loop() -> list[Any]:
            return [one async for one in found]

        return in_loop() if hasattr(found, "__anext__") else list(found)

    def next_of(self, stream: Any) -> Any:
        return anext(stream) if self.is_async else next(stream)


@dataclass(frozen=True)
class Wait:
    """A call that is given `SECONDS`.

    Attributes:
        method: What is called, such as `Job.wait`.
        do: Calls it; from asyncio code that gives something to await.
        variant: What is special about this call; empty if nothing is.
        colours: For whom there is such a method.
        prepare: Done before, where the server is well by then.
        is_of_stream: Whether it reads an event stream, which is opened before, where there is one.
        is_made_up: Whether what is waited for is at no real server.
    """

    method: str
    do: Callable[[Desk], Any]
    variant: str = ""
    colours: tuple[str, ...] = COLOURS
    prepare: Callable[[Desk], Any] | None = None
    is_of_stream: bool = False
    is_made_up: bool = False

    def __str__(self) -> str:
        return f"{self.method} {self.variant}".strip()


T = SECONDS
WAITS = [
    Wait("InvokeAIClient.events", lambda desk: desk.client.events(timeout=T)),
    Wait("InvokeAIClient.events", lambda desk: desk.client.events(timeout=T, callback=print), "with a callback"),
    Wait("InvokeAIClient.events", lambda desk: desk.next_of(desk.stream), "read", is_of_stream=True),
    Wait("InvokeAIClient.ping", lambda desk: desk.client.ping(T)),
    Wait("EventStream.get", lambda desk: desk.stream.get(T), is_of_stream=True),
    Wait(
        "ImageRepository.download_zip",
        lambda desk: desk.client.image_repo.download_zip([desk.work.image], desk.new_file(), timeout=T),
    ),
    Wait(
        "ImageRepository.download_zip",
        lambda desk: desk.client.image_repo.download_zip(
            desk.handle("Board", *desk.work.board), desk.new_file(), timeout=T
        ),
        "of a board",
    ),
    Wait("Job.as_completed", lambda desk: desk.all_of(desk.job.as_completed(T))),
    Wait("Job.events", lambda desk: desk.all_of(desk.job.events(timeout=T))),
    Wait("Job.result", lambda desk: desk.job.result(T)),
    Wait("Job.wait", lambda desk: desk.job.wait(T)),
    Wait("Job.wait", lambda desk: desk.own.wait(T, on_timeout="cancel"), "and cancel", prepare=Desk.submit),
    Wait("Job.wait", lambda desk: desk.handle("Job", MANY).wait(T), "for many", is_made_up=True),
    Wait(
        "Job.as_completed",
        lambda desk: desk.all_of(desk.handle("Job", MANY).as_completed(T)),
        "of many",
        is_made_up=True,
    ),
    Wait("Job.wait_async", lambda desk: desk.job.wait_async(T)),
    Wait("Job.wait_for_completion", lambda desk: desk.job.wait_for_completion(T)),
    Wait(
        "ModelInstallJob.wait",
        lambda desk: desk.handle("ModelInstallJob", InstallRecord.from_dict(desk.work.install)).wait(T),
    ),
    Wait("ModelRepository.convert_model", lambda desk: desk.client.model_repo.convert_model("key", timeout=T)),
    Wait("QueueRepository.wait_until_idle", lambda desk: desk.client.queue_repo.wait_until_idle(T)),
    Wait("Workflow.run", lambda desk: desk.workflow().run(timeout=T)),
    Wait("Workflow.run", lambda desk: desk.blur().run(board=desk.work.board[1], timeout=T), "with look-ups"),
    Wait(
        "Workflow.run",
        lambda desk: desk.blur().run({"picture": desk.folder / "large.png"}, timeout=T),
        "with an upload",
        is_made_up=True,
    ),
    Wait("Workflow.run_async", lambda desk: desk.workflow().run_async(timeout=T)),
    Wait("Workflow.sweep", lambda desk: desk.workflow().sweep({"a": [1, 2]}, timeout=T)),
    Wait("Workflow.sweep_async", lambda desk: desk.workflow().sweep_async({"a": [1, 2]}, timeout=T)),
    Wait("Workflow.wait_for_completion", lambda desk: desk.workflow().wait_for_completion(desk.job, timeout=T)),
    Wait(
        "Workflow.wait_for_completion",
        lambda desk: desk.workflow().wait_for_completion(desk.own, timeout=T, on_timeout="cancel"),
        "and cancel",
        prepare=Desk.submit,
    ),
    Wait(
        "Workflow.wait_for_completion_async",
        lambda desk: desk.workflow().wait_for_completion_async(desk.job, timeout=T),
    ),
    Wait(
        "Workflow.wait_for_completion_sync",
        lambda desk: desk.workflow().wait_for_completion_sync(desk.job, timeout=T),
        colours=("sync",),
    ),
]

EXEMPT = {
    **dict.fromkeys(
        [f"InvokeAIClient.{name}" for name in ("send", "request", "stream")], "it is of each step, and says so"
    ),
    "InvokeAIClient.__init__": "it is of each step of each request, and says so",
    "EventStream.__init__": "no user calls it: `client.events` does",
    "LocalServer.stop": "it is of a process here, which is killed then",
}
"""Methods whose `timeout` is not measured here, and why."""


@dataclass(frozen=True)
class Trouble:
    """What goes wrong.

    Attributes:
        name: In words.
        place: Makes it.
        is_later: Whether all is well until the call has begun.
        methods: What it is for; empty for everything.
    """

    name: str
    place: Place
    is_later: bool = False
    methods: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.name


SUBMITS = ("Workflow.run", "Workflow.run_async", "Workflow.sweep", "Workflow.sweep_async")
CANCELS = (*SUBMITS, "Job.wait", "Workflow.wait_for_completion")
ZIPS = ("ImageRepository.download_zip",)
CONVERSIONS = ("ModelRepository.convert_model",)
MANNERS: dict[str, Manner] = {"stalls": "stall", "drips": "drip", "breaks connections": "break"}

FROM_THE_START = [
    Trouble("refuses connections", nobody),
    Trouble("takes no more connections", full),
    Trouble("says nothing", in_place_of_it(say_nothing)),
    Trouble("says nothing to TLS", in_place_of_it(say_nothing, "https")),
    Trouble("drips a head", in_place_of_it(drip_head)),
    Trouble("drips a body", in_place_of_it(drip_body)),
    Trouble("stalls in the body", in_place_of_it(stall_in_body)),
    Trouble("pours without an end", in_place_of_it(pour)),
    Trouble("is busy for a minute", in_place_of_it(be_busy)),
    Trouble("breaks connections", in_place_of_it(reset)),
]
"""Servers that are none."""

HANDSHAKES = [
    Trouble("handshakes hang", behind_gate("stall")),
    Trouble("handshakes drip", behind_gate("drip")),
    Trouble("event connections are mute", behind_gate("mute")),
]
"""Servers with which all goes well but events."""

LATER = [
    Trouble("event connections die", behind_proxy(FaultProxy.stall_sockets), is_later=True),
    Trouble("killed", behind_proxy(FaultProxy.close), is_later=True),
    Trouble("closes every connection", behind_proxy(FaultProxy.leave), is_later=True),
    Trouble("stalls", behind_gate(later="stall"), is_later=True),
    Trouble("cuts connections, then stalls", behind_gate(later="stall", cut=True), is_later=True),
    Trouble("drips", behind_gate(later="drip"), is_later=True),
]
"""What happens to a real server while something is under way."""


def from_a_request_on(request: bytes, methods: tuple[str, ...], *, is_answered: bool = False) -> list[Trouble]:
    return [
        Trouble(
            f"{words} {'after' if is_answered else 'at'} {request.decode()}",
            behind_gate(at=request, then=then, is_answered=is_answered),
            methods=methods,
        )
        for words, then in MANNERS.items()
    ]


FROM_A_REQUEST_ON = {
    "a submission": from_a_request_on(b"/enqueue_batch", SUBMITS),
    "the end of a submission": from_a_request_on(b"/enqueue_batch", SUBMITS, is_answered=True),
    "a cancellation": from_a_request_on(b"/cancel_by_batch_ids", CANCELS),
    "a download": [
        *from_a_request_on(b"GET /api/v1/images/download", ZIPS),
        *from_a_request_on(b"POST /api/v1/images/download", ZIPS),
        *from_a_request_on(b"POST /api/v1/images/download", ZIPS, is_answered=True),
        *from_a_request_on(b"/models/convert", CONVERSIONS),
    ],
}
"""What happens to it when one thing is asked; each concerns few methods, and so there are several at once."""


class Measurement(threading.Thread):
    """One call in one trouble, by a clock of its own.

    Attributes:
        seconds: How long it took; None as long as it has not returned.
        found: What it returned or raised.
        failure: Why it was not made at all.
    """

    def __init__(
        self, wait: Wait, colour: str, trouble: Trouble, work: Work, folder: Path, ready: threading.Barrier
    ) -> None:
        super().__init__(name=f"{trouble}: {colour} {wait}", daemon=True)
        self._wait, self._colour, self._trouble = wait, colour, trouble
        self._work, self._folder, self._ready = work, folder, ready
        self.seconds: float | None = None
        self.found: object = None
        self.failure: BaseException | None = None

    def run(self) -> None:
        try:
            with self._trouble.place(self._work.url) as spot:
                if self._colour == "sync":
                    self._in_thread(spot.url, spot.begin)
                else:
                    asyncio.run(self._in_loop(spot.url, spot.begin))
        except BaseException as error:
            self.failure = error
            self._ready.abort()

    def _in_thread(self, url: str, begin: Callable[[], object]) -> None:
        client = InvokeAIClient(url, verify_ssl=False)
        try:
            desk = Desk(client, self._work, self._folder)
            for prepare in self._preparations():
                prepare(desk)
            time.sleep(self._ready.wait(READY_SECONDS) * APART)
            begin()
            began = time.monotonic()
            try:
                self.found = self._wait.do(desk)
                if inspect.isawaitable(self.found):
                    self.found = asyncio.run(awaited(self.found))
            except Exception as error:
                self.found = error
            self.seconds = time.monotonic() - began
        finally:
            client.close()

    async def _in_loop(self, url: str, begin: Callable[[], object]) -> None:
        client = AsyncInvokeAIClient(url, verify_ssl=False)
        try:
            desk = Desk(client, self._work, self._folder)
            for prepare in self._preparations():
                await prepare(desk)
            await asyncio.sleep(self._ready.wait(READY_SECONDS) * APART)
            begin()
            began = time.monotonic()
            try:
                self.found = await self._wait.do(desk)
            except Exception as error:
                self.found = error
            self.seconds = time.monotonic() - began
        finally:
            await client.close()

    def _preparations(self) -> list[Callable[[Desk], Any]]:
        if not self._work.url:
            return []
        found: list[Callable[[Desk], Any]] = [lambda desk: desk.client.connect()]
        if self._wait.prepare is not None:
            found.append(self._wait.prepare)
        if self._wait.is_of_stream and self._trouble.is_later:
            found.append(lambda desk: desk.stream.open())
        return found

    @property
    def is_late(self) -> bool:
        """Whether it has returned, but not in time."""
        return self.seconds is not None and self.seconds > SECONDS + GRACE

    @property
    def problem(self) -> str:
        """What is wrong with the outcome; empty if nothing is."""
        if self.failure is not None:
            return f"{self.name}: could not be measured: {self.failure!r}"
        if self.seconds is None:
            return f"{self.name}: hangs"
        if self.is_late:
            return f"{self.name}: took {self.seconds:.2f} s, and ended in {self.found!r}"
        if isinstance(self.found, BaseException) and not isinstance(self.found, InvokeAIError):
            return f"{self.name}: raised {self.found!r}"
        return ""


async def awaited(found: Any) -> Any:
    return await found


Case = tuple[Wait, str, Trouble]


def problems_of(troubles: Sequence[Trouble], work: Work, folder: Path) -> list[str]:
    """What is wrong with the waits in some troubles.

    All are measured at once, which keeps a machine busy: those that are late are measured again, without the others.
    """
    cases: list[Case] = [
        (wait, colour, trouble)
        for trouble in troubles
        for wait in WAITS
        for colour in wait.colours
        if (not trouble.methods or wait.method in trouble.methods) and not (wait.is_made_up and work.url)
    ]
    found = measured(cases, work, folder)
    found |= measured([case for case, measurement in found.items() if measurement.is_late], work, folder)
    return [measurement.problem for measurement in found.values() if measurement.problem]


def measured(cases: Collection[Case], work: Work, folder: Path) -> dict[Case, Measurement]:
    """Cases at once, each with what came of it."""
    ready = threading.Barrier(len(cases) + 1)
    made = {case: Measurement(*case, work, folder, ready) for case in cases}
    for measurement in made.values():
        measurement.start()
    with suppress(threading.BrokenBarrierError):  # one of them says why
        ready.wait(READY_SECONDS)
    end = time.monotonic() + len(made) * APART + SECONDS + GIVEN_UP
    for measurement in made.values():
        measurement.join(max(0.0, end - time.monotonic()))
    return made


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a picture that does not go into the memory of a system's network."""
    folder = tmp_path_factory.mktemp("waits")
    (folder / "large.png").write_bytes(PICTURE.read_bytes() + bytes(LARGE))
    return folder


@pytest.fixture(scope="module")
def server(hub_url: str, tiny_model: Path) -> Generator[Work]:
    """A real server that generates an image without an end."""
    with InvokeAIClient(hub_url) as client:
        model = client.model_repo.install_model(tiny_model, name=MODEL, inplace=True).wait(timeout=60)
        image = client.board_repo.get_uncategorized_board().upload_image(PICTURE)
        board = client.board_repo.create_board(f"Waits {uuid.uuid4().hex}")
        image.move_to(board)
        workflow = client.workflow_repo.get_workflow("Text to Image - SD1.5")
        workflow.set(model=model.key, width=256, height=256, steps=100_000, scheduler="euler")
        job = workflow.submit()
        try:
            yield Work(
                url=hub_url,
                submission=job.submission,
                image=image.image_name,
                board=(board.board_id, board.board_name),
            )
        finally:
            client.queue_repo.clear()
            client.queue_repo.wait_until_idle(timeout=60)
            board.delete(delete_images=True)
            client.model_repo.delete_model(model.key)


@pytest.fixture
def work(server: Work, model_hub: Hub) -> Generator[Work]:
    """That server, which also downloads a model that does not come."""
    model_hub.gate.clear()
    with InvokeAIClient(server.url) as client:
        install = client.model_repo.install_model(f"{model_hub.url}/slow-{uuid.uuid4().hex}.safetensors")
        end = time.monotonic() + 15
        while install.status != "downloading" and time.monotonic() < end:
            time.sleep(0.05)
            install.refresh()
        assert install.status == "downloading"
        yield replace(server, install=install.record.to_dict())
        model_hub.gate.set()
        install.cancel()


@pytest.mark.parametrize("trouble", FROM_THE_START, ids=str)
def test_waits_end_in_time_where_there_is_no_server(trouble: Trouble, folder: Path) -> None:
    problems = problems_of([trouble], Work(), folder)
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("trouble", [*HANDSHAKES, *LATER], ids=str)
def test_waits_end_in_time_whatever_happens_to_a_server(trouble: Trouble, work: Work, folder: Path) -> None:
    problems = problems_of([trouble], work, folder)
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("request_", FROM_A_REQUEST_ON)
def test_waits_end_in_time_whatever_happens_from_a_request_on(request_: str, work: Work, folder: Path) -> None:
    problems = problems_of(FROM_A_REQUEST_ON[request_], work, folder)
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("colour", COLOURS)
def test_no_wait_is_forgotten(colour: str) -> None:
    measured = {wait.method for wait in WAITS if colour in wait.colours}
    found = with_timeout(colour)
    assert found - measured - EXEMPT.keys() == set(), "neither in the table, nor exempt"
    assert (measured | EXEMPT.keys()) - found == set(), "there is no such method, or it has no timeout"
    assert measured & EXEMPT.keys() == set()


def with_timeout(colour: str) -> set[str]:
    """What takes a `timeout`, also what hands it on to the method it is another form of."""
    found: set[str] = set()
    for cls in [*public_classes(colour), LocalServer]:
        for name, member in inspect.getmembers(cls, callable):
            if name == "__init__" or not name.startswith("_"):
                twin = getattr(cls, name.removesuffix("_async").removesuffix("_sync"), member)
                if "timeout" in {*parameters_of(member), *parameters_of(twin)}:
                    found.add(f"{cls.__name__.removeprefix('Async')}.{name}")
    return found


def parameters_of(function: Callable[..., object]) -> set[str]:
    return set(inspect.signature(function).parameters)


def test_clients_that_are_closed_leave_no_thread(server: Work) -> None:
    """They hear events, by iterating and by a callback, until something goes wrong."""
    with ExitStack() as stack:
        made: list[tuple[Trouble, Spot, InvokeAIClient, set[threading.Thread], object]] = []
        for trouble in LATER:
            spot, others = stack.enter_context(trouble.place(server.url)), ours()
            client = InvokeAIClient(spot.url, verify_ssl=False)
            streams = client.events(), client.events(callback=lambda _: None)
            made.append((trouble, spot, client, ours() - others, streams))
            assert made[-1][3]
        for _, spot, *_ in made:
            spot.begin()
        time.sleep(2 * FIRST_SECONDS)
        problems: list[str] = []
        for trouble, _, client, threads, _ in made:
            client.close()
            if still := left(partial(threads_of, threads)):
                problems.append(f"{trouble}: {still}")
    assert not problems, "\n".join(problems)


async def test_clients_for_asyncio_that_are_closed_leave_no_task(server: Work) -> None:
    """They hear events, by iterating and by a callback, until something goes wrong."""
    with ExitStack() as stack:
        made: list[tuple[Trouble, Spot, AsyncInvokeAIClient, set[asyncio.Task[Any]], object]] = []
        threads = ours()
        for trouble in LATER:
            spot, others = stack.enter_context(trouble.place(server.url)), asyncio.all_tasks()
            client = AsyncInvokeAIClient(spot.url, verify_ssl=False)
            streams = await client.events(), await client.events(callback=lambda _: None)
            made.append((trouble, spot, client, asyncio.all_tasks() - others, streams))
            assert made[-1][3]
        for _, spot, *_ in made:
            spot.begin()
        await asyncio.sleep(2 * FIRST_SECONDS)
        problems: list[str] = []
        for trouble, _, client, tasks, _ in made:
            await client.disconnect()
            if still := await asyncio.to_thread(left, partial(undone, tasks)):
                problems.append(f"{trouble}: {still}")
    assert not problems, "\n".join(problems)
    assert not left(lambda: ours() - threads)


def test_clients_that_are_closed_as_they_open_the_event_connection_leave_no_thread() -> None:
    """Who waits for the connection is told by an error."""
    with ExitStack() as stack:
        made: list[tuple[Trouble, InvokeAIClient, set[threading.Thread], Future[object]]] = []
        pool = stack.enter_context(ThreadPoolExecutor(len(FROM_THE_START)))
        for trouble in FROM_THE_START:
            spot, others = stack.enter_context(trouble.place("")), ours()
            client = InvokeAIClient(spot.url, verify_ssl=False)
            opening: Future[object] = pool.submit(client.events, callback=lambda _: None)
            time.sleep(0.05)
            made.append((trouble, client, ours() - others, opening))
        time.sleep(FIRST_SECONDS)
        problems: list[str] = []
        for trouble, client, threads, opening in made:
            client.close()
            if still := left(partial(threads_of, threads)):
                problems.append(f"{trouble}: {still}")
            if not isinstance(opening.exception(GIVEN_UP), InvokeAIError):
                problems.append(f"{trouble}: {opening}")
    assert not problems, "\n".join(problems)


def ours() -> set[threading.Thread]:
    """Threads of the library."""
    return {thread for thread in threading.enumerate() if thread.name.startswith("invokeai")}


def threads_of(threads: set[threading.Thread]) -> set[threading.Thread]:
    """Those that have not ended."""
    return ours() & threads


def undone(tasks: set[asyncio.Task[Any]]) -> set[asyncio.Task[Any]]:
    """Those that have not ended."""
    return {task for task in tasks if not task.done()}


def left(look: Callable[[], set[Any]]) -> set[Any]:
    """What is still there after a second."""
    end = time.monotonic() + 1
    while (found := look()) and time.monotonic() < end:
        time.sleep(0.02)
    return found
