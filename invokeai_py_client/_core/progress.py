"""Socket events of queue items -> how far they are."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from invokeai_py_client._core.jsons import Json, is_object

FINAL_STATUSES = frozenset({"completed", "failed", "canceled"})


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is.

    Attributes:
        item_id: The queue item that was heard of last.
        status: Its status: `"pending"`, `"in_progress"`, `"waiting"`, `"completed"`, `"failed"` or `"canceled"`.
        nodes_done: Its nodes that have finished at least once; those that are iterated run several times.
        nodes_total: Nodes of the graph.
        node: Name of the node that runs now; empty between nodes.
        message: What the node says it does, e.g. `"Denoising"`.
        fraction: How much of the node is done, 0 to 1; None when it doesn't say.
        image: The node's preview, `{"dataURL": ..., "width": ..., "height": ...}`; None when there is none.
        items_done: Queue items of the run that have ended, one way or another.
        items_total: Queue items of the run.
    """

    item_id: int
    status: str
    nodes_done: int
    nodes_total: int
    node: str = ""
    message: str = ""
    fraction: float | None = None
    image: Json | None = None
    items_done: int = 0
    items_total: int = 1

    @property
    def percent(self) -> float:
        """How much of the whole run is done, 0 to 100: each item counts the same, and each node of one."""
        item = min(1.0, (self.nodes_done + (self.fraction or 0)) / max(self.nodes_total, 1))
        current = 0 if self.status in FINAL_STATUSES else item
        return 100 * min(1.0, (self.items_done + current) / max(self.items_total, 1))


class ProgressTracker:
    """Turns the events of a run's queue items into `Progress` values.

    Attributes:
        progress: How far the run is.
        remaining: The items that have not ended, as far as is known.
        seconds: How long each node of each item ran, as far as it was heard: `{item id: {node id: seconds}}`.
    """

    def __init__(self, item_ids: Sequence[int], names: Mapping[str, str], before: int = 0, total: int = 0) -> None:
        """Watch items.

        Args:
            item_ids: The items.
            names: Names of the graph's nodes by node id.
            before: Items of the same run that ended before these began.
            total: Items of the run; 0 for those there are here.
        """
        self._names = names
        self._done: dict[int, set[str]] = {}
        self._started: dict[tuple[int, str], float] = {}
        self._before = before
        self._count = len(item_ids)
        self.remaining = set(item_ids)
        self.seconds: dict[int, dict[str, float]] = {}
        self.progress = Progress(
            item_ids[0], "pending", 0, len(names), items_done=before, items_total=total or self._count
        )

    @property
    def ended(self) -> bool:
        """Whether every item has ended."""
        return not self.remaining

    def feed(self, event: str, data: Any) -> bool:
        """Take an event into account; says whether it was one of these items' that changes the progress."""
        if not is_object(data) or data.get("item_id") not in self.remaining:
            return False
        item_id, source = int(data["item_id"]), str(data.get("invocation_source_id", ""))
        match event:
            case "queue_item_status_changed":
                self.set_status(item_id, str(data.get("status")))
            case "invocation_started":
                self._started[item_id, self._execution(data)] = time.monotonic()
                self.progress = self._at(item_id, source)
            case "invocation_progress":
                self.progress = replace(
                    self._at(item_id, source),
                    message=str(data.get("message") or ""),
                    fraction=data.get("percentage"),
                    image=data.get("image"),
                )
            case "invocation_complete":
                self._complete(item_id, source, self._started.pop((item_id, self._execution(data)), None))
                self.progress = replace(self._at(item_id, source), node="")
            case _:
                return False
        return True

    def set_status(self, item_id: int, status: str) -> None:
        """Take an item's status into account, however it became known; a completed one has done all its nodes."""
        if status in FINAL_STATUSES:
            self.remaining.discard(item_id)
        total = self.progress.nodes_total
        done = total if status == "completed" else len(self._done.get(item_id, ()))
        known = self.progress if self.progress.item_id == item_id else self._at(item_id, "")
        self.progress = replace(known, status=status, nodes_done=done, items_done=self._items_done())

    def all_ended(self) -> None:
        """Take into account that no item is left."""
        self.remaining.clear()
        self.progress = replace(self.progress, items_done=self._items_done())

    def _items_done(self) -> int:
        return self._before + self._count - len(self.remaining)

    def _execution(self, data: Json) -> str:
        invocation = data.get("invocation")
        return str(invocation.get("id") if is_object(invocation) else data.get("invocation_source_id"))

    def _complete(self, item_id: int, source: str, started: float | None) -> None:
        self._done.setdefault(item_id, set()).add(source)
        if started is not None:
            nodes = self.seconds.setdefault(item_id, {})
            nodes[source] = nodes.get(source, 0.0) + time.monotonic() - started

    def _at(self, item_id: int, source: str) -> Progress:
        return Progress(
            item_id=item_id,
            status="in_progress",
            nodes_done=len(self._done.get(item_id, ())),
            nodes_total=self.progress.nodes_total,
            node=self._names.get(source, source),
            items_done=self._items_done(),
            items_total=self.progress.items_total,
        )
