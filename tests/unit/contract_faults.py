"""What goes wrong between the library and a server, and what must come of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

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
from invokeai_py_client.testing import Answer, FakeRequest, FakeTransport

from .contract_calls import CALLS, TOKEN, Asked, Call

RETRIES = 2
REPEATED = ("GET", "HEAD", "PUT", "DELETE")


class Server(Protocol):
    """What answers: a `StubServer`, or `InProcess`."""

    @property
    def url(self) -> str: ...

    @property
    def requests(self) -> list[str]: ...

    def on(self, method: str, path: str, *answers: Answer) -> None: ...


class InProcess:
    """Answers without a network, for faults that are the same with one.

    Args:
        url: Where nothing listens: event connections do not go through here.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self.transport = FakeTransport()
        self.requests: list[str] = []
        self._answers: dict[tuple[str, str], Answer] = {}

    def on(self, method: str, path: str, *answers: Answer) -> None:
        """Script the answer of a route."""
        if (method, path) not in self._answers:
            self.transport.answer(method, path, self._reply)
        self._answers[method, path] = answers[-1]

    def _reply(self, request: FakeRequest) -> Answer:
        self.requests.append(f"{request.method} {request.path}")
        answer = self._answers[request.method, request.path]
        if answer.delay:
            raise TimeoutError("too slow")
        return answer


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


def _refusal(status: int, error: type[InvokeAIError], detail: object = "no", *, passes: bool = False) -> Fault:
    return Fault(str(status), Answer.json({"detail": detail}, status), error, passes)


STALL = Fault("stall", Answer(delay=60), TimeoutError, passes=True)
STALL_IN_BODY = Fault("body stalls", Answer(200, b'{"half": [', drip=60), TimeoutError, passes=True)
NOBODY = Fault("nobody", Answer(), ConnectionError, passes=True)

OF_A_SERVER = [
    _refusal(401, AuthenticationError, "Invalid or expired token"),
    _refusal(403, PermissionDeniedError),
    _refusal(404, NotFoundError),
    _refusal(409, ConflictError),
    _refusal(413, ContentTooLargeError),
    _refusal(422, ValidationError, [{"loc": ["body", "x"], "msg": "Field required", "type": "missing", "input": None}]),
    _refusal(429, RateLimitError, passes=True),
    STALL,
]
"""Faults that need no network to be had."""

OF_A_NETWORK = [
    Fault("500", Answer(500, b"Internal Server Error", "text/plain"), ServerError),
    Fault("503", Answer(503, b"", "", headers={"Retry-After": "0"}), ServerError, passes=True),
    Fault("web page", Answer(200, b"<!doctype html><title>A router</title>", "text/html"), UnexpectedResponseError),
    Fault("JSON cut off", Answer(200, b'{"half": ['), UnexpectedResponseError),
    Fault("reset", Answer(reset=True), ConnectionError, passes=True),
    Fault("body cut off", Answer(200, b'{"half": [', close=True), ConnectionError, passes=True),
]
"""Faults after which a connection must be dropped, or given back unread."""


@dataclass(frozen=True)
class Case:
    """One fault of one request of a call."""

    colour: str
    call: Call
    asked: Asked
    fault: Fault

    @property
    def survived(self) -> bool:
        """Whether the call succeeds all the same."""
        return self.fault.name in self.asked.survives

    @property
    def times(self) -> int:
        """How often the request is sent."""
        repeated = self.asked.retried and (self.asked.method in REPEATED or self.fault is NOBODY)
        usual = 1 + RETRIES if self.fault.passes and repeated and not self.survived else 1
        return self.asked.times.get(self.fault.name, usual)

    @property
    def error(self) -> type[InvokeAIError]:
        """What leaves the library."""
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


SUBJECTS = [(colour, call) for call in CALLS for colour in call.colours]


def cases(colour: str, call: Call, faults: list[Fault]) -> list[Case]:
    """Each fault of each request of a call; of equal ones it has the first."""
    asks = call.asks[-1:] if call.is_alias else {asked.line: asked for asked in call.asks[::-1]}.values()
    return [Case(colour, call, asked, fault) for asked in asks for fault in faults]


def requests_of(server: Server, call: Call) -> list[str]:
    """What a server was asked, without queries, and without what is asked because of a failure."""
    lines = [request.partition("?")[0] for request in server.requests]
    fallbacks = {asked.line for asked in call.fallbacks}
    return [
        line
        for line in lines
        if line not in fallbacks and (not call.afterwards or not line.startswith(call.afterwards))
    ]


def check_outcome(case: Case, found: Any, url: str) -> None:
    """Whether a call with a fault returned or raised what it must."""
    if case.call.answers_no:
        assert found is False
    elif case.survived:
        assert not isinstance(found, BaseException), repr(found)
    else:
        check_error(case, found, url)


def check_error(case: Case, error: Any, url: str) -> None:
    """Whether an error is of the right class and says what was asked of whom, and how often."""
    assert type(error) is case.error, repr(error)
    check_text(error)
    if isinstance(error, SubmissionUnknownError):
        assert error.batch_id
    if isinstance(error, RequestError) and case.fault.name not in case.asked.unnamed:
        assert (error.method, error.url) == (case.asked.method, url + case.asked.path)
        assert error.attempts == case.times
    if isinstance(error, APIError):
        assert error.status == case.fault.answer.status
    if isinstance(error, (ConnectionError, TimeoutError)):
        was_submitted = case.fault.name in case.asked.unnamed
        assert error.request_sent is (was_submitted or case.fault is not NOBODY)


def check_text(error: BaseException) -> None:
    """Whether an error says something, and no secret."""
    assert str(error)
    assert TOKEN not in f"{error} {error!r}"
