"""Events that servers of 6.12 and 6.13 send twice."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from invokeai_py_client.events.filters import Echoes, ReceivedEvent

IMAGE = {"width": 8, "height": 8, "dataURL": "data:image/png;base64,AA=="}


def progress(item_id: int, step: int, image: Any = IMAGE, **more: Any) -> ReceivedEvent:
    data = {"user_id": "system", "item_id": item_id, "percentage": step / 9, "image": image, "timestamp": 7, **more}
    return ReceivedEvent("invocation_progress", data)


def copy_of(heard: ReceivedEvent) -> ReceivedEvent:
    """What administrators get."""
    return ReceivedEvent(heard.name, {**heard.data, "image": None})


def heard_of(sent: list[ReceivedEvent]) -> list[ReceivedEvent]:
    echoes = Echoes()
    return [heard for heard in sent if not echoes.has(heard)]


@given(st.lists(st.tuples(st.integers(1, 3), st.booleans()), max_size=30), st.booleans())
def test_each_event_is_heard_once_with_its_picture(steps: list[tuple[int, bool]], are_late: bool) -> None:
    sent = [progress(item_id, step, IMAGE if shown else None) for step, (item_id, shown) in enumerate(steps)]
    if are_late:  # the copy comes after the first of another item
        doubled = [heard for pair in zip(sent[::2], sent[1::2], strict=False) for heard in (*pair, *map(copy_of, pair))]
        sent = sent[: len(sent) // 2 * 2]
    else:
        doubled = [heard for one in sent for heard in (one, copy_of(one))]
    assert heard_of(doubled) == sent


def test_a_picture_is_not_lost_with_a_copy_that_came_before_it() -> None:
    shown = progress(1, 1)
    assert heard_of([copy_of(shown), shown])[-1] is shown


def test_events_for_everybody_may_be_alike() -> None:
    cleared = [ReceivedEvent("queue_cleared", {"queue_id": "default", "timestamp": 7}) for _ in range(3)]
    assert heard_of(cleared) == cleared
    assert (
        len(heard_of([ReceivedEvent("bulk_download_started", None), ReceivedEvent("bulk_download_started", None)])) == 2
    )


def test_the_same_step_of_a_later_second_is_another_event() -> None:
    steps = [progress(1, 1), progress(1, 1, timestamp=8)]
    assert heard_of(steps) == steps
