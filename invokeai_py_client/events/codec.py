"""Socket.IO 5 over Engine.IO 4, without I/O: text frames in, packets out.

Only what an InvokeAI server speaks: the default namespace, text events, WebSocket transport.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from invokeai_py_client.kit.checks import LONGEST_TIMEOUT
from invokeai_py_client.text.jsons import Json, is_object
from invokeai_py_client.text.redaction import Secret

PATH = "/ws/socket.io/?EIO=4&transport=websocket"


@dataclass(frozen=True, slots=True)
class Opened:
    """The Engine.IO connection is open; the server pings every `ping_interval` s and waits `ping_timeout` s."""

    ping_interval: float
    ping_timeout: float

    @property
    def is_usable(self) -> bool:
        """Whether these are times one can wait."""
        return min(self.ping_interval, self.ping_timeout) >= 0 and 0 < self.silence <= LONGEST_TIMEOUT

    @property
    def silence(self) -> float:
        """Seconds without a frame after which the connection is dead."""
        return self.ping_interval + self.ping_timeout


@dataclass(frozen=True, slots=True)
class Connected:
    """The namespace is connected: events follow."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The server refused the connection, e.g. for a missing token."""

    message: str


@dataclass(frozen=True, slots=True)
class Ping:
    """The server asks for a sign of life; answer with `PONG`."""


@dataclass(frozen=True, slots=True)
class Event:
    """A named event with its payload."""

    name: str
    data: Any


@dataclass(frozen=True, slots=True)
class Closed:
    """The server ends the connection."""


Packet = Opened | Connected | Refused | Ping | Event | Closed

PONG = "3"
_OF_ANSWERS = frozenset({"accept", "accept-encoding", "connection", "content-type"})


def connect(auth: Json | None) -> str:
    """The frame that connects the default namespace."""
    return Secret("40" + (json.dumps(auth) if auth else ""))


def headers_of(session: Mapping[str, str], token: str | None) -> dict[str, str]:
    """The headers that open the connection: the session's, but for what it says of HTTP answers, and the token."""
    headers = {name: value for name, value in session.items() if name.lower() not in _OF_ANSWERS}
    if token and not any(name.lower() == "authorization" for name in headers):
        headers["Authorization"] = Secret(f"Bearer {token}")
    return headers


def emit(name: str, data: Any) -> str:
    """The frame that sends an event."""
    return "42" + json.dumps([name, data])


def decode(frame: str | bytes) -> Packet | None:
    """Decode a frame from the server; None for a malformed one, or one that does not concern clients."""
    if isinstance(frame, bytes):
        return None
    if frame[2:3] == "/":  # of another namespace
        return None
    try:
        match frame[:2]:
            case "40":
                return Connected()
            case "41":
                return Closed()
            case "42":
                return _event(frame[2:])
            case "44":
                return Refused(_message(frame[2:]))
            case _:
                return _engine_packet(frame)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError):
        return None


def _engine_packet(frame: str) -> Packet | None:
    match frame[:1]:
        case "0":
            handshake = json.loads(frame[1:])
            opened = Opened(float(handshake["pingInterval"]) / 1000, float(handshake["pingTimeout"]) / 1000)
            return opened if opened.is_usable else None
        case "1":
            return Closed()
        case "2":
            return Ping()
        case _:
            return None


def _event(text: str) -> Event | None:
    if not text.startswith("["):
        text = text.lstrip("0123456789")  # an acknowledgement id
    name, *rest = json.loads(text)
    return Event(str(name), rest[0] if rest else None)


def _message(text: str) -> str:
    data = json.loads(text) if text else None
    return str(data.get("message", data)) if is_object(data) else str(data or "")
