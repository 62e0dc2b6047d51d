"""Take the nodes of custom packs out of a document: a server where some are installed must give what others give."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from .document import Doc, reachable, ref_name, references, schemas, walk

UNUSED_OUTPUTS = frozenset({"CLIPOutput", "ColorCollectionOutput", "FluxConditioningCollectionOutput", "VideoOutput"})
"""InvokeAI's own outputs that none of its nodes has. Any other without a node may be a custom pack's."""


def remove_third_party(doc: Doc) -> list[str]:
    """Remove the nodes of custom packs, their outputs, and the schemas only these use.

    Args:
        doc: A document as a server sent it; it is changed in place.

    Returns:
        The packs, sorted.
    """
    components = schemas(doc)
    nodes = {name: schema for name, schema in components.items() if schema.get("class") == "invocation"}
    foreign = {name for name, schema in nodes.items() if schema.get("node_pack", "invokeai") != "invokeai"}
    packs = sorted({str(nodes[name]["node_pack"]) for name in foreign})
    if foreign:
        dropped = foreign | (outputs_without_node(doc, besides=foreign) - UNUSED_OUTPUTS)
        types = {str(nodes[name]["properties"]["type"]["const"]) for name in foreign}
        _forget(doc, dropped, types)
        theirs = reachable(doc, dropped)
        kept = reachable(doc, [*references(doc["paths"]), *(components.keys() - theirs)])
        for name in theirs - kept:
            del components[name]
    return packs


def outputs_without_node(doc: Doc, *, besides: Collection[str] = ()) -> set[str]:
    """Return the outputs no node has, other than the nodes `besides`."""
    components = schemas(doc)
    used = {ref_name(schema.get("output")) for name, schema in components.items() if name not in besides}
    return {name for name, schema in components.items() if schema.get("class") == "output" and name not in used}


def _forget(doc: Doc, dropped: Iterable[str], types: Iterable[str]) -> None:
    """Remove every mention of schemas and of node types, other than by each other."""
    gone = set(dropped)
    for path, schema in walk(doc):
        if gone.isdisjoint(path):
            for key in ("oneOf", "anyOf"):
                if isinstance(schema.get(key), list):
                    schema[key] = [member for member in schema[key] if ref_name(member) not in gone]
    outputs_of_types: Doc = schemas(doc).get("InvocationOutputMap", {})
    for type_ in types:
        outputs_of_types.get("properties", {}).pop(type_, None)
        if type_ in outputs_of_types.get("required", ()):
            outputs_of_types["required"].remove(type_)
