"""Socket.IO frames."""

from __future__ import annotations

import json
import random

import pytest

from invokeai_py_client.events import codec as socketio


@pytest.mark.parametrize(
    ("frame", "packet"),
    [
        ('0{"sid":"x","upgrades":[],"pingInterval":25000,"pingTimeout":20000}', socketio.Opened(25, 20)),
        ('40{"sid":"y"}', socketio.Connected()),
        ('44{"message":"Connection rejected by server"}', socketio.Refused("Connection rejected by server")),
        ("2", socketio.Ping()),
        ("41", socketio.Closed()),
        ("1", socketio.Closed()),
        ('42["batch_enqueued",{"a":1}]', socketio.Event("batch_enqueued", {"a": 1})),
        ('4217["acknowledged",[1]]', socketio.Event("acknowledged", [1])),
        ('42["bare"]', socketio.Event("bare", None)),
        ('451-["binary",{}]', None),
        ("6", None),
    ],
)
def test_frames(frame: str, packet: socketio.Packet | None) -> None:
    assert socketio.decode(frame) == packet


def test_malformed_frames_mean_nothing_and_never_raise() -> None:
    rng = random.Random(1)
    alphabet = '0123456{}[]",:abc\\ \x00é'
    frames: list[str | bytes] = [
        "",
        "0",
        "0{",
        "0[]",
        "42",
        "42{}",
        "42[]",
        "42[",
        "44[",
        '0{"pingInterval":"x"}',
        b"42[]",
    ]
    frames += ["".join(rng.choices(alphabet, k=rng.randrange(12))) for _ in range(5000)]
    for frame in frames:
        socketio.decode(frame)


def test_what_we_send_is_what_socketio_expects() -> None:
    assert socketio.connect(None) == "40"
    assert socketio.connect({"token": "t"}) == '40{"token": "t"}'
    assert json.loads(socketio.emit("subscribe_queue", {"queue_id": "default"})[2:]) == [
        "subscribe_queue",
        {"queue_id": "default"},
    ]


def test_the_headers_that_open_the_connection() -> None:
    session = {"Accept": "*/*", "accept-encoding": "gzip", "User-Agent": "me", "X-Mine": "1"}
    assert socketio.headers_of(session, None) == {"User-Agent": "me", "X-Mine": "1"}
    assert socketio.headers_of(session, "t")["Authorization"] == "Bearer t"
    assert socketio.headers_of({"authorization": "Basic x"}, "t") == {"authorization": "Basic x"}


@pytest.mark.parametrize("interval", ["1e15", "NaN", "-5000", "9" * 400, "null"])
def test_a_server_that_names_no_usable_interval_is_none(interval: str) -> None:
    assert socketio.decode(f'0{{"pingInterval":{interval},"pingTimeout":20000}}') is None


def test_an_interval_may_be_zero() -> None:
    """What engines make of less than a second."""
    assert socketio.decode('0{"pingInterval":0,"pingTimeout":100}') == socketio.Opened(0, 0.1)


@pytest.mark.parametrize("frame", ["40/other,{}", "41/other,", '42/other,["x",1]', "44/other,{}"])
def test_other_namespaces_are_not_ours(frame: str) -> None:
    assert socketio.decode(frame) is None
