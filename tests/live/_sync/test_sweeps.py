# Made from tests/live/_async/test_sweeps.py by `python scripts/unasync.py`: edit that file.
"""Batches, sweeps and what comes back of them, on a real server."""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import Any

import pytest
from invokeai_api.api import boards, queue

from invokeai_py_client import InvokeAIClient, Progress, RequestInfo, Workflow
from invokeai_py_client.exceptions import (
    InputValueError,
    InvalidRequestError,
    ModelNotFoundError,
    QueueFullError,
    RunFailedError,
    TimeoutError,
    WorkflowError,
    WorkflowNotReadyError,
)
from tests.live.conftest import MODEL, Clock
from tests.live.pictures import PICTURE
from tests.workflow_files import invocation, workflow_file


def add(client: InvokeAIClient, **values: Any) -> Workflow:
    """Adds two numbers."""
    return client.create_workflow(workflow_file(invocation("add", "add", intermediate=False, **values)))


def test_every_combination_comes_back_in_order_with_its_values(client: InvokeAIClient) -> None:
    workflow = add(client)
    seen: list[Progress] = []
    result = workflow.sweep({"a": [1, 2], "add.b": range(10, 40, 10)}, timeout=60, progress=seen.append)
    assert [item.values for item in result] == [{"a": a, "add.b": b} for a in (1, 2) for b in (10, 20, 30)]
    assert [item.outputs["add"].value for item in result] == [11, 21, 31, 12, 22, 32]
    assert result.outputs["Add Integers"].value == [11, 21, 31, 12, 22, 32]
    assert (seen[-1].items_done, seen[-1].items_total, seen[-1].percent) == (6, 6, 100)
    done = [progress.items_done for progress in seen]
    assert done == sorted(done)
    percents = [progress.percent for progress in seen]
    assert percents == sorted(percents)
    assert len({item.session_id for item in result}) == 6
    submission = workflow.submit({"a": 1}, runs=2)
    both = workflow.wait_for_completion(submission, timeout=60)
    assert workflow.session_ids(submission) == tuple(item.session_id for item in both)


def test_lists_are_zipped(client: InvokeAIClient) -> None:
    result = (add(client)).sweep({"a": [1, 2], "b": [10, 20]}, mode="zip", runs=2, timeout=60)
    assert [(item.values, item.outputs["add"].value) for item in result] == [
        ({"a": 1, "b": 10}, 11),
        ({"a": 1, "b": 10}, 11),
        ({"a": 2, "b": 20}, 22),
        ({"a": 2, "b": 20}, 22),
    ]


def test_models_and_colours_are_swept_too_in_several_batches(client: InvokeAIClient) -> None:
    workflow = client.create_workflow(workflow_file(invocation("b", "blank_image", intermediate=False)))
    colors = [(255, 0, 0), (0, 255, 0)]
    result = workflow.sweep({"width": [8, 16], "color": colors}, inputs={"height": 8}, timeout=60)
    assert [item.values for item in result] == [{"width": w, "color": c} for w in (8, 16) for c in colors]
    found = [(image.size, image.getpixel((0, 0))) for image in [image.to_pil() for image in result.images]]
    assert found == [((w, 8), c) for w in (8, 16) for c in colors]
    text = client.workflow_repo.get_workflow("Text to Image - SD1.5")
    small = {"width": 64, "height": 64, "steps": 1, "scheduler": "euler"}
    made = text.sweep({"model": [MODEL, MODEL.upper()], "seed": [1]}, inputs=small, timeout=60)
    assert [item.values["model"] for item in made] == [MODEL, MODEL.upper()]
    assert len(made.images) == 2


def test_boards_are_swept_by_name(client: InvokeAIClient) -> None:
    names = [f"{word} {uuid.uuid4().hex[:8]}" for word in ("one", "two")]
    ids = [(client.board_repo.create_board(name)).board_id for name in names]
    workflow = client.create_workflow(workflow_file(invocation("b", "blank_image", intermediate=False)))
    result = workflow.sweep({"board": [*names, "none"]}, inputs={"width": 8, "height": 8}, timeout=60)
    assert [item.outputs["b"].board_id for item in result] == [*ids, "none"]
    there = [client.send(boards.list_all_board_image_names(board_id)) for board_id in ids]
    assert there == [[image.image_name] for image in result.images[:2]]
    for board_id in ids:
        client.send(boards.delete_board(board_id, include_images=True))


def test_one_failed_item_loses_nothing_of_the_others(client: InvokeAIClient) -> None:
    nodes = [invocation("b", "blank_image", intermediate=False), invocation("r", "img_resize", intermediate=False)]
    workflow = client.create_workflow(workflow_file(*nodes, edges=[("b.image", "r.image")]))
    result = workflow.sweep({"r.width": [8, 2**31, 16]}, inputs={"r.height": 8, "b.width": 8}, timeout=60)
    assert [item.status for item in result] == ["completed", "failed", "completed"]
    [error] = result.errors
    assert (error.node_id, error.node_name) == ("r", "Resize Image")
    assert error.error_type in str(error)
    assert error.traceback.startswith("Traceback")
    assert len(result.items[1].outputs["b"].images) == 1, "what there was before is kept"
    assert result.failed == (result.items[1],)
    assert len(result.images) == 5
    batch = invocation("i", "integer_batch", batch_group_id="None", integers=[8, 2**31])
    workflow = client.create_workflow(
        workflow_file(*nodes, batch, edges=[("b.image", "r.image"), ("i.value", "r.width")])
    )
    with pytest.raises(
        RunFailedError, match=r"1 of 2 queue items did not complete: queue item \d+ failed in"
    ) as failed:
        workflow.run({"r.height": 8, "b.width": 8}, timeout=60)
    assert [item.status for item in failed.value.result] == ["completed", "failed"]
    assert failed.value.error_type == failed.value.result.errors[0].error_type


def test_a_sweep_out_of_time_is_canceled(client: InvokeAIClient, clock: Clock) -> None:
    def let_it_pass(progress: Progress) -> None:
        if progress.items_done or progress.message == "Denoising":
            clock.put_forward()

    workflow = client.workflow_repo.get_workflow("Text to Image - SD1.5")
    small = {"model": MODEL, "width": 64, "height": 64, "steps": 2000, "scheduler": "euler"}
    with pytest.raises(TimeoutError, match=r"batch \S+ did not end in 60 s; 0 of 3 queue items have"):
        workflow.sweep({"seed": [1, 2, 3]}, inputs=small, timeout=60, progress=let_it_pass)
    many = add(client)
    with pytest.raises(TimeoutError) as late:
        many.sweep({"a": range(1_000)}, timeout=60, progress=let_it_pass)
    found = [item for item in late.value.result if item.ok]
    assert 0 < len(found) < 1_000
    assert all(item.outputs["add"].value == item.values["a"] for item in found), "what was done is not lost"
    status = (client.send(queue.get_queue_status("default"))).queue
    assert (status.pending, status.in_progress) == (0, 0)


def test_batch_nodes_and_generators_make_what_the_web_ui_makes_of_them(client: InvokeAIClient) -> None:
    prompts = {"type": "string_generator_dynamic_prompts_combinatorial", "input": "{a|b} cat", "maxPrompts": 5}
    numbers = {"type": "float_generator_linear_distribution", "start": 0, "end": 1, "count": 3}
    workflow = client.create_workflow(
        workflow_file(
            invocation("g", "string_generator", generator=prompts),
            invocation("b", "string_batch", batch_group_id="None"),
            invocation("s", "string", intermediate=False),
            invocation("h", "float_generator", generator=numbers),
            invocation("c", "float_batch", batch_group_id="None"),
            invocation("k", "connector"),
            invocation("f", "float", intermediate=False),
            edges=[
                ("g.strings", "b.strings"),
                ("b.value", "s.value"),
                ("h.floats", "c.floats"),
                ("c.value", "k.in"),
                ("k.out", "f.value"),
            ],
        )
    )
    assert workflow.warnings == ()
    result = workflow.run(timeout=60)
    made = [(item.outputs["s"].value, item.outputs["f"].value) for item in result]
    assert made == [(text, number) for text in ("a cat", "b cat") for number in (0, 0.5, 1)]
    assert result.items[1].values == {"String Primitive.value": "a cat", "Float Primitive.value": 0.5}
    swept = workflow.sweep({"s.value": ["x", "y"]}, timeout=60)
    assert [tuple(item.values.values()) for item in swept] == [(t, n) for t in ("x", "y") for n in (0, 0.5, 1)]
    workflow.set({"g.generator": {**prompts, "input": "{a|b"}})
    with pytest.raises(WorkflowError, match=r"node 'String Generator': the server cannot read the prompt '\{a\|b'"):
        workflow.run(timeout=60)
    workflow.set({"g.generator": {"type": "string_generator_dynamic_prompts_random", "input": "{a|b}", "count": 0}})
    with pytest.raises(InputValueError):
        workflow.set({"g.generator": {"type": "string_generator_dynamic_prompts_random", "count": "many"}})


def test_images_of_a_board_are_a_batch(client: InvokeAIClient) -> None:
    board = client.board_repo.create_board("live batch")
    try:
        names = {(board.upload_image(PICTURE)).image_name for _ in range(2)}
        generator = {"type": "image_generator_images_from_board", "board_id": board.board_id, "category": "assets"}
        workflow = client.create_workflow(
            workflow_file(
                invocation("g", "image_generator", generator=generator),
                invocation("b", "image_batch", batch_group_id="None"),
                invocation("r", "img_resize", intermediate=False, width=8, height=8),
                edges=[("g.images", "b.images"), ("b.image", "r.image")],
            )
        )
        result = workflow.run(board=board, timeout=60)
        assert {item.values["Resize Image.image"]["image_name"] for item in result} == names
        assert {(image.record()).board_id for image in result.images} == {board.board_id}
        workflow.set({"g.generator": {**generator, "category": "images"}})
        resized = workflow.run(timeout=60)
        assert len(resized) == 2, "the results of the first run are the board's images"
        workflow.set({"g.generator": {"type": generator["type"], "category": "images"}})
        with pytest.raises(WorkflowNotReadyError, match="batch nodes without any values: 'Image Batch'"):
            workflow.run(timeout=60)
    finally:
        board.delete(delete_images=True)


def test_a_full_queue_is_told_by_a_run_and_waited_for_by_a_sweep(
    client: InvokeAIClient, ready_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server drops what it has no room for, and says success."""
    client.send(queue.pause("default"))
    try:
        workflow = add(client)
        with pytest.raises(QueueFullError, match=r"has room for \d+ of the 10050 queue items only"):
            workflow.submit(runs=10_050)
        assert (client.send(queue.get_queue_status("default"))).queue.pending == 0
    finally:
        client.send(queue.resume("default"))
    monkeypatch.setattr("invokeai_py_client.workflows._sync.workflows.LARGEST_BATCH", 4)
    sent: list[str] = []

    def note(request: RequestInfo) -> None:
        if request.path.endswith("enqueue_batch"):
            sent.append(request.path)

    with InvokeAIClient(ready_url, on_request=note) as other:
        result = (add(other)).sweep({"a": range(10)}, timeout=60)
    assert [item.outputs["add"].value for item in result] == list(range(10))
    assert len(sent) == 3, "in portions"


def test_what_failed_in_a_portion_counts_in_those_after_it(
    client: InvokeAIClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("invokeai_py_client.workflows._sync.workflows.LARGEST_BATCH", 1)
    nodes = [invocation("b", "blank_image"), invocation("r", "img_resize", intermediate=False)]
    workflow = client.create_workflow(workflow_file(*nodes, edges=[("b.image", "r.image")]))
    seen: list[Progress] = []
    sizes = {"r.height": 8, "b.width": 8}
    workflow.sweep({"r.width": [2**31, 8, 16]}, inputs=sizes, timeout=60, progress=seen.append)
    failed, percents = [one.items_failed for one in seen], [one.percent for one in seen]
    assert (failed, percents) == (sorted(failed), sorted(percents))
    assert (failed[-1], seen[-1].items_done) == (1, 3)


def test_what_cannot_be_swept_is_said_before_anything_is_sent(client: InvokeAIClient) -> None:
    workflow = add(client)
    before = (client.send(queue.get_queue_status("default"))).queue.total
    with pytest.raises(InputValueError, match="value 1 of the sweep: a whole number is needed; got 'x'"):
        workflow.sweep({"a": [1, "x"]})
    with pytest.raises(InvalidRequestError, match="nothing to sweep"):
        workflow.sweep({})
    with pytest.raises(InvalidRequestError, match="no output of this workflow goes to a board"):
        workflow.run(board="none")
    with pytest.raises(InvalidRequestError, match="runs must be a whole number"):
        workflow.run(runs=0)
    text = client.workflow_repo.get_workflow("Text to Image - SD1.5")
    with pytest.raises(ModelNotFoundError, match="no model 'gone' is installed"):
        text.sweep({"model": [MODEL, "gone"], "seed": [1, 2]})
    assert (client.send(queue.get_queue_status("default"))).queue.total == before


def test_images_are_saved_under_names_made_of_their_values(client: InvokeAIClient, tmp_path: Path) -> None:
    workflow = client.create_workflow(workflow_file(invocation("b", "blank_image", intermediate=False)))
    result = workflow.sweep({"width": [8, 16], "mode": ["RGB", "RGBA"]}, inputs={"height": 8}, timeout=60)
    paths = result.save_images(tmp_path, "{mode}/{width:03}")
    assert [path.relative_to(tmp_path).as_posix() for path in paths] == [
        "RGB/008.png",
        "RGBA/008.png",
        "RGB/016.png",
        "RGBA/016.png",
    ]
    assert [path.stat().st_size > 0 for path in paths] == [True] * 4
    with pytest.raises(InvalidRequestError, match=r"names two images '008.png'; with \{index\} in it, names differ"):
        result.save_images(tmp_path, "{width:03}")
    with pytest.raises(InvalidRequestError, match=r"cannot have \{seed\}; there are \{width\}, \{mode\}, \{index\}"):
        result.save_images(tmp_path, "{seed}")
    one = result.images[0].save(tmp_path, "{created:%Y}/{width}x{height}-{name}")
    assert one.name == f"8x8-{Path(result.images[0].image_name).stem}.png"


def test_what_the_server_has_in_its_cache_is_the_image_it_was(client: InvokeAIClient) -> None:
    """A cached image has the older run's session id and graph: it is found by what the run gave."""
    color = tuple(uuid.uuid4().bytes[:3])
    workflow = client.create_workflow(workflow_file(invocation("b", "blank_image", intermediate=False)))
    result = workflow.run({"color": color, "width": 8, "height": 8}, runs=2, timeout=60)
    assert len(result.images) == 2
    assert result.images[0] == result.images[1]
    assert result.items[0].session_id != result.items[1].session_id
    assert (result.images[1].to_pil()).convert("RGB").getpixel((0, 0)) == color
