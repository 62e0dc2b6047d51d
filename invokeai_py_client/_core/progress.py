"""Socket events of a queue item -> how far it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from invokeai_py_client._core.jsons import Json, is_object

FINAL_STATUSES = frozenset({"completed", "failed", "canceled"})


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a queue item is.

    Attributes:
        item_id: The queue item.
        status: Its status: `"pending"`, `"in_progress"`, `"waiting"`, `"completed"`, `"failed"` or `"canceled"`.
        nodes_done: Nodes that have finished at least once; those that are iterated run several times.
        nodes_total: Nodes of the graph.
        node: Name of the node that runs now; empty between nodes.
        message: What the node says it does, e.g. `"Denoising"`.
        fraction: How much of the node is done, 0 to 1; None when it doesn't say.
        image: The node's preview, `{"dataURL": ..., "width": ..., "height": ...}`; None when there is none.
    """

    item_id: int
    status: str
    nodes_done: int
    nodes_total: int
    node: str = ""
    message: str = ""
    fraction: float | None = None
    image: Json | None = None

    @property
    def percent(self) -> float:
        """How much of the whole run is done, 0 to 100, each node counting the same."""
        return 100 * min(1.0, (self.nodes_done + (self.fraction or 0)) / max(self.nodes_total, 1))


class ProgressTracker:
    """Turns the events of one queue item into `Progress` values."""

    def __init__(self, item_id: int, names: Mapping[str, str]) -> None:
        self._names = names
        self._done: set[str] = set()
        self.progress = Progress(item_id, "pending", 0, len(names))

    def feed(self, event: str, data: Any) -> bool:
        """Take an event into account; says whether it was one of this item's that changes the progress."""
        if not is_object(data) or data.get("item_id") != self.progress.item_id:
            return False
        source = str(data.get("invocation_source_id", ""))
        match event:
            case "queue_item_status_changed":
                self.set_status(str(data.get("status")))
            case "invocation_started":
                self.progress = self._at(source)
            case "invocation_progress":
                self.progress = replace(
                    self._at(source),
                    message=str(data.get("message") or ""),
                    fraction=data.get("percentage"),
                    image=data.get("image"),
                )
            case "invocation_complete":
                self._done.add(source)
                self.progress = replace(self._at(source), node="")
            case _:
                return False
        return True

    def set_status(self, status: str) -> None:
        """Take a status into account, however it became known; a completed item has done all its nodes."""
        done = self.progress.nodes_total if status == "completed" else self.progress.nodes_done
        self.progress = replace(self.progress, status=status, nodes_done=done)

    def _at(self, source: str) -> Progress:
        return Progress(
            item_id=self.progress.item_id,
            status="in_progress",
            nodes_done=len(self._done),
            nodes_total=self.progress.nodes_total,
            node=self._names.get(source, source),
        )
