"""The contract of everything that talks to a server, held under each fault a server and a network can have.

What leaves the library is an error of its own that says what was asked and how often; nothing is sent more often than
is safe, nothing hangs, and nothing is left open.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Generator, Iterable
from pathlib import Path
from typing import Any

import pytest
import websockets.sync.server

from invokeai_py_client import AsyncInvokeAIClient
from invokeai_py_client.events._async.hub import AsyncEventHub
from invokeai_py_client.exceptions import (
    AuthenticationError,
    ConnectionError,
    EventsRefusedError,
    InvokeAIError,
    SubmissionUnknownError,
    TimeoutError,
    UnexpectedResponseError,
    WrongServerError,
)
from invokeai_py_client.kit._async.concurrency import AsyncSignal
from invokeai_py_client.testing import Answer, stub_server
from invokeai_py_client.workflows.handle import WorkflowHandle

from .contract_calls import CALLS, EVENTS, Call, Desk, GoodAnswers
from .contract_desk import collect_garbage, desk_and_fake, desk_and_stub, is_soon, new_client, outcome, resolved, script
from .contract_faults import (
    NOBODY,
    OF_A_NETWORK,
    OF_A_SERVER,
    STALL,
    STALL_IN_BODY,
    SUBJECTS,
    Case,
    Fault,
    InProcess,
    Server,
    cases,
    check_outcome,
    check_text,
    requests_of,
)
from .public_api import public_methods

pytestmark = pytest.mark.usefixtures("hasty")

PATIENCE = 0.1
"""Seconds a server that stalls is waited for."""

SILENT = {
    "InvokeAIClient.from_url": "opens no connection",
    "InvokeAIClient.disconnect": "only closes connections",
    "InvokeAIClient.close": "is disconnect",
    "BoardRepository.get_uncategorized_board": "makes a handle",
    "BoardRepository.get_uncategorized_handle": "makes a handle",
    "GalleryRepository.handle": "makes a handle",
    "Image.name_fields": "looks at what is there",
    **dict.fromkeys(("Image.open", "Video.open"), "asks when its block begins"),
    "QueueRepository.get_queue": "makes a handle",
    "ImageRepository.download_zip": "waits for an event, or looks: see test_zips",
    "EventStream.get": "reads what was heard",
    "EventStream.open": "has been done by whoever made it, and in asyncio code is done by `events`",
    "QueueRepository.list_queues": "makes handles",
    "ModelInstallJob.raise_if_failed": "looks at what is there",
    "RunResult.output": "looks up what is there",
    **dict.fromkeys([f"Outputs.{name}" for name in ("get", "items", "keys", "values")], "looks up what is there"),
    **{
        f"Workflow.{name}": "asks nobody"
        for name in vars(WorkflowHandle)
        if not name.startswith("_") and callable(vars(WorkflowHandle)[name])
    },
}
"""Public methods that do not talk to the server, and why."""

LISTENING: dict[str, Callable[[Any], Any]] = {
    "InvokeAIClient.connect_websocket": lambda client: client.connect_websocket(print),
    "InvokeAIClient.subscribe_to_queue": lambda client: client.subscribe_to_queue("default", print),
    "InvokeAIClient.events": lambda client: client.events(callback=print),
}
"""Methods that open the event connection."""

ENDING = {
    "WebSocketConnection.close": "InvokeAIClient.connect_websocket",
    "Subscription.unsubscribe": "InvokeAIClient.subscribe_to_queue",
    "EventStream.close": "InvokeAIClient.events",
}
"""Methods that end a share of it, and what made that."""


async def check_good(call: Call, desk: Desk, server: Server, answers: GoodAnswers, *, unknown: bool) -> None:
    script(server, call, answers, unknown=unknown)
    found = await outcome(call, desk)
    assert not isinstance(found, BaseException), f"good answers, {unknown=}: {found!r}"
    assert found is not False
    assert requests_of(server, call) == [asked.line for asked in call.asks]


async def check(case: Case, desk: Desk, server: Server, answers: GoodAnswers) -> None:
    script(server, case.call, answers)
    server.on(case.asked.method, case.asked.path, case.fault.answer)
    found = await outcome(case.call, desk)
    hidden = EVENTS.line if isinstance(server, InProcess) else ""
    assert requests_of(server, case.call) == [line for line in case.requests if line != hidden]
    check_outcome(case, found, server.url)


async def problems_of(found: Iterable[Case], desk: Desk, server: Server, answers: GoodAnswers) -> list[str]:
    problems: list[str] = []
    for case in found:
        try:
            await check(case, desk, server, answers)
        except AssertionError as error:
            problems.append(f"{case}: {error}")
    return problems


@pytest.mark.parametrize(("colour", "call"), SUBJECTS, ids=str)
async def test_faults_of_a_network_are_errors_of_ours(
    colour: str, call: Call, answers: GoodAnswers, tmp_path: Path
) -> None:
    """Good answers are taken in between, and those with enum values and union members nobody has heard of."""
    async with desk_and_stub(colour, tmp_path, answers) as (desk, stub):
        await check_good(call, desk, stub, answers, unknown=False)
        sound = cases(colour, call, OF_A_NETWORK)
        problems = await problems_of(sound, desk, stub, answers)
        await check_good(call, desk, stub, answers, unknown=True)
        assert await is_soon(lambda: stub.open_connections <= 1), "connections are not given back"
        await resolved(desk.client.disconnect())
        assert await is_soon(lambda: stub.open_connections == 0), f"{stub.open_connections} connections are left open"
    assert not problems, "\n".join(problems)
    del desk
    collect_garbage()


@pytest.mark.parametrize(("colour", "call"), SUBJECTS, ids=str)
async def test_what_a_server_says_is_an_error_of_ours(
    colour: str, call: Call, answers: GoodAnswers, tmp_path: Path, nobody: str
) -> None:
    told = [case for case in cases(colour, call, OF_A_SERVER) if case.asked is not EVENTS]
    async with desk_and_fake(colour, tmp_path, answers, nobody) as (desk, fake):
        problems = await problems_of(told, desk, fake, answers)
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("fault", [STALL, STALL_IN_BODY], ids=str)
@pytest.mark.parametrize("name", ["send GET", "send POST", "stream read"])
@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_a_server_that_stalls_is_given_up_on(
    colour: str, name: str, fault: Fault, answers: GoodAnswers, tmp_path: Path
) -> None:
    """In place of an answer, or in the middle of one."""
    call = next(call for call in CALLS if call.name == f"InvokeAIClient.{name}")
    (case,) = cases(colour, call, [fault])
    async with desk_and_stub(colour, tmp_path, answers, timeout=PATIENCE) as (desk, stub):
        await check(case, desk, stub, answers)
    del desk
    collect_garbage()


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
    check_outcome(case, found, nobody)


@pytest.mark.parametrize("name", ["send GET", "request GET"])
@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_attempts_before_an_answer_without_sense_count(
    colour: str, name: str, answers: GoodAnswers, tmp_path: Path
) -> None:
    call = next(call for call in CALLS if call.name == f"InvokeAIClient.{name}")
    async with desk_and_stub(colour, tmp_path, answers) as (desk, stub):
        stub.on("GET", call.asks[0].path, Answer(503, b""), Answer(200, b'{"half": ['))
        found = await outcome(call, desk)
        assert isinstance(found, UnexpectedResponseError)
        assert found.attempts == len(stub.requests) == 2


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize("method", LISTENING)
async def test_a_fault_of_the_event_connection_is_an_error_of_ours(colour: str, method: str, nobody: str) -> None:
    """It is tried once: who listens already is reconnected, who wants to is told."""
    with stub_server() as stub:
        client, hasty_client = new_client(colour, stub.url), new_client(colour, stub.url, timeout=PATIENCE)
        for fault in [*OF_A_SERVER, *OF_A_NETWORK]:
            stub.on("GET", EVENTS.path, fault.answer)
            error = await error_of_listening(hasty_client if fault is STALL else client, method)
            assert type(error) is error_of_socket(fault), f"{fault}: {error!r}"
            assert requests_of(stub, CALLS[0]) == [EVENTS.line]
            stub.requests.clear()
        for made in (client, hasty_client):
            await resolved(made.disconnect())
    client = new_client(colour, nobody)
    assert type(await error_of_listening(client, method)) is ConnectionError
    await resolved(client.disconnect())
    collect_garbage()


def error_of_socket(fault: Fault) -> type[InvokeAIError]:
    """Who refuses us does so for good, and so does what is no InvokeAI server; others may be back."""
    status = fault.answer.status
    if fault is STALL:
        return TimeoutError
    if status == 401:
        return AuthenticationError
    if fault.answer.reset or fault.answer.close or status >= 500 or status == 429:
        return ConnectionError
    return WrongServerError if status < 400 or status == 404 else EventsRefusedError


async def error_of_listening(client: Any, method: str) -> InvokeAIError:
    with pytest.raises(InvokeAIError) as raised:
        await resolved(LISTENING[method](client))
    check_text(raised.value)
    return raised.value


@pytest.fixture(scope="module")
def forgetful() -> Generator[str]:
    """The URL of a server that speaks Socket.IO, and drops each connection once a queue is subscribed to."""

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
async def test_an_event_connection_that_breaks_can_be_ended(colour: str, method: str, forgetful: str) -> None:
    lost: list[Exception] = []
    client = new_client(colour, forgetful)
    watching = await resolved(client.connect_websocket(print, lost.append))
    share = await resolved(LISTENING[ENDING[method]](client))
    assert await is_soon(lambda: bool(lost))
    for _ in range(2):
        await resolved(getattr(share, method.partition(".")[2])())
    await resolved(watching.close())
    await resolved(client.disconnect())
    assert all(isinstance(error, InvokeAIError) for error in lost)


async def test_a_connection_that_is_lost_before_it_is_noticed_was_there(
    forgetful: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    lost: list[Exception] = []
    wait, lose = AsyncSignal.wait, AsyncEventHub._lose_connection  # pyright: ignore[reportPrivateUsage]

    async def wait_until_lost(signal: AsyncSignal, timeout: float) -> bool:
        is_set = await wait(signal, timeout)
        assert await is_soon(lambda: bool(lost))
        return is_set

    async def lose_and_tell(hub: AsyncEventHub, error: Exception) -> None:
        lost.append(error)
        await lose(hub, error)

    monkeypatch.setattr(AsyncSignal, "wait", wait_until_lost)
    monkeypatch.setattr(AsyncEventHub, "_lose_connection", lose_and_tell)
    client: AsyncInvokeAIClient = new_client("async", forgetful)
    watching = await client.connect_websocket(print)
    await watching.close()
    await client.disconnect()


@pytest.mark.parametrize("fault", OF_A_NETWORK, ids=str)
@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_a_lost_submission_tells_its_batch_when_the_server_cannot(
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


@pytest.mark.parametrize("colour", ["sync", "async"])
def test_no_method_is_forgotten(colour: str) -> None:
    tested = {call.method for call in CALLS if colour in call.colours} | LISTENING.keys() | ENDING.keys()
    public = public_methods(colour)
    assert public - tested - SILENT.keys() == set(), "neither in the table of calls, nor silent"
    assert {method for method in tested if "._" not in method} - public == set(), "there is no such method"
    assert SILENT.keys() - public == set(), "there is no such method"
    assert tested & SILENT.keys() == set()
