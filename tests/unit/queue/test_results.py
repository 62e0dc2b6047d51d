"""Sessions and events of finished and running items."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from invokeai_py_client.events.preview import PreviewImage
from invokeai_py_client.exceptions import ModelNotFoundError
from invokeai_py_client.kit.times import parse_time
from invokeai_py_client.models.choice import find_model
from invokeai_py_client.nodes.templates import FieldTemplate, FieldType
from invokeai_py_client.queue.outputs import NodeError, errors_of, media_of, outputs_by_node, plain_value
from invokeai_py_client.queue.progress import Progress, ProgressTracker


def test_iterations_come_in_their_order_not_in_that_of_execution() -> None:
    session = {
        "results": {"x1": {"value": 1}, "x0": {"value": 0}, "y": {"value": 9}},
        "prepared_source_mapping": {"x0": "mul", "x1": "mul", "y": "sum"},
        "prepared_iteration_paths": {"x0": [0], "x1": [1], "y": []},
    }
    assert outputs_by_node(session) == {"mul": [{"value": 0}, {"value": 1}], "sum": [{"value": 9}]}


def test_without_iteration_paths_the_order_of_execution_counts() -> None:
    session = {"results": {"b": {"value": 1}, "a": {"value": 2}}, "prepared_source_mapping": {"a": "n", "b": "n"}}
    assert outputs_by_node(session) == {"n": [{"value": 1}, {"value": 2}]}


def test_a_session_without_results_has_no_outputs() -> None:
    assert outputs_by_node({}) == {}
    assert outputs_by_node({"results": None}) == {}


def test_images_of_an_output_are_those_it_gives_not_those_it_quotes() -> None:
    output = {
        "type": "t",
        "image": {"image_name": "a"},
        "collection": [{"image_name": "b"}, {"image_name": "c"}],
        "metadata": {"controlnets": [{"image": {"image_name": "quoted"}}]},
        "control": {"image": {"image_name": "used"}},
    }
    assert list(media_of(output, "image_name")) == ["a", "b", "c"]


def test_errors_name_the_workflows_nodes() -> None:
    session = {"errors": {"e1": "ValueError: bad", "e2": "KeyError: 'x'"}, "prepared_source_mapping": {"e1": "n"}}
    item = {"session": session, "error_type": "ValueError", "error_message": "very bad", "error_traceback": "line 1"}
    assert errors_of(item, {"n": "Blur"}) == (
        NodeError("n", "Blur", "ValueError", "very bad", "line 1"),
        NodeError("e2", "e2", "KeyError", "'x'"),
    )
    assert errors_of({"error_type": "Lost", "error_message": "it"}, {}) == (NodeError("", "", "Lost", "it"),)
    assert errors_of({"session": {"errors": {"e": "odd"}}}, {}) == (NodeError("e", "e", "", "odd"),)
    assert errors_of({"session": {}}, {}) == ()


def test_the_value_of_an_output_is_what_a_person_would_call_it() -> None:
    assert plain_value({"type": "integer_output", "value": 3}) == 3
    assert plain_value({"type": "image_output", "image": {"image_name": "a"}, "width": 8, "height": 8}) == {
        "image_name": "a"
    }
    assert plain_value({"type": "unet_output", "unet": 1, "seamless_axes": []}) == {"unet": 1, "seamless_axes": []}


@pytest.mark.parametrize(
    "text", ["2026-01-02 03:04:05.678", "2026-01-02T03:04:05.678Z", "2026-01-02T04:04:05.678+01:00"]
)
def test_the_servers_times_are_utc(text: str) -> None:
    assert parse_time(text) == datetime(2026, 1, 2, 3, 4, 5, 678000, tzinfo=UTC)


def event(source: str, **more: Any) -> dict[str, Any]:
    return {"item_id": 5, "invocation_source_id": source, **more}


def test_progress_follows_the_events_of_its_item() -> None:
    tracker = ProgressTracker([5], {"a": "Load", "b": "Denoise"})
    assert not tracker.feed("invocation_started", {"item_id": 6, "invocation_source_id": "a"})
    assert not tracker.feed("queue_cleared", None)
    assert not tracker.feed("model_load_started", {"item_id": 5})
    assert tracker.progress == Progress(5, "pending", 0, 2)
    tracker.feed("queue_item_status_changed", {"item_id": 5, "status": "in_progress"})
    tracker.feed("invocation_started", event("a"))
    tracker.feed("invocation_complete", event("a"))
    tracker.feed("invocation_started", event("b"))
    url = "data:image/jpeg;base64,"
    image = {"dataURL": url, "width": 8, "height": 9}
    assert tracker.feed("invocation_progress", event("b", message="Denoising", percentage=0.5, image=image))
    assert tracker.progress == Progress(
        5, "in_progress", 1, 2, "Denoise", "Denoising", 0.5, PreviewImage(8, 9, url), running={5: 0.75}
    )
    assert tracker.progress.percent == 75
    tracker.feed("invocation_complete", event("b"))
    tracker.feed("queue_item_status_changed", {"item_id": 5, "status": "completed"})
    assert (tracker.progress.status, tracker.progress.nodes_done, tracker.progress.node) == ("completed", 2, "")
    assert tracker.ended
    assert tracker.progress.percent == 100
    assert set(tracker.seconds[5]) == {"a", "b"}


def test_progress_of_many_items_counts_those_that_ended() -> None:
    tracker = ProgressTracker([5, 6, 7], {"a": "Load", "b": "Denoise"}, before=1, total=4)
    tracker.feed("queue_item_status_changed", {"item_id": 5, "status": "failed"})
    assert (tracker.progress.item_id, tracker.progress.items_done, tracker.progress.items_total) == (5, 2, 4)
    assert tracker.progress.percent == 50
    tracker.feed("invocation_complete", {"item_id": 7, "invocation_source_id": "a"})
    assert tracker.progress.percent == 62.5
    assert not tracker.feed("queue_item_status_changed", {"item_id": 5, "status": "completed"}), "it has ended before"
    assert tracker.feed("queue_items_canceled", {"canceled_item_ids": [5, 6, 7, 8]})
    assert (tracker.ended, tracker.progress.items_done, tracker.progress.items_failed) == (True, 4, 3)
    assert (tracker.statuses, tracker.status) == ({5: "failed", 6: "canceled", 7: "canceled"}, "failed")


NODES = {"a": "Load", "b": "Denoise", "c": "Decode"}


def steps() -> Iterator[tuple[str, dict[str, Any]]]:
    """All that is heard of an item; nodes that do several things begin their percentage anew, and one is iterated."""
    yield "queue_item_status_changed", {"status": "in_progress"}
    for node in (*NODES, "b"):
        yield "invocation_started", {"invocation_source_id": node}
        for percentage in (0, 0.5, 1, 0.25):
            yield "invocation_progress", {"invocation_source_id": node, "percentage": percentage}
        yield "invocation_complete", {"invocation_source_id": node}
    yield "queue_item_status_changed", {"status": "completed"}


STEPS = [*steps()]


@given(st.permutations([item_id for item_id in (5, 6, 7) for _ in STEPS]), st.sets(st.sampled_from((5, 6, 7))))
def test_progress_never_falls_back_while_items_run_at_once(order: list[int], failing: set[int]) -> None:
    tracker, left = ProgressTracker([5, 6, 7], NODES, before=1, total=4, failed=1), {n: [*STEPS] for n in (5, 6, 7)}
    seen = [tracker.progress]
    for item_id in order:
        event, data = left[item_id].pop(0)
        if data.get("status") == "completed" and item_id in failing:
            data = {"status": "failed"}
        tracker.feed(event, {"item_id": item_id, **data})
        assert {*tracker.progress.running} == {n for n, steps in left.items() if 0 < len(steps) < len(STEPS)}
        seen.append(tracker.progress)
        assert tracker.again().progress.percent == tracker.progress.percent, "for whoever follows it from now on"
    percents, failed = [one.percent for one in seen], [one.items_failed for one in seen]
    assert percents == sorted(percents)
    assert failed == sorted(failed)
    assert (percents[0], percents[-1], failed[-1]) == (25, 100, 1 + len(failing))


def test_items_that_run_at_once_all_count() -> None:
    tracker = ProgressTracker([5, 6], {"a": "Load", "b": "Denoise"})
    tracker.feed("invocation_complete", {"item_id": 5, "invocation_source_id": "a"})
    tracker.feed("invocation_progress", {"item_id": 6, "invocation_source_id": "a", "percentage": 0.5})
    assert (tracker.progress.item_id, tracker.progress.nodes_done, tracker.progress.node) == (6, 0, "Load")
    assert (tracker.progress.running, tracker.progress.percent) == ({5: 0.5, 6: 0.25}, 37.5)


def test_a_status_that_was_overtaken_changes_nothing() -> None:
    tracker = ProgressTracker([5], {})

    def told(status: str, sequence: int) -> bool:
        return tracker.feed("queue_item_status_changed", {"item_id": 5, "status": status, "status_sequence": sequence})

    assert told("waiting", 2)
    assert not told("in_progress", 1)
    assert tracker.status == "waiting"
    assert told("completed", 3)
    assert not told("completed", 3)
    assert tracker.ended


def model(name: str, key: str, base: str = "sd-1") -> dict[str, str]:
    return {"key": key, "hash": "h", "name": name, "base": base, "type": "main", "format": "diffusers"}


MODELS = [model("Dreamshaper", "k1"), model("twin", "k2"), model("twin", "k3"), model("flux-dev", "k4", "flux")]
SD1 = FieldTemplate(
    "model", "Model", FieldType("ModelIdentifierField", "SINGLE"), model_filter={"base": ("sd-1",), "type": ("main",)}
)


@pytest.mark.parametrize(("wanted", "key"), [("Dreamshaper", "k1"), ("dreamshaper", "k1"), ("k3", "k3")])
def test_models_are_found_by_name_or_key(wanted: str, key: str) -> None:
    found = find_model(wanted, MODELS, SD1, "'Model'")
    assert found == {"key": key, "hash": "h", "name": found["name"], "base": "sd-1", "type": "main"}


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        ("twin", r"2 models are named 'twin'; give a key:\n  'twin' \(sd-1, main, key k2\)\n  'twin'"),
        (
            "Dreamshapr",
            r"no model 'Dreamshapr' is installed with base sd-1 and type main \(did you mean 'Dreamshaper'",
        ),
        ("flux-dev", r"the one installed does not fit here:\n  'flux-dev' \(flux, main"),
    ],
)
def test_candidates_are_listed(wanted: str, message: str) -> None:
    with pytest.raises(ModelNotFoundError, match=message):
        find_model(wanted, MODELS, SD1, "'Model'")


def test_the_only_model_of_a_base_stands_in_where_that_is_wanted() -> None:
    field = FieldTemplate("model", "Model", FieldType("ModelIdentifierField", "SINGLE"))
    assert find_model("gone", MODELS, field, "'Model'", base="flux")["key"] == "k4"
    with pytest.raises(ModelNotFoundError):
        find_model("gone", MODELS, field, "'Model'", base="sd-1")


def test_an_empty_server_is_said_to_be_empty() -> None:
    with pytest.raises(ModelNotFoundError, match="no installed model fits this input"):
        find_model("x", [], SD1, "'Model'")
