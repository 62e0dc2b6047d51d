# Made from tests/live/_async/test_events.py by `python scripts/unasync.py`: edit that file.
"""The event connection of a real server."""

from __future__ import annotations

from typing import Any

from invokeai_py_client import InvokeAIClient
from invokeai_py_client.kit._sync.concurrency import Mailbox
from tests.live.pictures import EXAMPLE, PICTURE


def test_every_event_of_a_run_is_heard_in_order_until_close(client: InvokeAIClient) -> None:
    events: Mailbox[dict[str, Any]] = Mailbox()
    closed: list[bool] = []
    connection = client.connect_websocket(events.put, on_close=lambda: closed.append(True))
    workflow = client.workflow_repo.create_workflow(EXAMPLE)
    picture = client.board_repo.get_uncategorized_board().upload_image(PICTURE)
    workflow.set(picture=picture)
    result = workflow.run(timeout=60)
    heard: list[str] = []
    while "completed" not in heard:
        event = events.get(10)
        assert event is not None, f"the run has ended, and only this was heard: {heard}"
        data: dict[str, Any] = event["data"] or {}  # there is none of a connection that came back
        if data.get("item_id") == result.item_id:
            status = data["status"] if event["event"] == "queue_item_status_changed" else event["event"]
            heard.append(status)
    node = ["invocation_started", "invocation_complete"]
    assert [name for name in heard if name != "invocation_progress"] == ["in_progress", *node, *node, "completed"]
    connection.close()
    assert closed == [True]
    workflow.run(timeout=60)
    assert events.get(0.2) is None


def test_a_callback_that_raises_takes_nothing_from_others(client: InvokeAIClient) -> None:
    events: Mailbox[dict[str, Any]] = Mailbox()

    def fail(event: dict[str, Any]) -> None:
        raise RuntimeError(event)

    failing = client.connect_websocket(fail)
    listening = client.connect_websocket(events.put)
    workflow = client.workflow_repo.create_workflow(EXAMPLE)
    workflow.set(picture=client.board_repo.get_uncategorized_board().upload_image(PICTURE))
    workflow.run(timeout=60)
    assert events.get(10) is not None
    failing.close()
    listening.close()
