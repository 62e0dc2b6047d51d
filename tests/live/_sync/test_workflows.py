# Made from tests/live/_async/test_workflows.py by `python scripts/unasync.py`: edit that file.
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

from invokeai_py_client import InvokeAIClient, Progress, Workflow, WorkflowDefinition
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


def text_to_image(client: InvokeAIClient, **values: Any) -> Workflow:
    """The shipped workflow, small and quick, with a seed of its own."""
    workflow = client.workflow_repo.get_workflow(SHIPPED)
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


def blur(client: InvokeAIClient) -> Workflow:
    """The example workflow with its picture."""
    workflow = client.workflow_repo.create_workflow(EXAMPLE)
    workflow.set(picture=client.board_repo.get_uncategorized_board().upload_image(PICTURE))
    return workflow


def test_the_shipped_workflow_makes_an_image_and_tells_how_far_it_is(client: InvokeAIClient) -> None:
    seen: list[Progress] = []
    workflow = text_to_image(client, width=128, height=64, steps=8, positive_prompt="a cat")
    result = workflow.run(timeout=120, progress=seen.append)
    assert len(result.images) == 1
    assert len(repr(result)) < 500
    assert result.started_at
    assert result.completed_at
    assert result.started_at < result.completed_at < datetime.now(UTC) + timedelta(seconds=1)
    assert pixels(result.images[0].bytes())[0] == (128, 64)
    denoising = [p.fraction for p in seen if p.message == "Denoising"]
    assert denoising == [step / 8 for step in range(9)], "one event a step, each once"
    assert all(p.image for p in seen if p.message == "Denoising"), "with previews"
    done = [p.nodes_done for p in seen]
    assert done == sorted(done)
    assert (seen[-1].status, done[-1], seen[-1].nodes_total) == ("completed", 7, 7)
    assert {p.item_id for p in seen} == {result.item_id}


def test_the_seed_decides_the_pixels(client: InvokeAIClient) -> None:
    workflow = text_to_image(client, seed=11)
    first = pixels((workflow.run(timeout=60)).images[0].bytes())
    workflow.set(seed=12)
    second = pixels((workflow.run(timeout=60)).images[0].bytes())
    workflow.set(seed=11)
    third = pixels((workflow.run(timeout=60)).images[0].bytes())
    assert first == third != second


def test_a_model_record_and_a_board_handle_are_values(client: InvokeAIClient) -> None:
    model = next(model for model in client.model_repo.list_models() if model.name == MODEL)
    board = client.board_repo.create_board("live results")
    try:
        result = (text_to_image(client, model=model, board=board)).run(timeout=60)
        assert (result.images[0].record()).board_id == board.board_id
    finally:
        board.delete(delete_images=True)


def test_a_picture_goes_through_a_workflow_file(client: InvokeAIClient) -> None:
    workflow = blur(client)
    workflow.set(blur_radius=random.uniform(1, 9), width=120, height=80)
    result = workflow.run(timeout=60)
    assert pixels(result.images[0].bytes())[0] == (120, 80)
    blurred = result.output("Blur Image")
    assert pixels(blurred.images[0].bytes())[0] == (480, 320)
    assert blurred.values[0]["type"] == "image_output"
    assert blurred.images[0] not in result.images, "an intermediate is no result"
    with pytest.raises(OutputNotFoundError, match="'Blur Image' \\(blur\\), 'Resize Image' \\(resize\\)"):
        result.output("Sharpen")


def test_the_image_carries_the_workflow_with_the_values_it_was_made_with(client: InvokeAIClient) -> None:
    workflow = text_to_image(client, positive_prompt="a castle")
    image = (workflow.run(timeout=60)).images[0]
    embedded = client.send(images.get_image_workflow(image.image_name))
    assert embedded.workflow
    again = client.workflow_repo.create_workflow(WorkflowDefinition.from_json(embedded.workflow))
    assert again.get_input("Positive Prompt").value == "a castle"
    assert again.get_input("seed").value == workflow.get_input("seed").value
    assert again.build_graph()["edges"] == workflow_edges(workflow)


def workflow_edges(workflow: Workflow) -> Any:
    """The edges a run sends; the model is only a name before, which does not matter to them."""
    with pytest.raises(WorkflowError, match=r"looked up or uploaded on submission: \[0\] 'Model'"):
        workflow.build_graph()
    workflow.set(model={"key": "k", "hash": "h", "name": "n", "base": "sd-1", "type": "main"})
    return workflow.build_graph()["edges"]


def test_iterations_come_back_in_order(client: InvokeAIClient) -> None:
    cases = map(json.loads, (ROOT / "tests/data/workflows-handmade.jsonl").read_text(encoding="utf-8").splitlines())
    iterate = next(case["workflow"] for case in cases if case["case"] == "iter")
    workflow = client.workflow_repo.create_workflow(iterate)
    workflow.set_input_value("r.stop", 5)
    result = workflow.run(timeout=60)
    assert [output["value"] for output in result.output("m").values] == [0, 10, 20, 30, 40]
    assert result.output("ic").values[0]["collection"] == [0, 10, 20, 30, 40]
    assert result.images == ()


def test_workflows_are_found_by_name_and_id(client: InvokeAIClient) -> None:
    records = {record.name: record.workflow_id for record in client.workflow_repo.list_workflows()}
    assert (client.workflow_repo.get_workflow(records[SHIPPED])).name == SHIPPED
    for near in (SHIPPED.lower(), "text to image sd1.5"):
        assert (client.workflow_repo.get_workflow(near)).name == SHIPPED
    with pytest.raises(
        WorkflowNotFoundError, match=r"no workflow 'Text to Picture SD1\.5'; near matches: 'Text to Image - SD1"
    ):
        client.workflow_repo.get_workflow("Text to Picture SD1.5")


def test_what_cannot_run_is_not_sent(client: InvokeAIClient) -> None:
    before = (client.send(queue.get_queue_status("default"))).queue.total
    workflow = client.workflow_repo.get_workflow(SHIPPED)
    with pytest.raises(WorkflowError, match=r"cannot run:\n  \[0\] 'Model' .*: needs a value"):
        workflow.submit()
    workflow.set(model="no such model")
    with pytest.raises(ModelNotFoundError, match=f"installed and fitting:\n  '{MODEL}'"):
        workflow.submit()
    workflow.set(model={"key": "gone", "hash": "h", "name": "from elsewhere", "base": "sd-1", "type": "main"})
    with pytest.raises(ModelNotFoundError, match="no model 'from elsewhere' is installed"):
        workflow.submit()
    with pytest.raises(InputValueError):
        workflow.set(positive_prompt="kept?", steps="many")
    assert workflow.get_input("positive_prompt").value != "kept?", "all or nothing"
    assert (client.send(queue.get_queue_status("default"))).queue.total == before


def test_submit_now_and_wait_later(client: InvokeAIClient) -> None:
    workflow = text_to_image(client)
    submission = workflow.submit()
    first = workflow.wait_for_completion(submission, timeout=60)
    seen: list[Progress] = []
    again = workflow.wait_for_completion(submission, timeout=60, progress=seen.append)
    assert first.images == again.images
    assert [(p.status, p.nodes_done) for p in seen] == [("completed", 7)], "the end is always told"
    item = client.send(queue.get_queue_item("default", submission.item_id))
    assert (item.batch_id, item.status) == (submission.batch_id, "completed")


def test_a_failed_run_names_the_node_and_the_reason(client: InvokeAIClient) -> None:
    workflow = client.workflow_repo.create_workflow(EXAMPLE)
    picture = client.board_repo.get_uncategorized_board().upload_image(PICTURE)
    workflow.set(picture=picture)
    workflow.set_input_value("Resize Image.width", 2**31)  # more than any picture can have, and no bound says so
    with pytest.raises(RunFailedError, match=r"failed in node 'Resize Image': \w+: ") as failed:
        workflow.run(timeout=60)
    assert failed.value.status == "failed"
    assert failed.value.error_type in str(failed.value)


def test_an_image_that_is_not_there_is_said(client: InvokeAIClient) -> None:
    workflow = client.workflow_repo.create_workflow(EXAMPLE)
    workflow.set(picture="pictures/mine.png")
    with pytest.raises(InputValueError, match=r"no image 'pictures/mine\.png', and there is no such file"):
        workflow.run(timeout=60)


def test_a_run_out_of_time_is_canceled(client: InvokeAIClient, clock: Clock) -> None:
    workflow = text_to_image(client, steps=2000)
    items: list[int] = []

    def let_it_pass(progress: Progress) -> None:
        items.append(progress.item_id)
        clock.put_forward()

    with pytest.raises(TimeoutError, match=r"queue item \d+ did not end in 60 s"):
        workflow.run(timeout=60, progress=let_it_pass)
    item = client.send(queue.get_queue_item("default", items[0]))
    assert item.status == "canceled"


@pytest.mark.parametrize(
    ("way", "check_seconds", "message"),
    [
        ("canceled", 1000.0, r"queue item \d+ was canceled"),
        ("deleted", 0.5, r"queue item \d+ was (deleted|canceled)"),
    ],
)
def test_a_waiting_run_hears_of_its_end(
    way: str, check_seconds: float, message: str, client: InvokeAIClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A canceled item is told by an event of its batch; one that is deleted by nothing, so the slow timer finds it."""
    monkeypatch.setattr("invokeai_py_client.queue._sync.watching.CHECK_SECONDS", check_seconds)
    running, waiting = text_to_image(client, steps=2000), text_to_image(client)
    first, second = running.submit(), waiting.submit()

    def end_it() -> None:
        with InvokeAIClient(client.base_url) as other:
            if way == "canceled":
                other.send(queue.cancel_by_batch_ids("default", body=BodyCancelByBatchIds(batch_ids=[second.batch_id])))
            else:
                other.send(queue.delete_queue_item("default", second.item_id))

    threading.Timer(0.5, end_it).start()
    try:
        with pytest.raises(RunCanceledError, match=message):
            waiting.wait_for_completion(second, timeout=20)
    finally:
        running.cancel(first)


def test_prepended_runs_come_first(client: InvokeAIClient) -> None:
    running, waiting = text_to_image(client, steps=2000), text_to_image(client)
    first = running.submit()
    second, third = waiting.submit(), waiting.submit(prepend=True)
    priorities = [(client.send(queue.get_queue_item("default", s.item_id))).priority for s in (second, third)]
    for submission in (first, second, third):
        waiting.cancel(submission)
    assert priorities == [0, 1]


@pytest.mark.parametrize("timeout", [0, -1, "10", float("nan")])
def test_a_bad_time_limit_is_said_before_anything_is_sent(timeout: Any, client: InvokeAIClient) -> None:
    workflow = text_to_image(client)
    before = (client.send(queue.get_queue_status("default"))).queue.total
    with pytest.raises(ConfigurationError, match="timeout must be a number of seconds"):
        workflow.run(timeout=timeout)
    with pytest.raises(InvalidRequestError, match="progress must be a plain function"):
        workflow.run(progress=5)  # type: ignore[arg-type]  # pyright: ignore
    assert (client.send(queue.get_queue_status("default"))).queue.total == before


def test_a_board_that_is_not_there_is_said(client: InvokeAIClient) -> None:
    workflow = text_to_image(client, board={"board_id": "nowhere"})
    with pytest.raises(InputValueError, match=r"'Board' .*: the server has no board 'nowhere'"):
        workflow.run(timeout=60)


def test_a_run_canceled_by_another_is_said_so(client: InvokeAIClient) -> None:
    workflow = text_to_image(client, steps=2000)
    submission = workflow.submit()
    workflow.cancel(submission)
    with pytest.raises(RunCanceledError, match=f"queue item {submission.item_id} was canceled"):
        workflow.wait_for_completion(submission, timeout=30)
