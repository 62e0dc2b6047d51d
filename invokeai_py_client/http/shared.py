"""State that a client shares with its twin for asyncio, and with its sessions and sockets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, NamedTuple

from invokeai_py_client.bindings import UNSET
from invokeai_py_client.exceptions import ConnectionError, TimeoutError
from invokeai_py_client.http.credentials import Credentials
from invokeai_py_client.http.retry import Decision
from invokeai_py_client.http.settings import Settings
from invokeai_py_client.http.support import Offers
from invokeai_py_client.nodes.templates import NodeTemplate


@dataclass(frozen=True, slots=True)
class PoolLimits:
    """Largest number of connections at once, and of those kept open for later requests."""

    connections: int = 100
    kept: int = 100


@dataclass(frozen=True, slots=True)
class RequestInfo:
    """A request that is about to be sent.

    Attributes:
        method: HTTP method, in capitals.
        path: Path of the request, without the query, which may hold secrets.
        attempt: 1 when it is sent for the first time.
        headers: The headers to be sent besides the client's own; what is put in here is sent too.
    """

    method: str
    path: str
    attempt: int
    headers: dict[str, str] = field(repr=False)


class ResponseInfo(NamedTuple):
    """The outcome of a request that was sent.

    Attributes:
        method: HTTP method, in capitals.
        path: Path of the request, without the query.
        attempt: 1 when it was sent for the first time.
        status: HTTP status of the answer; None when there was none.
        seconds: How long it took; of a streamed answer, until its body began.
        headers: The answer's headers; case does not count.
        error: What went wrong when there was no answer; None when there was one.
    """

    method: str
    path: str
    attempt: int
    status: int | None
    seconds: float
    headers: Mapping[str, str] = MappingProxyType({})
    error: ConnectionError | TimeoutError | None = None

    def __repr__(self) -> str:
        outcome = self.status if self.error is None else repr(self.error)
        return f"<ResponseInfo {self.method} {self.path}: {outcome} in {self.seconds:.3f} s, attempt {self.attempt}>"


class Description(NamedTuple):
    """The contents of the document of a server of this version.

    Attributes:
        version: The server's version.
        templates: Its node types.
        offers: Its operations; None where it does not tell.
    """

    version: str
    templates: dict[str, NodeTemplate]
    offers: Offers | None


@dataclass(eq=False)
class Shared:
    """Settings and state of a client in both kinds, of their sessions and their sockets."""

    settings: Settings
    credentials: Credentials
    retry: Decision
    max_retries: int
    on_request: Callable[[RequestInfo], None] | None = None
    on_response: Callable[[ResponseInfo], None] | None = None
    limits: PoolLimits = PoolLimits()
    headers: Any = None
    """Headers of every request, made by the first session."""
    auth: Any = UNSET
    """What a user gave one of the sessions in place of the token."""
    transport: Any = None
    """A transport of the user's own, in place of the network."""
    patience: float = 180.0
    """Seconds a server that does not answer is believed in, while something is under way."""
    is_answering: bool = False
    """Whether the server answered when it was last asked."""
    version: str = ""
    """The server's version, once it was asked."""
    description: Description | None = None
    """What the server's document tells, once it was read."""
    uploads: dict[str, str] = field(default_factory=dict[str, str], repr=False)
    """Names of pictures this user uploaded to this server for runs, by the SHA-256 of their content."""

    def become(self, token: str | None) -> None:
        """Use another user's token from now on, or none; what was kept for the user before is forgotten."""
        self.credentials.replace(token)
        self.uploads = {}  # another one, for what goes on as the user before

    def move(self, settings: Settings) -> None:
        """Use a server at another address from now on; what was kept of the one before is forgotten."""
        self.settings = settings
        self.uploads, self.description, self.version, self.is_answering = {}, None, "", False
