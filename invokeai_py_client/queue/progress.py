"""Socket events of queue items -> how far they are."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import fsum
from typing import Any

from invokeai_py_client.events.preview import PreviewImage
from invokeai_py_client.queue.items import FINAL_STATUSES
from invokeai_py_client.text.jsons import Json, is_list, is_object

ERROR_KEYS = ("error_type", "error_message", "error_traceback")
"""What a queue item that failed has, and the event that says so."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Progress of a run.

    A server with several devices runs as many items at once: `running` has all of them, and what is said of a node is
    of the item that was heard of last.

    Attributes:
        item_id: The queue item that was heard of last.
        status: Its status: `"pending"`, `"in_progress"`, `"waiting"`, `"completed"`, `"failed"` or `"canceled"`.
        nodes_done: Its nodes that have finished at least once; those that are iterated run several times.
        nodes_total: Nodes of the graph.
        node: Name of the node that runs now; empty between nodes.
        message: What the node says it does, e.g. `"Denoising"`.
        fraction: How much of the node is done, 0 to 1; None when it doesn't say.
        image: A preview of what the node makes; None when there is none.
        items_done: Queue items of the run that have ended, one way or another.
        items_total: Queue items of the run.
        items_failed: Those that ended without success: failed, canceled or deleted.
        running: How much is done of each item that has begun and not ended, 0 to 1, by item id; each node counts the
            same.
    """

    item_id: int
    status: str
    nodes_done: int
    nodes_total: int
    node: str = ""
    message: str = ""
    fraction: float | None = None
    image: PreviewImage | None = None
    items_done: int = 0
    items_total: int = 1
    items_failed: int = 0
    running: Mapping[int, float] = field(default_factory=dict[int, float], hash=False)

    @property
    def percent(self) -> float:
        """The part of the whole run that is done, 0 to 100; it never falls, and each item counts the same."""
        done = fsum((self.items_done, *self.running.values()))  # the order of plain additions would tell
        return 100 * min(1.0, done / max(self.items_total, 1))


class ProgressTracker:
    """Turns the events of a run's queue items into `Progress` values.

    Attributes:
        progress: How far the run is.
        statuses: Status of each item, as far as is known; one that is not there counts as canceled.
        remaining: The items that have not ended, as far as is known.
        seconds: How long each node of each item ran, as far as it was heard: `{item id: {node id: seconds}}`.
        sessions: Outputs of each item as far as they were heard, as the server has them in its sessions.
        errors: Why items failed, as far as it was heard, as the server has it in its records of them.
    """

    def __init__(
        self, item_ids: Sequence[int], names: Mapping[str, str], before: int = 0, total: int = 0, failed: int = 0
    ) -> None:
        """Watch items.

        Args:
            item_ids: The items.
            names: Names of the graph's nodes by node id.
            before: Items of the same run that ended before these began.
            total: Items of the run; 0 for those there are here.
            failed: Those of the items before that ended without success.
        """
        self._names = names
        self._done: dict[int, set[str]] = {}
        self._started: dict[tuple[int, str], float] = {}
        self._sequences: dict[int, int] = {}
        self._running: dict[int, float] = {}
        self._before = before
        self._failed_before = self._failed = failed
        self.statuses = dict.fromkeys(item_ids, "pending")
        self.remaining = set(item_ids)
        self.seconds: dict[int, dict[str, float]] = {}
        self.sessions: dict[int, dict[str, dict[str, Any]]] = {}
        self.errors: dict[int, dict[str, Any]] = {}
        self.progress = Progress(
            item_ids[0],
            "pending",
            0,
            len(names),
            items_done=before,
            items_total=total or len(self.statuses),
            items_failed=failed,
        )

    def again(self) -> ProgressTracker:
        """Another tracker of the same items that knows what this one knows."""
        total = self.progress.items_total
        other = ProgressTracker([*self.statuses], self._names, self._before, total, self._failed_before)
        other._done = {item_id: {*done} for item_id, done in self._done.items()}
        other._running = {**self._running}
        other.sessions = {item_id: {**session} for item_id, session in self.sessions.items()}
        other.errors = {**self.errors}
        for item_id, status in self.statuses.items():
            other.set_status(item_id, status)
        return other

    @property
    def ended(self) -> bool:
        """Whether every item has ended."""
        return not self.remaining

    @property
    def is_waiting_for_others(self) -> bool:
        """Whether no item runs."""
        return all(self.statuses[item_id] == "pending" for item_id in self.remaining)

    @property
    def status(self) -> str:
        """The status of all items together: how they ended, or whether any has begun."""
        statuses = {*self.statuses.values()}
        for status in ("in_progress", "waiting"):
            if status in statuses:
                return status
        if "pending" in statuses:
            return "pending" if len(statuses) == 1 else "in_progress"
        if not statuses <= FINAL_STATUSES:
            return "in_progress"  # of a newer server, which has more statuses
        return next(status for status in ("failed", "canceled", "completed") if status in statuses)

    def feed(self, event: str, data: Any) -> bool:
        """Take an event into account; says whether it was one of these items' that changes anything."""
        if not is_object(data):
            return False
        if event == "queue_items_canceled":
            listed = data.get("canceled_item_ids")
            ours = {one for one in listed if type(one) is int} if is_list(listed) else set[int]()
            ours &= self.remaining
            for canceled in sorted(ours):
                self.set_status(canceled, "canceled")
            return bool(ours)
        item_id: Any = data.get("item_id")
        if type(item_id) is not int or item_id not in self.remaining:
            return False
        source = str(data.get("invocation_source_id", ""))
        match event:
            case "queue_item_status_changed":
                if data.get("status") == "failed":
                    self.errors[item_id] = {key: str(data[key]) for key in ERROR_KEYS if data.get(key)}
                return self._is_news(item_id, data) and self.set_status(item_id, str(data.get("status")))
            case "invocation_started":
                self._started[item_id, _execution(data)] = time.monotonic()
                self.progress = self._at(item_id, source)
            case "invocation_progress":
                fraction = _fraction(data.get("percentage"))
                self.progress = replace(
                    self._at(item_id, source, fraction or 0.0),
                    message=str(data.get("message") or ""),
                    fraction=fraction,
                    image=PreviewImage.from_json(data.get("image")),
                )
            case "invocation_complete":
                self._complete(item_id, source, data)
                self.progress = replace(self._at(item_id, source), node="")
            case _:
                return False
        return True

    def set_status(self, item_id: int, status: str) -> bool:
        """Take an item's status into account, however it became known; says whether it is a new one.

        A completed item has done all its nodes. One that has ended stays so.
        """
        if item_id not in self.remaining or self.statuses[item_id] == status:
            return False
        self.statuses[item_id] = status
        if status in FINAL_STATUSES:
            self.remaining.discard(item_id)
            self._running.pop(item_id, None)
            self._failed += status != "completed"
        else:
            self._running.setdefault(item_id, 0.0)
        done = self.progress.nodes_total if status == "completed" else len(self._done.get(item_id, ()))
        known = replace(self.progress, item_id=item_id, node="", message="", fraction=None, image=None)
        if self.progress.item_id == item_id:
            known = self.progress
        self.progress = replace(
            known,
            status=status,
            nodes_done=done,
            items_done=self._items_done(),
            items_failed=self._failed,
            running={**self._running},
        )
        return True

    def say(self, message: str) -> None:
        """Have the progress tell something about the run as a whole."""
        self.progress = replace(self.progress, message=message)

    def _is_news(self, item_id: int, data: Json) -> bool:
        """Whether a change of status is later than those heard before, where the server counts them."""
        sequence = data.get("status_sequence")
        if not isinstance(sequence, int):
            return True
        if sequence <= self._sequences.get(item_id, -1):
            return False
        self._sequences[item_id] = sequence
        return True

    def _items_done(self) -> int:
        return self._before + len(self.statuses) - len(self.remaining)

    def _complete(self, item_id: int, source: str, data: Json) -> None:
        self._done.setdefault(item_id, set()).add(source)
        execution = _execution(data)
        started = self._started.pop((item_id, execution), None)
        if started is not None:
            nodes = self.seconds.setdefault(item_id, {})
            nodes[source] = nodes.get(source, 0.0) + time.monotonic() - started
        session = self.sessions.setdefault(item_id, {"results": {}, "prepared_source_mapping": {}})
        session["results"][execution] = result if is_object(result := data.get("result")) else {}
        session["prepared_source_mapping"][execution] = source

    def _at(self, item_id: int, source: str, fraction: float = 0.0) -> Progress:
        """Return the progress of the run while an item is at a node, of which a fraction is done."""
        if self.statuses[item_id] == "pending":
            self.statuses[item_id] = "in_progress"
        done = self._done.get(item_id, set[str]())
        nodes = len(done) + (0.0 if source in done else fraction)
        # Never less than before: a node that does several things starts its percentage again for each.
        known = self._running.get(item_id, 0.0)
        self._running[item_id] = max(known, min(1.0, nodes / max(self.progress.nodes_total, 1)))
        return Progress(
            item_id=item_id,
            status="in_progress",
            nodes_done=len(done),
            nodes_total=self.progress.nodes_total,
            node=self._names.get(source, source),
            items_done=self._items_done(),
            items_total=self.progress.items_total,
            items_failed=self._failed,
            running={**self._running},
        )


def _fraction(value: object) -> float | None:
    return float(value) if isinstance(value, (int, float)) and 0 <= value <= 1 else None


def _execution(data: Json) -> str:
    """The id of a node as it runs: one that is iterated runs several times."""
    invocation = data.get("invocation")
    return str(invocation.get("id") if is_object(invocation) else data.get("invocation_source_id"))
