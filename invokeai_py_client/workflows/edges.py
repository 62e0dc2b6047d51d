"""Edges, found by the nodes at their ends."""

from __future__ import annotations

import copy
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Self

from invokeai_py_client.workflow_files.definition import Edge


class Edges(Collection[Edge]):
    """Edges in their order, each once; those at a node are found without a look at the others."""

    def __init__(self, edges: Iterable[Edge] = ()) -> None:
        self._all: dict[Edge, None] = {}
        self._into: dict[str, dict[Edge, None]] = {}
        self._out_of: dict[str, dict[Edge, None]] = {}
        self._passed_over: Collection[Edge] = ()
        for edge in edges:
            self.add(edge)

    def add(self, edge: Edge) -> None:
        """Take one more, as the last."""
        self._all[edge] = None
        self._into.setdefault(edge.target, {})[edge] = None
        self._out_of.setdefault(edge.source, {})[edge] = None

    def without(self, passed_over: Collection[Edge]) -> Self:
        """A view of all but these."""
        view = copy.copy(self)
        view._passed_over = passed_over
        return view

    def __contains__(self, edge: object) -> bool:
        return edge in self._all and edge not in self._passed_over

    def __iter__(self) -> Iterator[Edge]:
        return self._left(self._all)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def into(self, node_id: str, *fields: str) -> Iterator[Edge]:
        """The edges into some inputs of a node; without names, into any."""
        found = self._left(self._into.get(node_id, ()))
        return (edge for edge in found if edge.target_field in fields) if fields else found

    def out_of(self, node_id: str) -> Iterator[Edge]:
        """The edges from a node."""
        return self._left(self._out_of.get(node_id, ()))

    def _left(self, edges: Iterable[Edge]) -> Iterator[Edge]:
        return (edge for edge in edges if edge not in self._passed_over) if self._passed_over else iter(edges)

    def on_circles(self) -> frozenset[str]:
        """The nodes that circles lead through, and what follows these; none if there is no circle."""
        left = {node_id: len(edges) for node_id, edges in self._into.items()}
        waiting = [node_id for node_id in self._out_of if node_id not in left]
        while waiting:
            for edge in self.out_of(waiting.pop()):
                left[edge.target] -= 1
                if not left[edge.target]:
                    waiting.append(edge.target)
        return frozenset(node_id for node_id, count in left.items() if count)

    def would_close_a_circle(self, edge: Edge) -> bool:
        """Whether one more edge would lead back to where it starts.

        The ways on from its end and back from its start are walked in turn: the shorter one decides.
        """
        ahead = _walk(edge.target, lambda node_id: (found.target for found in self.out_of(node_id)))
        back = _walk(edge.source, lambda node_id: (found.source for found in self.into(node_id)))
        pairs = zip(ahead, back, strict=False)
        return any(edge.source == after or edge.target == before for after, before in pairs)


def _walk(start: str, following: Callable[[str], Iterable[str]]) -> Iterator[str]:
    """A node, and all that follow it."""
    waiting, seen = [start], {start}
    while waiting:
        node_id = waiting.pop()
        yield node_id
        for other in following(node_id):
            if other not in seen:
                seen.add(other)
                waiting.append(other)
