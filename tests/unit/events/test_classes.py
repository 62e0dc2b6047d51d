"""Events of a server as classes."""

from __future__ import annotations

import dataclasses
import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from invokeai_py_client import events, exceptions
from invokeai_py_client.events import (
    BatchEnqueued,
    BulkDownloadComplete,
    Disconnected,
    DownloadEvent,
    Event,
    InvocationComplete,
    InvocationError,
    InvocationEvent,
    InvocationProgress,
    QueueEvent,
    QueueItemEvent,
    QueueItemsCanceled,
    QueueItemStatusChanged,
    Reconnected,
    Resynced,
    UnknownEvent,
    decode,
)
from invokeai_py_client.events.filters import ReceivedEvent, event_filter
from tests.workflow_files import SCHEMA

TRACE = [json.loads(line) for line in (Path(__file__).parents[2] / "data/events.jsonl").read_text("utf-8").splitlines()]
SCHEMAS: dict[str, Any] = json.loads(SCHEMA.read_text("utf-8"))["components"]["schemas"]
DECLARED = {
    name: schema
    for name, schema in SCHEMAS.items()
    if name.endswith("Event") and "timestamp" in schema.get("properties", {})
}
OF_LIBRARY = {"Disconnected", "Reconnected", "Resynced", "UserAccessChanged"}
"""Classes of events the server's document says nothing of."""
ONLY_IN_PAYLOAD = {"user_ids", "canceled_item_ids_by_user", "retried_item_ids_by_user"}
"""Whose each of several queue items is."""
RENAMED = {"ModelInstallError": "ModelInstallFailed"}
"""Classes that are not called as in the server's document: an error has the name."""
WORDS = re.compile("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def classes() -> dict[str, type[Event]]:
    """The classes that stand for an event of one name."""
    found = {name: cls for name, cls in vars(events).items() if isinstance(cls, type) and issubclass(cls, Event)}
    return {name: cls for name, cls in found.items() if cls().name}


def sample(schema: dict[str, Any]) -> Any:
    """A value the schema describes."""
    for member in schema.get("anyOf", ()):
        if member.get("type") != "null":
            return sample(member)
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        if name == "ProgressImage":
            return {"width": 8, "height": 8, "dataURL": "data:image/jpeg;base64,AAAA"}
        return sample(SCHEMAS[name]) if "enum" in SCHEMAS[name] else {"type": name}
    if "enum" in schema:
        return schema["enum"][-1]
    match schema.get("type"):
        case "string":
            return "2026-01-02 03:04:05.678"
        case "integer":
            return 1_760_000_000
        case "number":
            return 0.5
        case "boolean":
            return True
        case "array":
            return [sample(schema["items"])]
        case _:
            return {"some": "thing"}


def class_name(declared: str) -> str:
    name = declared.removesuffix("Event")
    return RENAMED.get(name, name)


def test_there_is_a_class_for_every_event_a_server_declares() -> None:
    assert len(DECLARED) > 30
    assert {class_name(name) for name in DECLARED} | OF_LIBRARY == set(classes())


def test_no_name_is_both_an_event_and_an_error() -> None:
    assert not {name for name in vars(events) if name[0].isupper()} & {
        name for name, found in vars(exceptions).items() if isinstance(found, type) and issubclass(found, Exception)
    }


@pytest.mark.parametrize("declared", DECLARED)
def test_every_event_is_decoded_with_all_its_fields(declared: str) -> None:
    schema = DECLARED[declared]
    name = WORDS.sub("_", declared.removesuffix("Event")).lower()
    payload = {key: sample(entry) for key, entry in schema["properties"].items()}
    event = decode(name, payload)
    assert (type(event).__name__, event.name) == (class_name(declared), name)
    assert event.payload is payload
    assert event.timestamp == datetime.fromtimestamp(1_760_000_000, UTC)
    names = {entry.name for entry in dataclasses.fields(event)}
    assert payload.keys() - ONLY_IN_PAYLOAD <= names
    assert names - payload.keys() <= {"name", "payload", "user_id"}
    for key in payload.keys() - ONLY_IN_PAYLOAD - {"timestamp"}:
        value: Any = getattr(event, key)
        sent: Any = payload[key]
        if isinstance(value, datetime):
            assert value == datetime(2026, 1, 2, 3, 4, 5, 678_000, UTC)
        elif isinstance(sent, list):
            assert value == tuple(payload[key])
        elif key == "image":
            assert value.width == 8
        else:
            assert value == sent
    assert len(repr(event)) < 500
    with pytest.raises(dataclasses.FrozenInstanceError):
        event.name = "other"  # type: ignore[misc]  # pyright: ignore
    empty = decode(name, {})
    assert type(empty) is type(event), "what is left out is empty"
    assert repr(empty).startswith(f"{type(event).__name__}(")


@pytest.mark.parametrize("line", TRACE, ids=lambda line: line["event"])
def test_what_a_server_said_is_decoded(line: dict[str, Any]) -> None:
    event = decode(line["event"], line["data"])
    assert not isinstance(event, UnknownEvent)
    assert event.timestamp
    assert event.timestamp.tzinfo is UTC
    for key, sent in line["data"].items():
        if not isinstance(sent, list) and "_at" not in key and key != "timestamp" and sent is not None:
            assert getattr(event, key) == sent
    assert len(repr(event)) < 500
    assert "Traceback" not in repr(event)


def test_what_a_server_said_matches_patterns() -> None:
    told: list[str] = []
    for line in TRACE:
        match decode(line["event"], line["data"]):
            case BatchEnqueued(enqueued=count, requested=wanted_count) if count == wanted_count:
                told.append("enqueued")
            case InvocationProgress(message=message, percentage=None):
                told.append(message)
            case QueueItemStatusChanged(status="failed", error_type=kind):
                told.append(f"failed: {kind}")
            case QueueItemStatusChanged(status=status):
                told.append(status)
            case InvocationError(error_message=message):
                told.append(message)
            case InvocationComplete(result={"type": kind}):
                told.append(str(kind))
            case BulkDownloadComplete(bulk_download_item_name=name):
                told.append(name[-4:])
            case _:
                pass
    assert {"enqueued", "Saving image", "in_progress", "completed", "integer_output", "image_output"} <= set(told)
    assert any(re.fullmatch(r"failed: \w+(Error|Exception)", text) for text in told)
    assert ".zip" in told


@pytest.mark.parametrize("odd", [None, 5, "text", [], [1], True])
def test_odd_payloads_are_unknown_events(odd: Any) -> None:
    event = decode("invocation_started", odd)
    assert event == UnknownEvent(name="invocation_started", payload=odd)
    assert event.payload is odd


@pytest.mark.parametrize("odd", [None, 5, -1, 1e400, 10**30, "text", "", [], [5], {}, {"a": 1}, True, "99-99"])
def test_odd_values_never_raise(odd: Any) -> None:
    for cls in classes().values():
        name = cls().name
        for entry in dataclasses.fields(cls):
            event = decode(name, {entry.name: odd})
            assert isinstance(event, (cls, UnknownEvent))
            assert event.name == name
            assert len(repr(event)) < 500
            assert repr(decode(name, {entry.name: [odd] * 1000}))


def test_an_event_nobody_knows_keeps_what_was_sent() -> None:
    event = decode("brand_new", {"what": "ever"})
    assert event == UnknownEvent(name="brand_new")
    assert event.payload == {"what": "ever"}
    assert isinstance(event, Event)


def test_base_classes_stand_for_what_is_made_of_them() -> None:
    def passes(kind: type[Event], name: str, data: Any = None) -> bool:
        return event_filter([kind])(ReceivedEvent(name, data or {}))

    assert passes(InvocationEvent, "invocation_started")
    assert not passes(InvocationEvent, "queue_item_status_changed")
    assert passes(QueueItemEvent, "queue_item_status_changed")
    assert not passes(QueueItemEvent, "queue_cleared")
    assert passes(QueueEvent, "queue_cleared")
    assert passes(DownloadEvent, "download_progress")
    assert not passes(DownloadEvent, "bulk_download_started")
    assert passes(UnknownEvent, "brand_new")
    assert not passes(UnknownEvent, "queue_cleared")
    assert not passes(QueueEvent, "brand_new")
    for name in ("brand_new", "queue_cleared", "download_progress", "connect", "disconnect"):
        assert passes(Event, name)
    assert event_filter([Reconnected])(ReceivedEvent("connect"))
    assert not event_filter([Reconnected])(ReceivedEvent("disconnect"))
    assert not event_filter([QueueEvent], queue_id="default")(ReceivedEvent("connect"))
    assert event_filter([], queue_id="night")(ReceivedEvent("disconnect")), (
        "whoever names no class hears of the connection, too"
    )


def test_items_that_were_canceled_together_are_found_by_their_numbers() -> None:
    canceled = ReceivedEvent("queue_items_canceled", {"queue_id": "default", "canceled_item_ids": [5, 6]})
    assert canceled.event == QueueItemsCanceled(queue_id="default", canceled_item_ids=(5, 6))
    assert event_filter([], item_id=5)(canceled)
    assert not event_filter([], item_id=7)(canceled)
    assert event_filter([], batch_id="whichever")(canceled)
    assert not event_filter([], queue_id="night")(canceled)
    assert not event_filter([], item_id=5)(ReceivedEvent("queue_items_canceled", {"canceled_item_ids": "5"}))


def test_what_the_library_tells_says_so_shortly() -> None:
    assert repr(Disconnected(error=ConnectionError("cut"))) == "Disconnected(error=ConnectionError('cut'))"
    assert repr(Reconnected()) == "Reconnected()"
    assert repr(Resynced(statuses={7: "completed"})) == "Resynced(statuses={7: 'completed'})"
    assert len(repr(Resynced(statuses=dict.fromkeys(range(1_000), "completed")))) < 500
    assert repr(decode("queue_item_status_changed", {"item_id": 7, "status": "failed", "user_id": "system"})) == (
        "QueueItemStatusChanged(item_id=7, status='failed')"
    )
