"""What the web UI lets connect, straight and by way of connectors."""

from __future__ import annotations

import pytest

from invokeai_py_client.workflow_files.definition import Edge
from invokeai_py_client.workflows.edges import Edges
from invokeai_py_client.workflows.ui_rules import Ends, why_not
from tests.workflow_files import templates

TYPES = {
    "i": "integer",
    "j": "integer",
    "f": "float",
    "s": "string",
    "p": "blank_image",
    "l": "integer_collection",
    "t": "string_collection",
    "if": "if",
    "c": "collect",
    "d": "collect",
    "a": "add",
    "r": "img_resize",
    "for": "iterate",
}
"""Node types by the ids of the nodes that the edges here are between."""

NEW_EDGES: list[tuple[list[str], str, bool]] = [
    # a branch of an `if`, beside the other
    (["i.value if.true_input"], "j.value if.false_input", True),
    (["i.value if.true_input"], "l.collection if.false_input", True),
    (["i.value if.true_input"], "p.image if.false_input", False),
    (["p.image if.false_input"], "s.value if.true_input", False),
    # what an `if` gives
    (["i.value if.true_input"], "if.value a.a", True),
    (["p.image if.true_input"], "if.value r.image", True),
    (["p.image if.true_input"], "if.value a.a", False),
    (["i.value if.true_input", "l.collection if.false_input"], "if.value a.a", False),
    ([], "if.value r.image", True),
    # from one `collect` into another
    (["i.value c.item", "j.value d.item"], "c.collection d.collection", True),
    (["i.value c.item", "s.value d.item"], "c.collection d.collection", False),
    (["t.collection c.collection", "i.value d.item"], "c.collection d.collection", False),
    (["i.value c.item"], "c.collection d.collection", True),
    (["i.value c.item"], "j.value c.item", True),
    (["i.value c.item"], "s.value c.item", False),
    # types, inputs that are taken, circles
    ([], "i.value r.image", False),
    ([], "l.collection for.collection", True),
    (["i.value a.a"], "j.value a.a", False),
    (["a.value if.true_input"], "if.value a.a", False),
    ([], "f.value a.a", False),
]


def edges_of(spoken: str, connector: str = "") -> list[Edge]:
    """`"a.out b.in"` as an edge, or as two with a connector between them."""
    source, target = (tuple(end.split(".")) for end in spoken.split())
    ends = [source, (connector, "in"), (connector, "out"), target] if connector else [source, target]
    return [Edge(*ends[at], *ends[at + 1]) for at in range(0, len(ends), 2)]


def is_taken(before: list[str], new: str, connectors: frozenset[str] = frozenset()) -> bool:
    """Whether an edge is taken, with connectors in these: an edge that was there before by its number, or the new."""
    names = {**{str(number): spoken for number, spoken in enumerate(before)}, "new": new}
    nodes = {node_id: templates()[node_type] for node_id, node_type in TYPES.items()}
    ends = Ends(nodes, connectors)
    kept = Edges()
    for name, spoken in names.items():
        for edge in edges_of(spoken, name if name in connectors else ""):
            why = why_not(edge, kept, ends)
            assert name == "new" or not why, f"{edge}: {why}"
            if why:
                return False
            kept.add(edge)
    return True


@pytest.mark.parametrize(("before", "new", "taken"), NEW_EDGES)
def test_an_edge_through_a_connector_is_judged_as_one_without(before: list[str], new: str, taken: bool) -> None:
    assert is_taken(before, new) is taken
    assert is_taken(before, new, frozenset({"new"})) is taken


@pytest.mark.parametrize(("before", "new", "taken"), NEW_EDGES)
def test_edges_through_connectors_count_as_those_without(before: list[str], new: str, taken: bool) -> None:
    """Save what goes into a `collect`: the web UI does not see what its items are, and the server refuses the graph."""
    seen = {str(number) for number, spoken in enumerate(before) if not spoken.split()[1].startswith(("c.", "d."))}
    assert is_taken(before, new, frozenset(seen)) is taken
    assert is_taken(before, new, frozenset({*seen, "new"})) is taken
