"""The contract of everything that talks to a server, held under each fault a server and a network can have.

What leaves the library is an error of its own that says what was asked and how often; nothing is sent more often than
is safe, nothing hangs, and nothing is left open.
"""

from __future__ import annotations

import asyncio
import gc
import importlib
import inspect
import math
import pkgutil
from collections.abc import AsyncGenerator, Callable, Generator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from invokeai_py_client import AsyncInvokeAIClient, InvokeAIClient
from invokeai_py_client._core.clock import Deadline
from invokeai_py_client._core.retry import RetryPolicy
from invokeai_py_client.exceptions import (
    APIError,
    AuthenticationError,
    ConflictError,
    ConnectionError,
    ContentTooLargeError,
    InvokeAIError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    RequestError,
    ServerError,
    SubmissionUnknownError,
    TimeoutError,
    UnexpectedResponseError,
    ValidationError,
)
from invokeai_py_client.testing import Answer, StubServer, stub_server

from .contract_calls import CALLS, TOKEN, Asked, Call, Desk, GoodAnswers

RETRIES = 2
REPEATED = ("GET", "HEAD", "PUT", "DELETE")
PATIENCE = 0.3
"""Seconds a client waits that is to run out of time."""
AT_ONCE = 16
"""Calls that run out of time beside each other."""

SILENT = {
    "InvokeAIClient.from_url": "opens no connection",
    "InvokeAIClient.disconnect": "only closes connections",
    "InvokeAIClient.close": "is disconnect",
    "BoardRepository.get_uncategorized_board": "makes a handle",
    "RunResult.output": "looks up what is there",
    "Workflow.list_inputs": "looks at the workflow",
    "Workflow.get_input": "looks at the workflow",
    "Workflow.set_input_value": "sets values",
    "Workflow.set": "sets values",
    "Workflow.build_graph": "asks nobody",
}
"""Public methods that do not talk to the server, and why."""

INTERNAL = {"Requests", "Accounts", "EventHub", "Listener", "Watch"}
"""Classes no user ever holds, or that are part of the client."""


@dataclass(frozen=True)
class Fault:
    """Something that goes wrong in place of a good answer.

    Attributes:
        name: What the table of calls knows it by.
        answer: What the server does.
        error: What leaves the library, unless the table says otherwise.
        passes: Whether it is worth another try, where that is safe.
    """

    name: str
    answer: Answer
    error: type[InvokeAIError]
    passes: bool = False

    def __str__(self) -> str:
        return self.name


def refusal(status: int, error: type[InvokeAIError], detail: object = "no", *, passes: bool = False) -> Fault:
    return Fault(str(status), Answer.json({"detail": detail}, status), error, passes)


FAULTS = [
    refusal(401, AuthenticationError, "Invalid or expired token"),
    refusal(403, PermissionDeniedError),
    refusal(404, NotFoundError),
    refusal(409, ConflictError),
    refusal(413, ContentTooLargeError),
    refusal(422, ValidationError, [{"loc": ["body", "x"], "msg": "Field required", "type": "missing", "input": None}]),
    refusal(429, RateLimitError, passes=True),
    Fault("500", Answer(500, b"Internal Server Error", "text/plain"), ServerError),
    Fault("503", Answer(503, b"", "", headers={"Retry-After": "0"}), ServerError, passes=True),
    Fault("web page", Answer(200, b"<!doctype html><title>A router</title>", "text/html"), UnexpectedResponseError),
    Fault("JSON cut off", Answer(200, b'{"half": ['), UnexpectedResponseError),
    Fault("reset", Answer(reset=True), ConnectionError, passes=True),
    Fault("body cut off", Answer(200, b'{"half": [', close=True), ConnectionError, passes=True),
]
STALLS = [
    Fault("stall", Answer(delay=2 * PATIENCE), TimeoutError, passes=True),
    Fault("body stalls", Answer(200, b'{"half": [', drip=2 * PATIENCE), TimeoutError, passes=True),
]
NOBODY = Fault("nobody", Answer(), ConnectionError, passes=True)

SUBJECTS = [(colour, call) for call in CALLS for colour in call.colours]


@dataclass(frozen=True)
class Case:
    """One fault of one request of a call."""

    colour: str
    call: Call
    asked: Asked
    fault: Fault

    @property
    def survived(self) -> bool:
        return self.fault.name in self.asked.survives

    @property
    def times(self) -> int:
        """How often the request is sent."""
        repeated = self.asked.retried and (self.asked.method in REPEATED or self.fault is NOBODY)
        usual = 1 + RETRIES if self.fault.passes and repeated and not self.survived else 1
        return self.asked.times.get(self.fault.name, usual)

    @property
    def error(self) -> type[InvokeAIError]:
        return self.asked.raises.get(self.fault.name, self.fault.error)

    @property
    def requests(self) -> list[str]:
        """What the server is asked, but for what is asked because of the fault."""
        position = self.call.asks.index(self.asked)
        before, after = self.call.asks[:position], self.call.asks[position + 1 :]
        lines = [asked.line for asked in before] + [self.asked.line] * self.times
        return lines + [asked.line for asked in after if self.survived]

    def __str__(self) -> str:
        return f"{self.colour} {self.call.name}, {self.asked.line}: {self.fault.name}"


def cases(colour: str, call: Call, faults: list[Fault]) -> list[Case]:
    return [Case(colour, call, asked, fault) for asked in call.asks for fault in faults]


def known_bug(case: Case) -> str:
    """What is wrong in the library, for a case that fails because of it; empty for all others."""
    if case.call.method == "InvokeAIClient.connect" and case.error is ConnectionError:
        return "what connect() raises says neither method nor URL, and not how often it asked"
    if case.call.name in ("InvokeAIClient.stream read", "Download.save") and case.fault.name.startswith("body "):
        return "what breaks while a streamed answer is read says neither method nor URL"
    if case.asked.method == "HEAD" and case.fault.name == "500":
        return "the body that a HEAD has not is waited for: InvalidRequestError('... StopIteration')"
    if case.fault.name in case.asked.unnamed and case.fault is not NOBODY:
        return "a run that is lost while it is waited for was sent, and request_sent says it was not"
    return ""


class Hasty(Deadline):
    """Passes when it is looked at for the second time, and never where there is no end."""

    _looks = 0

    @property
    def passed(self) -> bool:
        self._looks += 1
        return self._looks > 1 and not math.isinf(self.remaining)


def patch_everywhere(patch: pytest.MonkeyPatch, colour: str, **values: Any) -> None:
    """Set what modules of a colour have under these names."""
    package = importlib.import_module(f"invokeai_py_client._{colour}")
    for found in pkgutil.iter_modules(package.__path__):
        module = importlib.import_module(f"{package.__name__}.{found.name}")
        for name in vars(module).keys() & values.keys():
            patch.setattr(module, name, values[name])


@pytest.fixture(scope="module", autouse=True)
def hasty() -> Generator[None]:
    """Nothing waits before it asks again, and only what is made here is looked through for what was left open."""

    async def pause(_: float) -> None:
        await asyncio.sleep(0)

    with pytest.MonkeyPatch.context() as patch:
        patch_everywhere(patch, "async", sleep=pause, Deadline=Hasty)
        patch_everywhere(patch, "sync", sleep=lambda _: None, Deadline=Hasty)  # pyright: ignore[reportUnknownLambdaType]
        gc.collect()
        gc.freeze()
        yield
        gc.unfreeze()


@pytest.fixture(scope="module")
def answers(document: dict[str, Any]) -> GoodAnswers:
    return GoodAnswers(document)


def new_client(colour: str, url: str, timeout: float = 30) -> Any:
    client: Any = InvokeAIClient if colour == "sync" else AsyncInvokeAIClient
    policy = RetryPolicy(first_delay=0)
    return client(url, api_key=TOKEN, timeout=timeout, max_retries=RETRIES, retry=policy, verify_ssl=False)


async def resolved(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value


async def is_soon(condition: Callable[[], bool]) -> bool:
    for _ in range(2500):
        if condition():
            return True
        await asyncio.sleep(0.002)
    return False


@asynccontextmanager
async def desk_with_stub(
    colour: str, folder: Path, answers: GoodAnswers, timeout: float = 30
) -> AsyncGenerator[tuple[Desk, StubServer]]:
    """A client with a server of its own; at the end nothing is left open."""
    with stub_server(Answer.json({"total": 0})) as stub:
        desk = Desk(new_client(colour, stub.url, timeout), folder, answers.templates)
        try:
            yield desk, stub
        finally:
            await resolved(desk.client.disconnect())
        assert await is_soon(lambda: stub.open_connections == 0), f"{stub.open_connections} connections are left open"


def script(stub: StubServer, call: Call, answers: GoodAnswers, *, unknown: bool = False) -> None:
    for asked in call.asks:
        stub.on(asked.method, asked.path, answers.to(asked, unknown=unknown))
    stub.requests.clear()


def requests(stub: StubServer, call: Call) -> list[str]:
    """What the server was asked, without queries, and without what is asked because of a failure."""
    lines = [request.partition("?")[0] for request in stub.requests]
    return [line for line in lines if not call.afterwards or not line.startswith(call.afterwards)]


async def outcome(call: Call, desk: Desk) -> Any:
    """What a call returns, or the error it raises, whatever that is."""
    desk.forget()
    try:
        return await resolved(call.do(desk))
    except Exception as error:
        return error


async def check_good(call: Call, desk: Desk, stub: StubServer, answers: GoodAnswers, *, unknown: bool) -> None:
    script(stub, call, answers, unknown=unknown)
    found = await outcome(call, desk)
    assert not isinstance(found, BaseException), f"good answers, {unknown=}: {found!r}"
    assert found is not False
    assert requests(stub, call) == [asked.line for asked in call.asks]


async def check(case: Case, desk: Desk, stub: StubServer, answers: GoodAnswers) -> None:
    script(stub, case.call, answers)
    stub.on(case.asked.method, case.asked.path, case.fault.answer)
    found = await outcome(case.call, desk)
    assert requests(stub, case.call) == case.requests
    check_outcome(case, found, stub.url)


def check_outcome(case: Case, found: Any, url: str) -> None:
    if case.call.answers_no:
        assert found is False
    elif case.survived:
        assert not isinstance(found, BaseException), repr(found)
    else:
        check_error(case, found, url)


def check_error(case: Case, error: Any, url: str) -> None:
    assert type(error) is case.error, repr(error)
    assert str(error)
    assert TOKEN not in f"{error} {error!r}"
    if isinstance(error, SubmissionUnknownError):
        assert error.batch_id
    if isinstance(error, RequestError) and case.fault.name not in case.asked.unnamed:
        assert (error.method, error.url) == (case.asked.method, url + case.asked.path)
        assert error.attempts == case.times
    if isinstance(error, APIError):
        assert error.status == case.fault.answer.status
    if isinstance(error, (ConnectionError, TimeoutError)):
        assert error.request_sent is (case.fault is not NOBODY)


async def problems_of(found: Iterable[Case], desk: Desk, stub: StubServer, answers: GoodAnswers) -> list[str]:
    problems: list[str] = []
    for case in found:
        try:
            await check(case, desk, stub, answers)
        except AssertionError as error:
            problems.append(f"{case}: {error}")
    return problems


@pytest.mark.parametrize(("colour", "call"), SUBJECTS, ids=str)
async def test_every_fault_is_an_error_of_ours(colour: str, call: Call, answers: GoodAnswers, tmp_path: Path) -> None:
    """Good answers are taken too, and those with enum values and union members nobody has heard of."""
    async with desk_with_stub(colour, tmp_path, answers) as (desk, stub):
        await check_good(call, desk, stub, answers, unknown=False)
        await check_good(call, desk, stub, answers, unknown=True)
        sound = [case for case in cases(colour, call, FAULTS) if not known_bug(case)]
        problems = await problems_of(sound, desk, stub, answers)
    assert not problems, "\n".join(problems)
    del desk
    gc.collect()


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(case, marks=pytest.mark.xfail(reason=known_bug(case), strict=True, raises=AssertionError))
        for colour, call in SUBJECTS
        for case in cases(colour, call, FAULTS)
        if known_bug(case)
    ],
    ids=str,
)
async def test_known_bugs(case: Case, answers: GoodAnswers, tmp_path: Path) -> None:
    async with desk_with_stub(case.colour, tmp_path, answers) as (desk, stub):
        await check(case, desk, stub, answers)


@pytest.fixture(scope="module")
def nobody() -> Generator[str]:
    """A URL where nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{probe.getsockname()[1]}"


@pytest.mark.parametrize(("colour", "call"), SUBJECTS, ids=str)
async def test_a_server_that_is_not_there_is_told(
    colour: str, call: Call, answers: GoodAnswers, tmp_path: Path, nobody: str
) -> None:
    """What was never sent may be sent again, a POST as well."""
    asked = next(asked for asked in call.asks if NOBODY.name not in asked.survives)
    case = Case(colour, call, asked, NOBODY)
    desk = Desk(new_client(colour, nobody), tmp_path, answers.templates)
    found = await outcome(call, desk)
    await resolved(desk.client.disconnect())
    if call.method == "InvokeAIClient.connect":
        assert isinstance(found, ConnectionError)  # see known_bug
        assert (found.attempts, found.request_sent) == (1 + RETRIES, False)
    else:
        check_outcome(case, found, nobody)


async def test_a_server_that_stalls_is_given_up_on(
    answers: GoodAnswers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In place of an answer, or in the middle of one. All of them beside each other, for each takes its time."""
    for colour in ("sync", "async"):
        patch_everywhere(monkeypatch, colour, CANCEL_SECONDS=PATIENCE, GRACE_SECONDS=PATIENCE, FIND_SECONDS=PATIENCE)
    stalled = [case for colour, call in SUBJECTS for case in cases(colour, call, STALLS) if not known_bug(case)]
    free = asyncio.Semaphore(AT_ONCE)

    async def problem(case: Case) -> list[str]:
        async with desk_with_stub(case.colour, tmp_path, answers, PATIENCE) as (desk, stub):
            return await problems_of([case], desk, stub, answers)

    async def alone(case: Case) -> list[str]:
        async with free:
            if case.colour == "sync":
                return await asyncio.to_thread(asyncio.run, problem(case))
            return await problem(case)

    problems = [text for found in await asyncio.gather(*map(alone, stalled)) for text in found]
    assert not problems, "\n".join(problems)
    gc.collect()


SOCKET = Asked("GET", "/ws/socket.io/")
LISTENING: dict[str, Callable[[Any, Callable[[Any], None]], Any]] = {
    "InvokeAIClient.connect_websocket": lambda client, lost: client.connect_websocket(print, lost),
    "InvokeAIClient.subscribe_to_queue": lambda client, _: client.subscribe_to_queue("default", print),
}
ENDING = {
    "WebSocketConnection.close": "InvokeAIClient.connect_websocket",
    "Subscription.unsubscribe": "InvokeAIClient.subscribe_to_queue",
}


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize("method", LISTENING)
async def test_a_fault_of_the_event_connection_is_an_error_of_ours(
    colour: str, method: str, answers: GoodAnswers, tmp_path: Path, nobody: str
) -> None:
    """It is tried once: whoever listens already is reconnected, who wants to is told."""
    call = Call(method, lambda desk: LISTENING[method](desk.client, print), (SOCKET,))
    async with desk_with_stub(colour, tmp_path, answers, PATIENCE) as (desk, stub):
        for fault in [*FAULTS, STALLS[0]]:
            stub.on(SOCKET.method, SOCKET.path, fault.answer)
            stub.requests.clear()
            found = await outcome(call, desk)
            assert requests(stub, call) == [SOCKET.line]
            assert type(found) is (TimeoutError if fault is STALLS[0] else ConnectionError), f"{fault}: {found!r}"
            assert str(found)
            assert TOKEN not in f"{found} {found!r}"
    client = new_client(colour, nobody)
    with pytest.raises(ConnectionError):
        await resolved(LISTENING[method](client, print))
    await resolved(client.disconnect())
    gc.collect()


@pytest.fixture(scope="module")
def one_event() -> Generator[str]:
    """The URL of a server that speaks Socket.IO, and drops each connection once its queue is subscribed to."""

    def serve(connection: websockets.sync.server.ServerConnection) -> None:
        connection.send('0{"sid": "a", "pingInterval": 25000, "pingTimeout": 20000}')
        connection.recv()
        connection.send('40{"sid": "b"}')
        connection.recv()
        connection.socket.shutdown(socket.SHUT_RDWR)

    with websockets.sync.server.serve(serve, "127.0.0.1", 0) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.socket.getsockname()[1]}"
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize("method", ENDING)
async def test_an_event_connection_that_breaks_can_be_ended(colour: str, method: str, one_event: str) -> None:
    lost: list[Exception] = []
    client = new_client(colour, one_event)
    watching = await resolved(client.connect_websocket(print, lost.append))
    listening = await resolved(LISTENING[ENDING[method]](client, print))
    assert await is_soon(lambda: bool(lost))
    for _ in range(2):
        await resolved(getattr(listening, method.partition(".")[2])())
    await resolved(watching.close())
    await resolved(client.disconnect())
    assert all(isinstance(error, InvokeAIError) for error in lost)


@pytest.mark.parametrize("fault", [fault for fault in FAULTS if fault.name != "404"], ids=str)
@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_a_lost_submission_carries_its_batch_when_nobody_can_tell(
    colour: str, fault: Fault, answers: GoodAnswers, tmp_path: Path
) -> None:
    call = next(call for call in CALLS if call.method == "Workflow.submit")
    enqueue = call.asks[-1]
    with stub_server(fault.answer) as stub:
        desk = Desk(new_client(colour, stub.url), tmp_path, answers.templates)
        script(stub, call, answers)
        stub.on(enqueue.method, enqueue.path, Answer(reset=True))
        found = await outcome(call, desk)
        await resolved(desk.client.disconnect())
        assert isinstance(found, SubmissionUnknownError), repr(found)
        assert found.batch_id in str(found)
        assert stub.count(enqueue.method, enqueue.path) == 1


def public_methods(colour: str) -> set[str]:
    """What users can call, `Class.method` by `Class.method`, both colours by the names of the one for threads."""
    package = importlib.import_module(f"invokeai_py_client._{colour}")
    modules = [
        importlib.import_module(f"{package.__name__}.{found.name}") for found in pkgutil.iter_modules(package.__path__)
    ]
    return {
        f"{cls.__name__.removeprefix('Async')}.{name}"
        for module in modules
        for cls in vars(module).values()
        if inspect.isclass(cls) and cls.__module__ == module.__name__ and is_public(cls, module)
        for name, member in inspect.getmembers(cls)
        if not name.startswith("_") and (inspect.isfunction(member) or inspect.ismethod(member))
    }


def is_public(cls: type, module: Any) -> bool:
    name = cls.__name__.removeprefix("Async")
    internal = name.startswith("_") or module.__name__.rpartition(".")[2].startswith("_")
    return not internal and name not in INTERNAL


@pytest.mark.parametrize("colour", ["sync", "async"])
def test_no_method_is_forgotten(colour: str) -> None:
    tested = {call.method for call in CALLS if colour in call.colours} | LISTENING.keys() | ENDING.keys()
    public = public_methods(colour)
    assert public - tested - SILENT.keys() == set(), "neither in the table of calls, nor silent"
    assert {method for method in tested if "._" not in method} - public == set(), "there is no such method"
    assert SILENT.keys() - public == set(), "there is no such method"
    assert tested & SILENT.keys() == set()
