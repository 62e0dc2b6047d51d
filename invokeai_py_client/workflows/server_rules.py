"""Rules of the server for connections; those of the web UI are in `ui_rules`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from invokeai_py_client.nodes.templates import FieldTemplate, NodeTemplate, OutputTemplate
from invokeai_py_client.nodes.types import ANY, NULL, Declared, fits, is_a, item_types
from invokeai_py_client.workflow_files.definition import Edge
from invokeai_py_client.workflow_files.forms import FieldKey

_ITEM, _LIST = "item", "collection"


@dataclass(frozen=True, slots=True)
class Wiring:
    """The nodes of a graph and what connects them.

    Attributes:
        nodes: Templates by node id.
        edges: The connections, each between an output and an input that exist.
    """

    nodes: Mapping[str, NodeTemplate]
    edges: Iterable[Edge]
    into: dict[FieldKey, list[Edge]] = field(default_factory=dict[FieldKey, list[Edge]], init=False)
    out_of: dict[FieldKey, list[Edge]] = field(default_factory=dict[FieldKey, list[Edge]], init=False)

    def __post_init__(self) -> None:
        for edge in self.edges:
            self.into.setdefault((edge.target, edge.target_field), []).append(edge)
            self.out_of.setdefault((edge.source, edge.source_field), []).append(edge)

    def output(self, edge: Edge) -> OutputTemplate:
        """The output an edge starts from."""
        return self.nodes[edge.source].outputs[edge.source_field]

    def input(self, edge: Edge) -> FieldTemplate:
        """The input an edge ends at."""
        return self.nodes[edge.target].inputs[edge.target_field]

    def of_type(self, node_type: str) -> Iterator[str]:
        """The ids of the nodes of a type."""
        return (node_id for node_id, template in self.nodes.items() if template.type == node_type)


def mismatch(wiring: Wiring) -> str:
    """Describe an `iterate` or `collect` node of a graph whose items are not of one type; empty if all is well.

    One that takes nothing yet is passed over: see `idle`.
    """
    checks = [(_iterate_mismatch, node_id) for node_id in wiring.of_type("iterate")]
    checks += [(_collect_mismatch, node_id) for node_id in wiring.of_type("collect")]
    return next((why for check, node_id in checks if (why := check(wiring, node_id))), "")


def idle(wiring: Wiring) -> str:
    """Find an `iterate` or `collect` node that takes nothing, so that the server refuses the graph; empty if none."""
    for node_id in wiring.of_type("iterate"):
        if (node_id, _LIST) not in wiring.into:
            return f"{node_id} iterates over nothing: connect a list to its {_LIST!r}"
    for node_id in wiring.of_type("collect"):
        if not _collected(wiring, node_id):
            return f"{node_id} collects nothing: connect something to its {_ITEM!r} or {_LIST!r}"
    return ""


def _collected(wiring: Wiring, node_id: str) -> list[Edge]:
    return [*wiring.into.get((node_id, _ITEM), ()), *wiring.into.get((node_id, _LIST), ())]


def _iterate_mismatch(wiring: Wiring, node_id: str) -> str:
    sources = wiring.into.get((node_id, _LIST))
    if not sources:
        return ""
    given = wiring.output(sources[0]).declared
    if not given.is_list:
        return f"{node_id} iterates over a list, not {given} ({sources[0]})"
    kinds = [given.parts[0]]
    if wiring.nodes[sources[0].source].type == "collect":
        kinds += [kind] if (kind := _kind_collected(wiring, sources[0].source)) else []
    for edge in wiring.out_of.get((node_id, _ITEM), ()):
        target = wiring.input(edge).declared
        for kind in kinds:
            if not fits(kind, target):
                return f"{node_id} gives {kind}, which cannot go into {target} ({edge})"
    return ""


def _collect_mismatch(wiring: Wiring, node_id: str) -> str:
    if not _collected(wiring, node_id):
        return ""
    for edge in wiring.into.get((node_id, _LIST), ()):
        given = wiring.output(edge).declared
        if not (_has_list(given) or given.is_any):
            return f"{node_id} takes a list in {_LIST!r}, not {given} ({edge})"
    general = _most_general(_kinds_collected(wiring, node_id) - {ANY})
    if len(general) > 1:
        return f"{node_id} collects items of one type, not of {' and '.join(sorted(map(str, general)))}"
    kind = general[0] if general else None
    for edge in wiring.out_of.get((node_id, _LIST), ()):
        target = wiring.input(edge).declared
        if not (_takes_list_of(target, kind) and _continues(wiring, edge, kind)):
            return f"{node_id} gives a list of {kind or ANY}, which cannot go into {target} ({edge})"
    return ""


def _takes_list_of(target: Declared, kind: Declared | None) -> bool:
    """Whether a type takes a list of these items; None are items of which nothing is known."""
    if target.is_any:
        return True
    if kind is None or not _has_list(target):
        return False
    first = target.parts[0]
    return kind in first.parts or is_a(kind, first) or (bool(kind.parts) and set(kind.parts) <= set(first.parts))


def _continues(wiring: Wiring, edge: Edge, kind: Declared | None) -> bool:
    """Whether a list that goes on into another `collect` is of what that one collects."""
    if wiring.nodes[edge.target].type != "collect" or edge.target_field != _LIST:
        return True
    further = _kind_collected(wiring, edge.target)
    if kind is None:
        return further in (None, ANY)
    return further is None or fits(kind, further)


def _kind_collected(wiring: Wiring, node_id: str) -> Declared | None:
    """The type of what a `collect` node collects, "anything" where it is not one; None if it takes nothing yet."""
    kinds = _kinds_collected(wiring, node_id)
    general = _most_general(kinds - {ANY})
    if not general and ANY not in kinds:
        return None
    return general[0] if len(general) == 1 else ANY


def _kinds_collected(wiring: Wiring, node_id: str) -> set[Declared]:
    """The types of what a `collect` node collects, also by way of others before it."""
    kinds: set[Declared] = set()
    for edge in wiring.into.get((node_id, _ITEM), ()):
        given = wiring.output(edge).declared
        kinds.update(given.parts or (given,))  # of a list, its items: the server does not tell the two apart
    for edge in wiring.into.get((node_id, _LIST), ()):
        if wiring.nodes[edge.source].type == "collect":
            kinds |= _kinds_collected(wiring, edge.source)
        else:
            kinds |= item_types(wiring.output(edge).declared)
    return kinds - {NULL}


def _most_general(kinds: set[Declared]) -> list[Declared]:
    """Those types that are no subclasses of others among them."""
    return [kind for kind in kinds if not any(kind != other and is_a(kind, other) for other in kinds)]


def _has_list(type_: Declared) -> bool:
    return any(member.is_list for member in type_.alternatives)
