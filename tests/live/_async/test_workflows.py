"""Workflows on a real server."""

from __future__ import annotations

import json
import random
import threading
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from invokeai_api.api import images, queue
from invokeai_api.models import BodyCancelByBatchIds

from invokeai_py_client import AsyncInvokeAIClient, AsyncWorkflow, InvokeAIClient, Progress, WorkflowDefinition
from invokeai_py_client.exceptions import (
    ConfigurationError,
    InputValueError,
    InvalidRequestError,
    ModelNotFoundError,
    OutputNotFoundError,
    RunCanceledError,
    RunFailedError,
    TimeoutError,
    WorkflowError,
    WorkflowNotFoundError,
)
from tests.live.conftest import MODEL, Clock
from tests.live.pictures import EXAMPLE, PICTURE, ROOT, pixels

SHIPPED = "Text to Image - SD1.5"


async def text_to_image(client: AsyncInvokeAIClient, **values: Any) -> AsyncWorkflow:
    """The shipped workflow, small and quick, with a seed of its own."""
    workflow = await client.workflow_repo.get_workflow(SHIPPED)
    small = {
        "model": MODEL,
        "width": 64,
        "height": 64,
        "steps": 2,
        "scheduler": "euler",
        "seed": random.getrandbits(32),
    }
    workflow.set(**small | values)
    return workflow


async def blur(client: AsyncInvokeAIClient) -> AsyncWorkflow:
    """The example workflow with its picture."""
    workflow = await client.workflow_repo.create_workflow(EXAMPLE)
    workflow.set(picture=await client.board_repo.get_uncategorized_board().upload_image(PICTURE))
    return workflow


async def test_the_shipped_workflow_makes_an_image_and_tells_how_far_it_is(client: AsyncInvokeAIClient) -> None:
    seen: list[Progress] = []
    workflow = await text_to_image(client, width=128, height=64, steps=8, positive_prompt="a cat")
    result = await workflow.run(timeout=120, progress=seen.append)
    assert len(result.images) == 1
    assert len(repr(result)) < 500
    assert result.started_at
    assert result.completed_at
    assert result.started_at < result.completed_at < datetime.now(UTC) + timedelta(seconds=1)
    assert pixels(await result.images[0].bytes())[0] == (128, 64)
    denoising = [p.fraction for p in seen if p.message == "Denoising"]
    assert denoising == [step / 8 for step in range(9)], "one event a step, each once"
    assert all(p.image for p in seen if p.message == "Denoising"), "with previews"
    done = [p.nodes_done for p in seen]
    assert done == sorted(done)
    assert (seen[-1].status, done[-1], seen[-1].nodes_total) == ("completed", 7, 7)
    assert {p.item_id for p in seen} == {result.item_id}


async def test_the_seed_decides_the_pixels(client: AsyncInvokeAIClient) -> None:
    workflow = await text_to_image(client, seed=11)
    first = pixels(await (await workflow.run(timeout=60)).images[0].bytes())
    workflow.set(seed=12)
    second = pixels(await (await workflow.run(timeout=60)).images[0].bytes())
    workflow.set(seed=11)
    third = pixels(await (await workflow.run(timeout=60)).images[0].bytes())
    assert first == third != second


async def test_a_model_record_and_a_board_handle_are_values(client: AsyncInvokeAIClient) -> None:
    model = next(model for model in await client.model_repo.list_models() if model.name == MODEL)
    board = await client.board_repo.create_board("live results")
    try:
        result = await (await text_to_image(client, model=model, board=board)).run(timeout=60)
        assert (await result.images[0].record()).board_id == board.board_id
    finally:
        await board.delete(delete_images=True)


async def test_a_picture_goes_through_a_workflow_file(client: AsyncInvokeAIClient) -> None:
    workflow = await blur(client)
    workflow.set(blur_radius=random.uniform(1, 9), width=120, height=80)
    result = await workflow.run(timeout=60)
    assert pixels(await result.images[0].bytes())[0] == (120, 80)
    blurred = result.output("Blur Image")
    assert pixels(await blurred.images[0].bytes())[0] == (480, 320)
    assert blurred.values[0]["type"] == "image_output"
    assert blurred.images[0] not in result.images, "an intermediate is no result"
    with pytest.raises(OutputNotFoundError, match="'Blur Image' \\(blur\\), 'Resize Image' \\(resize\\)"):
        result.output("Sharpen")


async def test_the_image_carries_the_workflow_with_the_values_it_was_made_with(client: AsyncInvokeAIClient) -> None:
    workflow = await text_to_image(client, positive_prompt="a castle")
    image = (await workflow.run(timeout=60)).images[0]
    embedded = await client.send(images.get_image_workflow(image.image_name))
    assert embedded.workflow
    again = await client.workflow_repo.create_workflow(WorkflowDefinition.from_json(embedded.workflow))
    assert again.get_input("Positive Prompt").value == "a castle"
    assert again.get_input("seed").value == workflow.get_input("seed").value
    assert again.build_graph()["edges"] == workflow_edges(workflow)


def workflow_edges(workflow: AsyncWorkflow) -> Any:
    """The edges a run sends; the model is only a name before, which does not matter to them."""
    with pytest.raises(WorkflowError, match=r"looked up or uploaded on submission: \[0\] 'Model'"):
        workflow.build_graph()
    workflow.set(model={"key": "k", "hash": "h", "name": "n", "base": "sd-1", "type": "main"})
    return workflow.build_graph()["edges"]


async def test_iterations_come_back_in_order(client: AsyncInvokeAIClient) -> None:
    cases = map(json.loads, (ROOT / "tests/data/workflows-handmade.jsonl").read_text(encoding="utf-8").splitlines())
    iterate = next(case["workflow"] for case in cases if case["case"] == "iter")
    workflow = await client.workflow_repo.create_workflow(iterate)
    workflow.set_input_value("r.stop", 5)
    result = await workflow.run(timeout=60)
    assert [output["value"] for output in result.output("m").values] == [0, 10, 20, 30, 40]
    assert result.output("ic").values[0]["collection"] == [0, 10, 20, 30, 40]
    assert result.images == ()


async def test_workflows_are_found_by_name_and_id(client: AsyncInvokeAIClient) -> None:
    records = {record.name: record.workflow_id for record in await client.workflow_repo.list_workflows()}
    assert (await client.workflow_repo.get_workflow(records[SHIPPED])).name == SHIPPED
    for near in (SHIPPED.lower(), "text to image sd1.5"):
        assert (await client.workflow_repo.get_workflow(near)).name == SHIPPED
    with pytest.raises(
        WorkflowNotFoundError, match=r"no workflow 'Text to Picture SD1\.5'; near matches: 'Text to Image - SD1"
    ):
        await client.workflow_repo.get_workflow("Text to Picture SD1.5")


async def test_what_cannot_run_is_not_sent(client: AsyncInvokeAIClient) -> None:
    before = (await client.send(queue.get_queue_status("default"))).queue.total
    workflow = await client.workflow_repo.get_workflow(SHIPPED)
    with pytest.raises(WorkflowError, match=r"cannot run:\n  \[0\] 'Model' .*: needs a value"):
        await workflow.submit()
    workflow.set(model="no such model")
    with pytest.raises(ModelNotFoundError, match=f"installed and fitting:\n  '{MODEL}'"):
        await workflow.submit()
    workflow.set(model={"key": "gone", "hash": "h", "name": "from elsewhere", "base": "sd-1", "type": "main"})
    with pytest.raises(ModelNotFoundError, match="no model 'from elsewhere' is installed"):
        await workflow.submit()
    with pytest.raises(InputValueError):
        workflow.set(positive_prompt="kept?", steps="many")
    assert workflow.get_input("positive_prompt").value != "kept?", "all or nothing"
    assert (await client.send(queue.get_queue_status("default"))).queue.total == before


async def test_submit_now_and_wait_later(client: AsyncInvokeAIClient) -> None:
    workflow = await text_to_image(client)
    submission = await workflow.submit()
    first = await workflow.wait_for_completion(submission, timeout=60)
    seen: list[Progress] = []
    again = await workflow.wait_for_completion(submission, timeout=60, progress=seen.append)
    assert first.images == again.images
    assert [(p.status, p.nodes_done) for p in seen] == [("completed", 7)], "the end is always told"
    item = await client.send(queue.get_queue_item("default", submission.item_id))
    assert (item.batch_id, item.status) == (submission.batch_id, "completed")


async def test_a_failed_run_names_the_node_and_the_reason(client: AsyncInvokeAIClient) -> None:
    workflow = await client.workflow_repo.create_workflow(EXAMPLE)
    picture = await client.board_repo.get_uncategorized_board().upload_image(PICTURE)
    workflow.set(picture=picture)
    workflow.set_input_value("Resize Image.width", 2**31)  # more than any picture can have, and no bound says so
    with pytest.raises(RunFailedError, match=r"failed in node 'Resize Image': \w+: ") as failed:
        await workflow.run(timeout=60)
    assert failed.value.status == "failed"
    assert failed.value.error_type in str(failed.value)


async def test_an_image_that_is_not_there_is_said(client: AsyncInvokeAIClient) -> None:
    workflow = await client.workflow_repo.create_workflow(EXAMPLE)
    workflow.set(picture="pictures/mine.png")
    with pytest.raises(InputValueError, match=r"no image 'pictures/mine\.png', and there is no such file"):
        await workflow.run(timeout=60)


async def test_a_run_out_of_time_is_canceled(client: AsyncInvokeAIClient, clock: Clock) -> None:
    workflow = await text_to_image(client, steps=2000)
    items: list[int] = []

    def let_it_pass(progress: Progress) -> None:
        items.append(progress.item_id)
        clock.put_forward()

    with pytest.raises(TimeoutError, match=r"queue item \d+ did not end in 60 s"):
        await workflow.run(timeout=60, progress=let_it_pass)
    item = await client.send(queue.get_queue_item("default", items[0]))
    assert item.status == "canceled"


@pytest.mark.parametrize(
    ("way", "check_seconds", "message"),
    [
        ("canceled", 1000.0, r"queue item \d+ was canceled"),
        ("deleted", 0.5, r"queue item \d+ was (deleted|canceled)"),
    ],
)
async def test_a_waiting_run_hears_of_its_end(
    way: str, check_seconds: float, message: str, client: AsyncInvokeAIClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A canceled item is told by an event of its batch; one that is deleted by nothing, so the slow timer finds it."""
    monkeypatch.setattr("invokeai_py_client.queue._async.watching.CHECK_SECONDS", check_seconds)
    running, waiting = await text_to_image(client, steps=2000), await text_to_image(client)
    first, second = await running.submit(), await waiting.submit()

    def end_it() -> None:
        with InvokeAIClient(client.base_url) as other:
            if way == "canceled":
                other.send(queue.cancel_by_batch_ids("default", body=BodyCancelByBatchIds(batch_ids=[second.batch_id])))
            else:
                other.send(queue.delete_queue_item("default", second.item_id))

    threading.Timer(0.5, end_it).start()
    try:
        with pytest.raises(RunCanceledError, match=message):
            await waiting.wait_for_completion(second, timeout=20)
    finally:
        await running.cancel(first)


async def test_prepended_runs_come_first(client: AsyncInvokeAIClient) -> None:
    running, waiting = await text_to_image(client, steps=2000), await text_to_image(client)
    first = await running.submit()
    second, third = await waiting.submit(), await waiting.submit(prepend=True)
    priorities = [(await client.send(queue.get_queue_item("default", s.item_id))).priority for s in (second, third)]
    for submission in (first, second, third):
        await waiting.cancel(submission)
    assert priorities == [0, 1]


@pytest.mark.parametrize("timeout", [0, -1, "10", float("nan")])
async def test_a_bad_time_limit_is_said_before_anything_is_sent(timeout: Any, client: AsyncInvokeAIClient) -> None:
    workflow = await text_to_image(client)
    before = (await client.send(queue.get_queue_status("default"))).queue.total
    with pytest.raises(ConfigurationError, match="timeout must be a number of seconds"):
        await workflow.run(timeout=timeout)
    with pytest.raises(InvalidRequestError, match="progress must be a plain function"):
        await workflow.run(progress=5)  # type: ignore[arg-type]  # pyright: ignore
    assert (await client.send(queue.get_queue_status("default"))).queue.total == before


async def test_a_board_that_is_not_there_is_said(client: AsyncInvokeAIClient) -> None:
    workflow = await text_to_image(client, board={"board_id": "nowhere"})
    with pytest.raises(InputValueError, match=r"'Board' .*: the server has no board 'nowhere'"):
        await workflow.run(timeout=60)


async def test_a_run_canceled_by_another_is_said_so(client: AsyncInvokeAIClient) -> None:
    workflow = await text_to_image(client, steps=2000)
    submission = await workflow.submit()
    await workflow.cancel(submission)
    with pytest.raises(RunCanceledError, match=f"queue item {submission.item_id} was canceled"):
        await workflow.wait_for_completion(submission, timeout=30)
