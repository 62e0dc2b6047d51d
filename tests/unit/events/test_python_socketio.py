"""Our Socket.IO against the reference implementation, which InvokeAI's server uses: python-socketio."""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
import socket
import threading
import time
from collections.abc import Callable, Coroutine, Generator, Iterator
from contextlib import AbstractContextManager, contextmanager
from importlib import import_module
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

import pytest
import uvicorn
from hypothesis import given
from hypothesis import strategies as st

from invokeai_py_client import AsyncInvokeAIClient, InvokeAIClient
from invokeai_py_client.events.codec import Connected, Event, Opened, Ping, Refused, connect, decode, emit
from invokeai_py_client.exceptions import AuthenticationError, ConnectionError

# these are untyped
engineio_packet: Any = import_module("engineio.packet")
reference: Any = import_module("socketio")
packet: Any = import_module("socketio.packet")

FRAMES = (Path(__file__).parents[2] / "data" / "socketio-frames.txt").read_text(encoding="ascii").splitlines()
PING_INTERVAL, PING_TIMEOUT = 0.1, 0.4
"""Seconds; of an interval the reference announces whole seconds only, here 0."""


class Server:
    """A python-socketio server, mounted as InvokeAI mounts it, that notes what it is told."""

    def __init__(self, **options: Any) -> None:
        self.sio: Any = reference.AsyncServer(async_mode="asgi", **options)
        self.sio.on("connect", self.connect)
        self.sio.on("subscribe_queue", self.subscribe)
        self.connected: SimpleQueue[tuple[str, dict[str, Any], Any]] = SimpleQueue()
        self.subscribed: SimpleQueue[tuple[str, Any]] = SimpleQueue()
        self.loop = asyncio.new_event_loop()
        self.url = ""

    async def connect(self, sid: str, environ: dict[str, Any], auth: Any) -> None:
        if auth == {"token": "bad"}:
            raise reference.exceptions.ConnectionRefusedError("no")
        self.connected.put((sid, environ, auth))

    async def subscribe(self, sid: str, data: Any) -> None:
        await self.sio.enter_room(sid, data["queue_id"])
        self.subscribed.put((sid, data))

    def run(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop).result(10)

    def emit(self, *arguments: Any, **options: Any) -> None:
        self.run(self.sio.emit(*arguments, **options))

    def send(self, sid: str, *arguments: Any, **options: Any) -> None:
        """Send any packet there is."""
        self.run(self.sio._send_packet(self.eio_sid(sid), packet.Packet(*arguments, **options)))

    def eio_sid(self, sid: str) -> str:
        return str(self.sio.manager.eio_sid_from_sid(sid, "/"))


@contextmanager
def serving(**options: Any) -> Generator[Server]:
    server = Server(**options)
    app = reference.ASGIApp(server.sio, socketio_path="/ws/socket.io")
    web = uvicorn.Server(
        uvicorn.Config(app, ws="websockets-sansio", lifespan="off", log_config=None, timeout_graceful_shutdown=1)
    )

    async def serve() -> None:
        await web.serve(sockets=[listener])
        await server.sio.shutdown()

    def run() -> None:
        with asyncio.Runner(loop_factory=lambda: server.loop) as runner:
            runner.run(serve())

    with socket.create_server(("127.0.0.1", 0)) as listener:
        server.url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        thread = threading.Thread(target=run)
        thread.start()
        try:
            yield server
        finally:
            web.should_exit = True
            thread.join()


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving() as running:
        yield running


@pytest.fixture(scope="module")
def pinging() -> Iterator[Server]:
    with serving(ping_interval=PING_INTERVAL, ping_timeout=PING_TIMEOUT) as running:
        yield running


class Heard:
    """What a client's callbacks were told."""

    def __init__(self) -> None:
        self.messages: SimpleQueue[dict[str, Any]] = SimpleQueue()
        self.errors: SimpleQueue[Exception] = SimpleQueue()
        self.closed = threading.Event()

    def next(self) -> tuple[str, Any]:
        message = self.messages.get(timeout=10)
        assert set(message) == {"event", "data"}
        return message["event"], message["data"]


@contextmanager
def listening(url: str, **options: Any) -> Generator[Heard]:
    heard = Heard()
    client = InvokeAIClient(url, **options)
    try:
        client.connect_websocket(heard.messages.put, heard.errors.put, heard.closed.set)
        yield heard
    finally:
        client.disconnect()
    assert heard.closed.is_set()


@contextmanager
def listening_async(url: str, **options: Any) -> Generator[Heard]:
    """The same with an asynchronous client, whose event loop is in a thread."""
    heard = Heard()
    with asyncio.Runner() as runner:
        loop = runner.get_loop()
        thread = threading.Thread(target=loop.run_forever)
        thread.start()

        def run(coroutine: Coroutine[Any, Any, Any]) -> Any:
            return asyncio.run_coroutine_threadsafe(coroutine, loop).result(10)

        client = AsyncInvokeAIClient(url, **options)
        try:
            run(client.connect_websocket(heard.messages.put, heard.errors.put, heard.closed.set))
            yield heard
        finally:
            run(client.disconnect())
            loop.call_soon_threadsafe(loop.stop)
            thread.join()
    assert heard.closed.is_set()


Listen = Callable[..., AbstractContextManager[Heard]]


@pytest.fixture(params=[listening, listening_async])
def listen(request: pytest.FixtureRequest) -> Listen:
    chosen: Listen = request.param
    return chosen


@pytest.fixture(autouse=True)
def nothing_left(server: Server, pinging: Server) -> None:
    """What earlier tests told the servers is of no concern."""
    for notes in (server.connected, server.subscribed, pinging.connected, pinging.subscribed):
        while not notes.empty():
            notes.get()


def nested(levels: int) -> Any:
    value: Any = "bottom"
    for level in range(levels):
        value = {"level": level, "in": [value, None]}
    return value


PAYLOADS: list[Any] = [
    None,
    True,
    0,
    -1.5e-300,
    10**30,
    "",
    'quote " backslash \\ newline \n zero \0 separator \u2028',
    "ünï ☃ 漢字",
    "🎨 🏳️‍🌈",
    [],
    [1, [2, [None, False]], {}],
    {},
    {"": None, "ключ": {"🔑": [1.5]}},
    {"_placeholder": True, "num": 0},
    nested(100),
    "x" * 5_000_000,
]


def test_every_kind_of_payload_arrives_as_it_was(server: Server, listen: Listen) -> None:
    with listen(server.url) as heard:
        for payload in PAYLOADS:
            server.emit("event ☃", payload)
        for payload in PAYLOADS:
            assert heard.next() == ("event ☃", payload)


def test_of_several_arguments_the_first_is_the_payload(server: Server, listen: Listen) -> None:
    with listen(server.url) as heard:
        server.emit("two", ({"first": 1}, "second"))
        server.emit("list", ["first", "second"])
        assert [heard.next(), heard.next()] == [("two", {"first": 1}), ("list", ["first", "second"])]


def test_events_arrive_in_order(server: Server, listen: Listen) -> None:
    async def send() -> None:
        for number in range(1000):
            await server.sio.emit("count", number)

    with listen(server.url) as heard:
        server.run(send())
        assert [heard.next() for _ in range(1000)] == [("count", number) for number in range(1000)]


def test_the_token_is_in_the_handshake_and_in_the_headers(server: Server, listen: Listen) -> None:
    with listen(server.url, api_key="sekret"):
        _, environ, auth = server.connected.get(timeout=10)
        assert auth == {"token": "sekret"}
        assert environ["HTTP_AUTHORIZATION"] == "Bearer sekret"


def test_without_a_token_none_is_sent(server: Server, listen: Listen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("INVOKEAI_API_KEY", raising=False)
    with listen(server.url):
        _, environ, auth = server.connected.get(timeout=10)
        assert auth is None
        assert "HTTP_AUTHORIZATION" not in environ


def test_a_refused_connection_says_why(server: Server, listen: Listen) -> None:
    with pytest.raises(AuthenticationError, match=r"the server refused the event connection: no \(log in with"):
        with listen(server.url, api_key="bad"):
            pass


def test_events_of_the_default_queue_are_asked_for(server: Server, listen: Listen) -> None:
    with listen(server.url) as heard:
        sid, _, _ = server.connected.get(timeout=10)
        assert server.subscribed.get(timeout=10) == (sid, {"queue_id": "default"})
        server.emit("elsewhere", 1, room="other")
        server.emit("here", 2, room="default")
        assert heard.next() == ("here", 2)


def test_an_event_that_asks_for_an_acknowledgement_is_one_like_others(server: Server, listen: Listen) -> None:
    with listen(server.url) as heard:
        sid, _, _ = server.connected.get(timeout=10)
        with pytest.raises(reference.exceptions.TimeoutError):
            server.run(server.sio.call("asked", {"a": 1}, to=sid, timeout=0.05))
        server.emit("after")
        assert [heard.next(), heard.next()] == [("asked", {"a": 1}), ("after", None)]
        assert heard.errors.empty()


def test_binary_events_and_other_namespaces_are_passed_over(server: Server, listen: Listen) -> None:
    with listen(server.url) as heard:
        sid, _, _ = server.connected.get(timeout=10)
        server.emit("binary", b"\0\1")
        server.emit("binary", {"a": b"\xff" * 1000, "b": [b'42["x"]']})
        server.send(sid, packet.EVENT, data=["other", 1], namespace="/other")
        server.send(sid, packet.EVENT, data=["other", 1], namespace="/other", id=5)
        server.send(sid, packet.EVENT, data=["other", b"1"], namespace="/other")
        server.send(sid, packet.CONNECT_ERROR, data="Unable to connect", namespace="/other")
        server.send(sid, packet.ACK, data=[], id=3)
        server.emit("after", 1)
        assert heard.next() == ("after", 1)
        assert heard.errors.empty()


@pytest.mark.parametrize("layer", ["Socket.IO", "Engine.IO"])
def test_a_connection_the_server_ends_comes_back(server: Server, listen: Listen, layer: str) -> None:
    with listen(server.url) as heard:
        sid, _, _ = server.connected.get(timeout=10)
        assert server.subscribed.get(timeout=10)[0] == sid
        ending = server.sio.disconnect(sid) if layer == "Socket.IO" else server.sio.eio.disconnect(server.eio_sid(sid))
        server.run(ending)
        assert isinstance(heard.errors.get(timeout=10), ConnectionError)
        assert heard.next() == ("connect", None)
        again, _, _ = server.connected.get(timeout=10)
        assert again != sid
        assert server.subscribed.get(timeout=10) == (again, {"queue_id": "default"})
        server.emit("here", 1, room="default")
        assert heard.next() == ("here", 1)


def test_pings_are_answered(pinging: Server, listen: Listen) -> None:
    """A client that does not is thrown out after `PING_TIMEOUT`."""
    with listen(pinging.url) as heard:
        sid, _, _ = pinging.connected.get(timeout=10)
        time.sleep(2.5 * PING_TIMEOUT)
        pinging.emit("still here", to=sid)
        assert heard.next() == ("still here", None)
        assert heard.errors.empty()


def test_a_server_that_stops_pinging_is_noticed(pinging: Server, listen: Listen) -> None:
    with listen(pinging.url) as heard:
        pinging.connected.get(timeout=10)
        pinging.loop.call_soon_threadsafe(time.sleep, 2 * PING_TIMEOUT)
        with pytest.raises(ConnectionError, match=r"the server has been silent for 0\.4 s"):
            raise heard.errors.get(timeout=10)
        assert heard.next() == ("connect", None)
        pinging.connected.get(timeout=10)


def test_nothing_is_heard_after_the_end(server: Server, listen: Listen) -> None:
    with listen(server.url) as heard:
        pass
    server.emit("late")
    with pytest.raises(Empty):
        heard.messages.get(timeout=0.05)
    assert heard.errors.empty()


TEXT = st.text(st.characters(exclude_categories=()))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)
IDS = st.none() | st.integers(0, 10**12)


def encoded(packet_type: int, **options: Any) -> str:
    """The frame python-socketio makes of a packet."""
    frame: str = engineio_packet.Packet(
        engineio_packet.MESSAGE, packet.Packet(packet_type, **options).encode()
    ).encode()
    return frame


def decoded(frame: str) -> Any:
    """The packet python-socketio takes a frame for."""
    engine = engineio_packet.Packet(encoded_packet=frame)
    assert engine.packet_type == engineio_packet.MESSAGE
    return packet.Packet(encoded_packet=engine.data)


@given(name=TEXT, payload=JSON, more=st.lists(JSON, max_size=2), number=IDS)
def test_the_references_events_are_read(name: str, payload: Any, more: list[Any], number: int | None) -> None:
    frame = encoded(packet.EVENT, data=[name, payload, *more], id=number)
    assert repr(decode(frame)) == repr(Event(name, payload))


@given(name=TEXT, payload=JSON, number=IDS)
def test_an_event_of_another_namespace_is_none_of_ours(name: str, payload: Any, number: int | None) -> None:
    assert decode(encoded(packet.EVENT, data=[name, payload], namespace="/other", id=number)) is None
    assert decode(encoded(packet.EVENT, data=[name, payload], namespace='/[1,"]', id=number)) is None


def test_another_namespace_is_neither_connected_nor_closed() -> None:
    assert decode(encoded(packet.CONNECT, data={"sid": "x"}, namespace="/other")) is None
    assert decode(encoded(packet.DISCONNECT, namespace="/other")) is None


@given(TEXT)
def test_the_references_other_packets_are_read(message: str) -> None:
    handshake: dict[str, Any] = {
        "sid": "s",
        "upgrades": [],
        "pingInterval": 25000,
        "pingTimeout": 20000,
        "maxPayload": 1000000,
    }
    assert decode(engineio_packet.Packet(engineio_packet.OPEN, handshake).encode()) == Opened(25, 20)
    assert decode(engineio_packet.Packet(engineio_packet.PING).encode()) == Ping()
    assert decode(encoded(packet.CONNECT, data={"sid": message})) == Connected()
    refusal = reference.exceptions.ConnectionRefusedError(message, {"more": 1}).error_args
    assert decode(encoded(packet.CONNECT_ERROR, data=refusal)) == Refused(message)
    assert decode(encoded(packet.CONNECT_ERROR, data=message)) == Refused(message)


@given(name=TEXT, data=JSON)
def test_the_reference_reads_our_events(name: str, data: Any) -> None:
    found = decoded(emit(name, data))
    assert (found.packet_type, found.namespace, found.id) == (packet.EVENT, None, None)
    assert repr(found.data) == repr([name, data])


@given(st.none() | st.dictionaries(TEXT, JSON, min_size=1, max_size=3))
def test_the_reference_reads_our_connect(auth: Any) -> None:
    found = decoded(connect(auth))
    assert (found.packet_type, found.namespace, found.id) == (packet.CONNECT, None, None)
    assert repr(found.data) == repr(auth)


@pytest.mark.parametrize("frame", FRAMES)
def test_real_frames_are_read_as_the_reference_reads_them(frame: str) -> None:
    found = decoded(frame)
    expected = Connected() if found.packet_type == packet.CONNECT else Event(*found.data)
    assert decode(frame) == expected
    if isinstance(expected, Event):
        assert decode("42" + json.dumps(found.data, ensure_ascii=False, indent=1)) == expected


PIECES = ["", "", '"', "]", "}", "[", "{", ",", ":", "\\", "\\u", "-", "0", "42", "1e9", "null", "\0", "é", "🎨"]
CUTS = [0, 0, 1, 2, 9, 200]


def check(frame: str | bytes) -> None:
    assert repr(decode(frame)) == repr(decode(frame))


def test_damaged_frames_never_raise() -> None:
    rng = random.Random(1)
    for frame in rng.choices(FRAMES, k=3000):
        for _ in range(rng.randrange(1, 5)):
            at = rng.randrange(len(frame) + 1)
            frame = frame[:at] + rng.choice(PIECES) + frame[at + rng.choice(CUTS) :]
        check(frame)


@given(
    st.text()
    | st.binary()
    | st.builds("{}{}".format, st.from_regex(r"\A[0-6]{1,2}[0-9]{0,3}-?(/\w+,)?\Z"), JSON.map(json.dumps))
)
def test_arbitrary_frames_never_raise(frame: str | bytes) -> None:
    check(frame)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 200_000,
        '{"a":' * 200_000,
        "9" * 5000,
        "[NaN,-Infinity]",
        "1e999",
        "\ufeff[]",
        "9" * 400,
    ],
    ids=lambda text: str(text)[:6],
)
def test_extreme_json_never_raises(text: str) -> None:
    for kind in ("0", "40", "41", "42", "423", "44", "45"):
        check(kind + text)
        check(f'{kind}["x",{text}]')
        check(f'{kind}{{"message":{text},"pingInterval":{text},"pingTimeout":{text}}}')


def event_threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name == "invokeai-events"]


def test_a_client_closed_while_its_connection_is_being_opened_again_leaves_nothing_open(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = InvokeAIClient(server.url)
    heard = Heard()
    client.connect_websocket(heard.messages.put, heard.errors.put)
    sid, *_ = server.connected.get(timeout=10)
    opening = threading.Event()

    async def slowly(sid: str, environ: Any, auth: Any) -> None:
        opening.set()
        await asyncio.sleep(1.5)  # longer than closing waits for the thread

    server.sio.on("connect", slowly)
    server.run(server.sio.disconnect(sid))
    assert opening.wait(10)
    client.close()
    server.sio.on("connect", server.connect)
    deadline = time.monotonic() + 10
    while event_threads() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert event_threads() == []


def test_whoever_logs_in_is_heard_as_such_by_the_other_colour_too(pinging: Server) -> None:
    async def listen() -> None:
        connection = await client.aio.connect_websocket(heard.messages.put, heard.errors.put)
        client._shared.credentials.replace("new")  # pyright: ignore[reportPrivateUsage] - as a login of the other colour does
        auth = await asyncio.to_thread(lambda: [pinging.connected.get(timeout=10)[2] for _ in range(2)])
        assert auth == [{"token": "old"}, {"token": "new"}]
        await connection.close()

    heard = Heard()
    with contextlib.suppress(Empty):
        while True:
            pinging.connected.get_nowait()
    client = InvokeAIClient(pinging.url, "old")
    asyncio.run(listen())
    client.close()
    assert heard.errors.empty(), "to be somebody else is no error"


def test_a_callback_that_exits_takes_no_events_from_others(server: Server) -> None:
    def leave(message: object) -> None:
        raise SystemExit

    client = InvokeAIClient(server.url)
    client.connect_websocket(leave)
    heard = Heard()
    client.connect_websocket(heard.messages.put)
    for name in ("one", "two"):
        server.emit(name)
        assert heard.next() == (name, None)
    client.close()
