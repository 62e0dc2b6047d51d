"""The event connection of a real server."""

from __future__ import annotations

from typing import Any

from invokeai_py_client import AsyncInvokeAIClient
from invokeai_py_client.kit._async.concurrency import AsyncMailbox
from tests.live.pictures import EXAMPLE, PICTURE


async def test_every_event_of_a_run_is_heard_in_order_until_close(client: AsyncInvokeAIClient) -> None:
    events: AsyncMailbox[dict[str, Any]] = AsyncMailbox()
    closed: list[bool] = []
    connection = await client.connect_websocket(events.put, on_close=lambda: closed.append(True))
    workflow = await client.workflow_repo.create_workflow(EXAMPLE)
    picture = await client.board_repo.get_uncategorized_board().upload_image(PICTURE)
    workflow.set(picture=picture)
    result = await workflow.run(timeout=60)
    heard: list[str] = []
    while "completed" not in heard:
        event = await events.get(10)
        assert event is not None, f"the run has ended, and only this was heard: {heard}"
        data: dict[str, Any] = event["data"] or {}  # there is none of a connection that came back
        if data.get("item_id") == result.item_id:
            status = data["status"] if event["event"] == "queue_item_status_changed" else event["event"]
            heard.append(status)
    node = ["invocation_started", "invocation_complete"]
    assert [name for name in heard if name != "invocation_progress"] == ["in_progress", *node, *node, "completed"]
    await connection.close()
    assert closed == [True]
    await workflow.run(timeout=60)
    assert await events.get(0.2) is None


async def test_a_callback_that_raises_takes_nothing_from_others(client: AsyncInvokeAIClient) -> None:
    events: AsyncMailbox[dict[str, Any]] = AsyncMailbox()

    def fail(event: dict[str, Any]) -> None:
        raise RuntimeError(event)

    failing = await client.connect_websocket(fail)
    listening = await client.connect_websocket(events.put)
    workflow = await client.workflow_repo.create_workflow(EXAMPLE)
    workflow.set(picture=await client.board_repo.get_uncategorized_board().upload_image(PICTURE))
    await workflow.run(timeout=60)
    assert await events.get(10) is not None
    await failing.close()
    await listening.close()
