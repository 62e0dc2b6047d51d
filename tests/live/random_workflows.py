"""Workflows made at random from node templates: some of anything that needs no model, some whose values are known."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from invokeai_py_client.nodes.templates import BATCH_VALUES, GENERATOR_VALUES, FieldTemplate, NodeTemplate
from invokeai_py_client.workflow_files.definition import Edge
from invokeai_py_client.workflows.edges import Edges
from invokeai_py_client.workflows.ui_rules import Ends, why_not
from tests.workflow_files import invocation, templates, workflow_file

WORDS = ("", "a cat", "naïve\n\tü 🐱", "{a|b}", "'quoted' \"twice\"", "x" * 300)
PLAIN = frozenset(
    {"IntegerField", "FloatField", "StringField", "BooleanField", "EnumField", "ColorField", "BoundingBoxField"}
)

# What these nodes make of their inputs, by the server's documentation.
KNOWN: Mapping[str, Callable[[Mapping[str, Any]], Any]] = {
    "integer": lambda i: i["value"],
    "float": lambda i: float(i["value"]),
    "string": lambda i: i["value"],
    "boolean": lambda i: i["value"],
    "integer_collection": lambda i: i["collection"],
    "add": lambda i: i["a"] + i["b"],
    "sub": lambda i: i["a"] - i["b"],
    "mul": lambda i: i["a"] * i["b"],
    "string_join": lambda i: i["string_left"] + i["string_right"],
    "string_join_three": lambda i: i["string_left"] + i["string_middle"] + i["string_right"],
    "string_replace": lambda i: (
        i["string"].replace(i["search_string"], i["replace_string"]) if i["search_string"] else i["string"]
    ),
    "range": lambda i: list(range(i["start"], i["stop"], i["step"])),
    "range_of_size": lambda i: list(range(i["start"], i["start"] + i["step"] * i["size"], i["step"])),
    "integer_math": lambda i: MATH[i["operation"]](i["a"], i["b"]),
    "float_math": lambda i: MATH[i["operation"]](float(i["a"]), float(i["b"])),
}
MATH: Mapping[str, Callable[[Any, Any], Any]] = {
    "ADD": lambda a, b: a + b,
    "SUB": lambda a, b: a - b,
    "MUL": lambda a, b: a * b,
    "ABS": lambda a, _: abs(a),
    "MIN": min,
    "MAX": max,
}


@dataclass
class Made:
    """A workflow, and what its nodes give where that is known."""

    file: dict[str, Any]
    values: dict[str, Any] = field(default_factory=dict[str, Any])


RULES_OF_THEIR_OWN = frozenset({"image_panel_layout", "prompt_from_file"})
"""Types that check one input by another, or look for a file, which no schema tells."""


def without_models() -> list[NodeTemplate]:
    """Types of nodes that can be filled in without any model, and sent."""
    return [
        template
        for template in templates().values()
        if template.type not in BATCH_VALUES
        and template.type not in GENERATOR_VALUES
        and template.type not in RULES_OF_THEIR_OWN
        and template.type not in ("call_saved_workflow", "workflow_return", "core_metadata", "iterate", "collect", "if")
        and "custom_label" not in template.inputs  # needed or not by what another input says, which no schema tells
        and all(_can_fill(entry) for entry in template.inputs.values())
    ]


def _can_fill(entry: FieldTemplate) -> bool:
    if not entry.required:
        return True
    return entry.takes_value and (entry.type_name in PLAIN or entry.type_name == "ImageField")


def anything(seed: int, image_name: str) -> Made:
    """A workflow of nodes of any type that needs no model, connected wherever that goes."""
    rng = random.Random(seed)
    pool = without_models()
    chosen = [rng.choice(pool) for _ in range(rng.randint(2, 8))]
    nodes = [
        invocation(f"n{number}", template.type, **_values(template, rng, image_name))
        for number, template in enumerate(chosen)
    ]
    ends = Ends({f"n{number}": template for number, template in enumerate(chosen)}, frozenset())
    edges = Edges()
    for _ in range(30):
        source, target = rng.sample(range(len(chosen)), 2)
        if chosen[source].outputs and chosen[target].inputs:
            output, entry = rng.choice([*chosen[source].outputs]), rng.choice([*chosen[target].inputs])
            edge = Edge(f"n{source}", output, f"n{target}", entry)
            if not why_not(edge, edges, ends):
                edges.add(edge)
    return Made(
        workflow_file(*nodes, edges=[(f"{e.source}.{e.source_field}", f"{e.target}.{e.target_field}") for e in edges])
    )


def _values(template: NodeTemplate, rng: random.Random, image_name: str) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name, entry in template.inputs.items():
        if entry.takes_value and (entry.required or rng.random() < 0.5):
            value = _value(entry, rng, image_name)
            if value is not None:
                values[name] = value
    return values


def _value(entry: FieldTemplate, rng: random.Random, image_name: str) -> Any:
    def one() -> Any:
        match entry.type_name:
            case "IntegerField":
                return _whole(entry, rng)
            case "FloatField":
                return _fraction(entry, rng)
            case "StringField":
                return rng.choice([word for word in WORDS if len(word) >= (entry.min_length or 0)])
            case "BooleanField":
                return rng.random() < 0.5
            case "EnumField" | "SchedulerField":
                return rng.choice(entry.options)
            case "ImageField":
                return {"image_name": image_name}
            case "ColorField":
                return {channel: rng.randint(0, 255) for channel in "rgba"}
            case "BoundingBoxField":
                return {"x_min": 0, "y_min": 0, "x_max": rng.randint(1, 9), "y_max": rng.randint(1, 9)}
            case "BoardField":
                return rng.choice(["auto", "none"])
            case _:
                return None

    if entry.cardinality == "COLLECTION":
        items = [one() for _ in range(max(entry.min_items or 0, rng.randint(0, 3)))]
        return None if any(item is None for item in items) else items
    return one()


def _fraction(entry: FieldTemplate, rng: random.Random) -> float:
    open_low, open_high = entry.exclusive_minimum, entry.exclusive_maximum
    low = entry.minimum if entry.minimum is not None else -10.0 if open_low is None else open_low + 0.01
    high = entry.maximum if entry.maximum is not None else low + 20 if open_high is None else open_high - 0.01
    return rng.choice([rng.uniform(low, high), low, high])


def _whole(entry: FieldTemplate, rng: random.Random) -> int:
    step = int(entry.multiple_of or 1)
    low = int(entry.minimum if entry.minimum is not None else (entry.exclusive_minimum or 0) + 1)
    high = int(entry.maximum if entry.maximum is not None else low + 64 * step)
    return rng.randint(-(-low // step), high // step) * step


def computed(seed: int) -> Made:
    """A workflow of nodes whose values are known: arithmetic, text and lists, some by connectors, some iterated."""
    rng = random.Random(seed)
    nodes: list[dict[str, Any]] = []
    edges: list[tuple[str, str]] = []
    known: dict[str, Any] = {}
    for number in range(rng.randint(3, 12)):
        node_type = rng.choice([*KNOWN])
        node_id = f"n{number}"
        inputs = _inputs(node_type, rng)
        for name in inputs:
            source = _source(templates()[node_type].inputs[name], known, nodes, rng)
            if source and rng.random() < 0.5 and name != "step":
                inputs[name] = known[source]
                if (
                    isinstance(inputs[name], (int, float))
                    and templates()[node_type].inputs[name].type_name == "StringField"
                ):
                    inputs[name] = str(inputs[name])
                edges += _connected(source, f"{node_id}.{name}", nodes, rng)
        literal = {
            name: value for name, value in inputs.items() if f"{node_id}.{name}" not in {end for _, end in edges}
        }
        nodes.append(invocation(node_id, node_type, intermediate=False, **literal))
        known[node_id] = KNOWN[node_type](inputs)
    _iterate(rng, nodes, edges, known)
    return Made(workflow_file(*nodes, edges=edges), known)


def _iterate(
    rng: random.Random, nodes: list[dict[str, Any]], edges: list[tuple[str, str]], known: dict[str, Any]
) -> None:
    start, size, factor = rng.randint(-5, 5), rng.randint(1, 4), rng.randint(-3, 3)
    nodes += [
        invocation("r", "range_of_size", start=start, size=size, step=1),
        invocation("i", "iterate"),
        invocation("m", "mul", a=0, b=factor),
        invocation("c", "collect"),
        invocation("l", "integer_collection", intermediate=False),
    ]
    edges += [
        ("r.collection", "i.collection"),
        ("i.item", "m.a"),
        ("m.value", "c.item"),
        ("c.collection", "l.collection"),
    ]
    known["l"] = [(start + number) * factor for number in range(size)]


def _inputs(node_type: str, rng: random.Random) -> dict[str, Any]:
    match node_type:
        case "integer" | "float":
            return {"value": rng.randint(-9, 9)}
        case "string":
            return {"value": rng.choice(WORDS)}
        case "boolean":
            return {"value": rng.random() < 0.5}
        case "integer_collection":
            return {"collection": [rng.randint(-9, 9) for _ in range(rng.randint(1, 4))]}
        case "range":
            return {"start": rng.randint(-3, 3), "stop": 4 + rng.randint(0, 4), "step": rng.randint(1, 3)}
        case "range_of_size":
            return {"start": rng.randint(-3, 3), "size": rng.randint(1, 4), "step": rng.randint(1, 3)}
        case "integer_math" | "float_math":
            return {"operation": rng.choice([*MATH]), "a": rng.randint(-9, 9), "b": rng.randint(-9, 9)}
        case "add" | "sub" | "mul":
            return {"a": rng.randint(-9, 9), "b": rng.randint(-9, 9)}
        case "string_replace":
            return {"string": rng.choice(WORDS), "search_string": rng.choice(["", "a", "x"]), "replace_string": "-"}
        case _:
            names = ("string_left", "string_middle", "string_right")
            return {name: rng.choice(WORDS) for name in names if name in templates()[node_type].inputs}


def _source(
    entry: FieldTemplate, known: Mapping[str, Any], nodes: list[dict[str, Any]], rng: random.Random
) -> str | None:
    """A node before this one whose value goes in."""
    if entry.name in ("operation", "search_string", "start", "size", "stop"):
        return None  # the server's queue stands still when a range turns out to be empty
    types = {node["id"]: node["data"]["type"] for node in nodes}

    def goes(node_id: str) -> bool:
        value = known[node_id]
        match entry.type_name, entry.cardinality:
            case "IntegerField", "SINGLE":
                return isinstance(value, int) and not isinstance(value, bool)
            case "FloatField", "SINGLE":
                return isinstance(value, (int, float)) and not isinstance(value, bool)
            case "StringField", "SINGLE":
                return isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool))
            case "BooleanField", "SINGLE":
                return isinstance(value, bool)
            case "IntegerField", "COLLECTION":
                return isinstance(value, list)
            case _:
                return False

    fitting = [node_id for node_id in known if node_id in types and goes(node_id)]
    return rng.choice(fitting) if fitting else None


def _connected(source: str, end: str, nodes: list[dict[str, Any]], rng: random.Random) -> list[tuple[str, str]]:
    """The edges from a node to an input, some by way of connectors."""
    node_type = next(node["data"]["type"] for node in nodes if node["id"] == source)
    start = f"{source}.{next(iter(templates()[node_type].outputs))}"
    path: list[tuple[str, str]] = []
    for _ in range(rng.choice([0, 0, 1, 2])):
        connector = f"k{len(nodes)}"
        nodes.append(invocation(connector, "connector"))
        path.append((start, f"{connector}.in"))
        start = f"{connector}.out"
    return [*path, (start, end)]
