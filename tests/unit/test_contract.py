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
import socket
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import websockets.sync.server

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
NOBODY = Fault("nobody", Answer(), ConnectionError)

SUBJECTS = [(colour, call) for call in CALLS for colour in call.colours]
"""Objects that stay the same, so that a fixture for one lasts for all its faults."""


def name_of(value: object) -> str:
    match value:
        case (str(colour), Call() as call):
            return f"{colour} {call.name}"
        case Asked():
            return value.line
        case Fault():
            return value.name
        case _:
            return str(value)


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
        repeated = self.asked.retried and self.asked.method in ("GET", "HEAD", "PUT", "DELETE")
        usual = 1 + RETRIES if self.fault.passes and repeated and not self.survived else 1
        return self.asked.times.get(self.fault.name, usual)

    @property
    def error(self) -> type[InvokeAIError]:
        return self.asked.raises.get(self.fault.name, self.fault.error)

    @property
    def requests(self) -> list[str]:
        """What the server is asked, as far as it is certain."""
        position = self.call.asks.index(self.asked)
        before, after = self.call.asks[:position], self.call.asks[position + 1 :]
        lines = [asked.line for asked in before] + [self.asked.line] * self.times
        return lines + [asked.line for asked in after if self.survived]

    @property
    def known_bug(self) -> str:
        """Why this case fails today; empty if it holds."""
        return ""

    def __str__(self) -> str:
        return f"{self.colour} {self.call.name}, {self.asked.line}, {self.fault.name}"


class Hasty(Deadline):
    """Passes when it is looked at for the second time, and never where there is no end."""

    _looks = 0

    @property
    def passed(self) -> bool:
        self._looks += 1
        return self._looks > 1 and not math.isinf(self.remaining)


def modules(colour: str) -> Iterator[Any]:
    package = importlib.import_module(f"invokeai_py_client._{colour}")
    for module in pkgutil.iter_modules(package.__path__):
        yield importlib.import_module(f"{package.__name__}.{module.name}")


def patch_everywhere(patch: pytest.MonkeyPatch, colour: str, **values: Any) -> None:
    for module in modules(colour):
        for name in vars(module).keys() & values.keys():
            patch.setattr(module, name, values[name])


@pytest.fixture(scope="module", autouse=True)
def hasty() -> Generator[None]:
    """Nothing waits before it asks again."""

    async def pause(_: float) -> None:
        await asyncio.sleep(0)

    with pytest.MonkeyPatch.context() as patch:
        patch_everywhere(patch, "async", sleep=pause, Deadline=Hasty)
        patch_everywhere(patch, "sync", sleep=lambda _: None, Deadline=Hasty)
        yield


@pytest.fixture(scope="module")
def answers(document: dict[str, Any]) -> GoodAnswers:
    return GoodAnswers(document)


def new_client(colour: str, url: str, timeout: float = 30) -> Any:
    maker: Any = InvokeAIClient if colour == "sync" else AsyncInvokeAIClient
    policy = RetryPolicy(first_delay=0)
    return maker(url, api_key=TOKEN, timeout=timeout, max_retries=RETRIES, retry=policy, verify_ssl=False)


async def resolved(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value


async def is_soon(condition: Callable[[], bool]) -> bool:
    for _ in range(2500):
        if condition():
            return True
        await asyncio.sleep(0.002)
    return False


@asynccontextmanager
async def opened(
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


@pytest.fixture(scope="module")
async def subject(
    request: pytest.FixtureRequest, answers: GoodAnswers, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[tuple[Call, Desk, StubServer]]:
    """A call, and a client to make it with, for all faults of all its requests."""
    colour, call = request.param
    async with opened(colour, tmp_path_factory.getbasetemp(), answers) as (desk, stub):
        yield call, desk, stub
    del desk
    gc.collect()


def script(stub: StubServer, call: Call, answers: GoodAnswers, *, unknown: bool = False) -> None:
    for asked in call.asks:
        stub.on(asked.method, asked.path, answers.to(asked, unknown=unknown))
    stub.requests.clear()


def lines(stub: StubServer, call: Call) -> list[str]:
    """What the server was asked, without queries and without what may be asked after a failure."""
    asked = [request.partition("?")[0] for request in stub.requests]
    return [line for line in asked if not line.startswith(call.afterwards)] if call.afterwards else asked


async def outcome(call: Call, desk: Desk) -> Any:
    """What a call returns, or the error it raises, whatever that is."""
    desk.forget()
    try:
        return await resolved(call.do(desk))
    except Exception as error:
        return error


def check(case: Case, found: Any, stub: StubServer) -> None:
    """Whether a call with a fault came to the right end, and asked no more than it may."""
    assert lines(stub, case.call) == case.requests
    if case.call.answers_no:
        assert found is False
    elif case.survived:
        assert not isinstance(found, BaseException), repr(found)
    else:
        check_error(case, found, stub.url)


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


@pytest.mark.parametrize("unknown", [False, True], ids=["as documented", "unknown values"])
@pytest.mark.parametrize("subject", SUBJECTS, indirect=True, ids=name_of, scope="module")
async def test_a_good_answer_is_taken(
    subject: tuple[Call, Desk, StubServer], unknown: bool, answers: GoodAnswers
) -> None:
    """Also one with enum values and union members this library does not know."""
    call, desk, stub = subject
    script(stub, call, answers, unknown=unknown)
    found = await outcome(call, desk)
    assert not isinstance(found, BaseException), repr(found)
    assert found is not False
    assert lines(stub, call) == [asked.line for asked in call.asks]


@pytest.mark.parametrize(
    ("subject", "asked", "fault"),
    [
        (subject, asked, fault)
        for subject in SUBJECTS
        for asked in subject[1].asks
        for fault in FAULTS
    ],
    indirect=["subject"],
    ids=name_of,
    scope="module",
)
async def test_a_fault_is_an_error_of_ours(
    subject: tuple[Call, Desk, StubServer], asked: Asked, fault: Fault, answers: GoodAnswers, request: Any
) -> None:
    call, desk, stub = subject
    case = Case("async" if desk.is_async else "sync", call, asked, fault)
    if case.known_bug:
        request.applymarker(pytest.mark.xfail(reason=case.known_bug, strict=True))
    script(stub, call, answers)
    stub.on(asked.method, asked.path, fault.answer)
    check(case, await outcome(call, desk), stub)
