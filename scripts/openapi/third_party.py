"""Take the nodes of custom packs out of a document: a server where some are installed must give what others give."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from .document import Doc, reachable, ref_name, references, schemas, walk

UNUSED_OUTPUTS = frozenset({"CLIPOutput", "ColorCollectionOutput", "FluxConditioningCollectionOutput", "VideoOutput"})
"""InvokeAI's own outputs that none of its nodes has. Any other without a node may be a custom pack's."""


Packs = dict[str, list[str]]
"""Custom pack -> the classes and types of its nodes."""


def remove_third_party(doc: Doc) -> Packs:
    """Remove the nodes of custom packs, their outputs, and the schemas only these use.

    Args:
        doc: A document as a server sent it; it is changed in place.

    Returns:
        The packs there were.
    """
    components = schemas(doc)
    nodes = {name: schema for name, schema in components.items() if _is_node(schema)}
    foreign = {name for name, schema in nodes.items() if not _is_own(schema)}
    packs: Packs = {}
    for name in sorted(foreign):
        packs.setdefault(str(nodes[name]["node_pack"]), []).extend([name, _type(nodes[name])])
    if foreign:
        dropped = foreign | (outputs_without_node(doc, besides=foreign) - UNUSED_OUTPUTS)
        _forget(doc, dropped, {_type(schema) for name, schema in nodes.items() if name not in foreign})
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


def clashes(packs: Packs, known: Doc) -> list[str]:
    """Return the names of custom packs that InvokeAI itself has: its own went when theirs came.

    Args:
        packs: As `remove_third_party` returns them.
        known: The newest document of a server without custom nodes.
    """
    own = schemas(known).keys() | {_type(schema) for schema in schemas(known).values() if _is_node(schema)}
    return sorted({name for names in packs.values() for name in names} & own)


def _is_node(schema: Doc) -> bool:
    return schema.get("class") == "invocation"


def _is_own(schema: Doc) -> bool:
    return bool(schema.get("node_pack", "invokeai") == "invokeai")


def _type(node: Doc) -> str:
    return str(node.get("properties", {}).get("type", {}).get("const"))


def _forget(doc: Doc, dropped: Iterable[str], types: set[str]) -> None:
    """Remove every mention of schemas, other than by each other, and of node types but `types`."""
    gone = set(dropped)
    for path, schema in walk(doc):
        if gone.isdisjoint(path):
            for key in ("oneOf", "anyOf"):
                if isinstance(schema.get(key), list):
                    schema[key] = [member for member in schema[key] if ref_name(member) not in gone]
    outputs_of_types: Doc = schemas(doc).get("InvocationOutputMap", {})
    if outputs_of_types:
        properties = outputs_of_types["properties"]
        outputs_of_types["properties"] = {key: value for key, value in properties.items() if key in types}
        outputs_of_types["required"] = [type_ for type_ in outputs_of_types["required"] if type_ in types]
