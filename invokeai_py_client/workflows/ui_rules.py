"""Rules of the web UI for connections: those of the types, and those of the workflow around them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from invokeai_py_client.nodes.templates import FieldTemplate, FieldType, NodeTemplate
from invokeai_py_client.workflow_files.definition import Edge
from invokeai_py_client.workflows.edges import Edges

_BRANCHES = {"true_input": "false_input", "false_input": "true_input"}
"""The two inputs of an `if` node: what goes into one must go with what goes into the other."""


def same_type(one: FieldType, other: FieldType) -> bool:
    """Whether two types are equal, by the web UI's names or by those of the server's schema."""
    return bool(_readings(one) & _readings(other))


def _readings(type_: FieldType) -> set[tuple[str, str, bool]]:
    readings: set[tuple[str, str, bool]] = {(type_.name, type_.cardinality, type_.batch)}
    if type_.original:
        readings.add((type_.original.name, type_.original.cardinality, type_.original.batch))
    return readings


def compatible(source: FieldType, target: FieldType) -> bool:
    """Whether an output of one type may go into an input of the other."""
    if same_type(source, target):
        return True
    if source.batch != target.batch:
        return False
    into_single, into_list = target.cardinality == "SINGLE", target.cardinality == "COLLECTION"
    converted = (source.name, target.name) in {
        ("IntegerField", "FloatField"),
        ("IntegerField", "StringField"),
        ("FloatField", "StringField"),
    }
    return (
        (source.name == "CollectionItemField" and not into_list)
        or (source.cardinality == "SINGLE" and target.name == "CollectionItemField")
        or (target.cardinality == "SINGLE_OR_COLLECTION" and source.name == target.name)
        or (source.name == "CollectionField" and not into_single)
        or (target.name == "CollectionField" and source.cardinality == "COLLECTION")
        or (converted and _fits(source, target))
        or target.name == "AnyField"
        or (source.name == "AnyField" and _fits(source, target))
    )


def _fits(source: FieldType, target: FieldType) -> bool:
    return source.cardinality == target.cardinality or target.cardinality == "SINGLE_OR_COLLECTION"


def _item_type(type_: FieldType) -> FieldType | None:
    """The type of the items of a list."""
    if type_.name == "CollectionField":
        return None
    return FieldType(type_.name, "SINGLE", type_.batch, type_.original)


@dataclass(frozen=True, slots=True)
class Ends:
    """The nodes edges may end at.

    Attributes:
        templates: Templates of the nodes, by node id; None for a type the server does not have.
        connectors: Ids of the connectors, which pass on what goes in at `in` and comes out at `out`.
        on_circles: Ids of the nodes circles may lead through; None for any.
    """

    templates: Mapping[str, NodeTemplate | None]
    connectors: frozenset[str]
    on_circles: frozenset[str] | None = None

    def __contains__(self, node_id: str) -> bool:
        return node_id in self.templates or node_id in self.connectors

    def node_type(self, node_id: str) -> str:
        """The type of a node; empty for what is none."""
        template = self.templates.get(node_id)
        return template.type if template else ""

    def may_circle(self, edge: Edge) -> bool:
        """Whether a circle may lead through an edge."""
        return self.on_circles is None or {edge.source, edge.target} <= self.on_circles

    def input(self, edge: Edge) -> FieldTemplate | None:
        """The input an edge goes into."""
        template = self.templates.get(edge.target)
        return template.inputs.get(edge.target_field) if template else None

    def origin(self, edge: Edge, edges: Edges) -> Edge | None:
        """The edge as if it came straight from the output it starts from; None where a connector is open."""
        if edge.source not in self.connectors:
            return edge
        found, seen = edge, set[str]()
        while found.source in self.connectors:
            before = next(edges.into(found.source), None)
            if before is None or found.source in seen:
                return None
            seen.add(found.source)
            found = before
        return Edge(found.source, found.source_field, edge.target, edge.target_field)

    def source_type(self, origin: Edge | None) -> FieldType | None:
        """The type of what an edge carries that comes straight from an output; None where nobody can tell."""
        template = self.templates.get(origin.source) if origin else None
        output = template.outputs.get(origin.source_field) if template and origin else None
        return output.type if output else None


def why_not(edge: Edge, edges: Edges, ends: Ends) -> str:
    """Why an edge cannot be added to others; empty if it can."""
    return _lacks_an_end(edge, ends) or _clashes(edge, edges, ends)


def _lacks_an_end(edge: Edge, ends: Ends) -> str:
    for node_id, field, which in (
        (edge.source, edge.source_field, "output"),
        (edge.target, edge.target_field, "input"),
    ):
        if node_id not in ends:
            return f"there is no node {node_id}"
        if node_id in ends.connectors:
            fields: Iterable[str] = ("out",) if which == "output" else ("in",)
        else:
            template = ends.templates[node_id]
            if template is None:
                return f"the server does not have the type of node {node_id}"
            fields = template.outputs if which == "output" else template.inputs
        if field not in fields:
            return f"node {node_id} has no {which} {field!r}"
    return ""


def _clashes(edge: Edge, edges: Edges, ends: Ends) -> str:
    if edge.source == edge.target:
        return "a node cannot be connected to itself"
    if edge in edges:
        return "it is there already"
    origin = ends.origin(edge, edges)
    source_type = ends.source_type(origin)
    if edge.target in ends.connectors:
        return _clashes_behind(edge, edges, ends, source_type)
    target = ends.input(edge)
    assert target is not None, "edges without an end have been refused"
    if target.connection == "direct":
        return f"{target.name!r} takes a value, no connection"
    if origin is None or source_type is None:
        return _clashes_beside(edge, edges, ends, target)
    taken = any(edges.into(edge.target, edge.target_field))
    return (
        _mixes(origin, edges, ends, source_type)
        or ("" if not taken or target.type.name == "CollectionItemField" else "the input has a connection already")
        or ("" if _reaches(origin, edges, ends, source_type, target.type) else _cannot_go(source_type, target.type))
        or ("it would close a circle" if ends.may_circle(edge) and edges.would_close_a_circle(edge) else "")
    )


def _cannot_go(source: FieldType, target: FieldType) -> str:
    return f"{source} cannot go into {target}"


def _clashes_behind(edge: Edge, edges: Edges, ends: Ends, source_type: FieldType | None) -> str:
    """Find clashes behind a connector: what goes into it must go into everything behind it."""
    if any(edges.into(edge.target)):
        return "the connector has a connection already"
    if source_type is None:
        return ""
    behind = set(_behind(edge.target, edges, ends))
    others = edges.without(behind)
    for other in behind:
        if other.target not in ends.connectors:
            straight = Edge(edge.source, edge.source_field, other.target, other.target_field)
            if why := _clashes(straight, others, ends):
                return why
    return ""


def _clashes_beside(edge: Edge, edges: Edges, ends: Ends, target: FieldTemplate) -> str:
    """Find clashes beside an open connector: all it feeds must be able to take the same."""
    for other in _behind(edge.source, edges, ends):
        beside = ends.input(other)
        if beside and not _alike(beside.type, target.type):
            return f"the connector feeds {beside.type} already, which is not {target.type}"
    return ""


def _behind(connector: str, edges: Edges, ends: Ends) -> Iterator[Edge]:
    """The edges behind a connector, also those behind connectors behind it."""
    waiting, seen = [connector], set[str]()
    while waiting:
        node_id = waiting.pop()
        if node_id in seen:
            continue
        seen.add(node_id)
        for edge in edges.out_of(node_id):
            yield edge
            if edge.target in ends.connectors:
                waiting.append(edge.target)


def _mixes(origin: Edge, edges: Edges, ends: Ends, source_type: FieldType) -> str:
    """Lists hold items of one type; the two branches of an `if` give the same."""
    target_type = ends.node_type(origin.target)
    if target_type == "collect" and origin.target_field == "item":
        items = _collected(origin.target, edges, ends)
        if items and not same_type(source_type, items):
            return f"it collects {items}, not {source_type}"
    if target_type == "collect" and origin.target_field == "collection" and ends.node_type(origin.source) == "collect":
        more, items = _collected(origin.source, edges, ends), _collected(origin.target, edges, ends)
        if more and items and not same_type(more, items):
            return f"it collects {items}, not {more}"
    if target_type == "if" and origin.target_field in _BRANCHES:
        for other in edges.into(origin.target, _BRANCHES[origin.target_field]):
            type_ = ends.source_type(ends.origin(other, edges))
            if type_ is None or not _alike(source_type, type_):
                return f"the other branch gives {type_}, not {source_type}"
    return ""


def _alike(one: FieldType, other: FieldType) -> bool:
    """Whether one may stand where the other does, a list for an item included."""
    item_and_list = (
        one.name == other.name
        and one.batch == other.batch
        and {one.cardinality, other.cardinality} == {"SINGLE", "COLLECTION"}
    )
    return compatible(one, other) or compatible(other, one) or item_and_list


def _collected(node_id: str, edges: Edges, ends: Ends) -> FieldType | None:
    """The type of the items of a `collect` node, by what is connected to it so far; the web UI sees no connectors."""
    seen: set[str] = set()
    while node_id not in seen:
        seen.add(node_id)
        if edge := next(edges.into(node_id, "item"), None):
            return _output_item_type(edge, ends)
        edge = next(edges.into(node_id, "collection"), None)
        if edge is None:
            return None
        if ends.node_type(edge.source) != "collect" or edge.source_field != "collection":
            return _output_item_type(edge, ends)
        node_id = edge.source
    return None


def _output_item_type(edge: Edge, ends: Ends) -> FieldType | None:
    template = ends.templates.get(edge.source)
    output = template.outputs.get(edge.source_field) if template else None
    return _item_type(output.type) if output else None


def _reaches(origin: Edge, edges: Edges, ends: Ends, source: FieldType, target: FieldType) -> bool:
    """Whether the types go together; what an `if` gives is what its branches get."""
    if ends.node_type(origin.source) == "if" and origin.source_field == "value":
        branches = (ends.origin(branch, edges) for branch in edges.into(origin.source, *_BRANCHES))
        types = [type_ for branch in branches if (type_ := ends.source_type(branch))]
        if types:
            return all(compatible(type_, target) for type_ in types)
    return compatible(source, target)
