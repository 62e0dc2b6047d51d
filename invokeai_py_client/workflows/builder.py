"""Graphs in code: nodes and connections put together in Python, and made a workflow or a graph."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import count
from types import MappingProxyType
from typing import Any, Self

from invokeai_py_client.bindings import Model
from invokeai_py_client.exceptions import WorkflowError
from invokeai_py_client.kit.names import listed, near
from invokeai_py_client.nodes.templates import NodeTemplate, why_missing
from invokeai_py_client.nodes.types import fits
from invokeai_py_client.text.jsons import Json, is_list, is_object
from invokeai_py_client.workflow_files.definition import Edge, WorkflowDefinition
from invokeai_py_client.workflow_files.forms import FieldKey
from invokeai_py_client.workflows.drawing import Exposed, workflow_json
from invokeai_py_client.workflows.edges import Edges
from invokeai_py_client.workflows.graph import NOT_SENT, build_graph
from invokeai_py_client.workflows.loading import METADATA_NODE, LoadedWorkflow, load
from invokeai_py_client.workflows.node_fields import NOT_INPUTS, checked_value, fields_of, flag, outputs_in
from invokeai_py_client.workflows.node_handles import NodeHandle, Port
from invokeai_py_client.workflows.saved_calls import SAVED_CALL
from invokeai_py_client.workflows.server_rules import Wiring, idle, mismatch
from invokeai_py_client.workflows.ui_rules import Ends, why_not

_CONVERTERS = {"number": "float", "string": "string"}
"""Node types that make their type of what the server converts."""


class GraphBuilder:
    """Builds a node graph in Python instead of drawing it in the web UI.

    Nodes and connections are checked when they are added, connections by the server's rules.

    Attributes:
        name: The workflow's name.
        description: The workflow's description.
        warnings: What of a graph was left out; the workflow made of it has these among its own.
    """

    def __init__(self, templates: Mapping[str, NodeTemplate], name: str = "", description: str = "") -> None:
        """Start with an empty graph.

        Args:
            templates: The server's node templates, by type.
            name: The workflow's name.
            description: The workflow's description.
        """
        self.name = name
        self.description = description
        self.warnings: tuple[str, ...] = ()
        self._templates = templates
        self._nodes: dict[str, NodeHandle] = {}
        self._edges = Edges()
        self._exposed: dict[FieldKey, Exposed] = {}

    @classmethod
    def from_graph(cls, graph: Json | Model, templates: Mapping[str, NodeTemplate], name: str = "") -> Self:
        """Start with a graph as the queue has it: that of a queue item's session, of an image, or of `to_graph()`.

        Values are taken as they are. What the server does not run with is left out: values under connections, and
        fields its node types do not have, which `warnings` names.

        Args:
            graph: The graph: `{"nodes": {id: node}, "edges": [...]}`.
            templates: The server's node templates, by type.
            name: The workflow's name.

        Raises:
            WorkflowError: It is not a graph, or not one that this server takes and a workflow can hold.
        """
        nodes, edges = _parts(graph.to_dict() if isinstance(graph, Model) else graph)
        builder = cls(templates, name)
        connected = {(edge.target, edge.target_field) for edge in edges}
        for node_id, node in nodes.items():
            builder._take(node_id, {key: value for key, value in node.items() if (node_id, key) not in connected})
        for edge in edges:
            builder._edges.add(builder._checked_edge(builder._source(edge), builder._target(edge)))
        if why := mismatch(builder._wiring(builder._edges)):
            raise WorkflowError(f"not a graph this server takes: {why}")
        return builder

    @property
    def nodes(self) -> Mapping[str, NodeHandle]:
        """The nodes, by id."""
        return MappingProxyType(self._nodes)

    def add(
        self,
        node: type[Model] | Model | Json | str,
        /,
        *,
        id: str | None = None,  # noqa: A002
        label: str = "",
        **inputs: Any,
    ) -> NodeHandle:
        """Add a node.

        As in the web UI, the images a node makes are intermediate, that is kept out of the gallery, unless
        it has `is_intermediate=False` or is of type `"save_image"`.

        Args:
            node: A class of `invokeai_api.models`, such as `ImageBlurInvocation`, or a node made of one; a dict such as
                `{"type": "add", "a": 1}`; or a node type's name.
            id: The node's id; by default its own, or one made of its type.
            label: The heading of the node in the web UI. An input of this name is set in `node`.
            inputs: Values of inputs, or outputs of other nodes to be connected to them; for the `item` of
                a `collect` node also a list of outputs. They replace those `node` has. None is no value.

        Raises:
            WorkflowError: The node's type, an input, a value (`InputValueError`) or a connection is not right.
        """
        fields = {**fields_of(node), **inputs}
        own_id = fields.pop("id", None)
        template = self._template(fields.pop("type", None))
        sources = {name: found for name, value in fields.items() if (found := outputs_in(value))}
        values = {name: value for name, value in fields.items() if name not in sources}
        handle = self._new(template, own_id if id is None else id, label, values)
        try:
            for name, found in sources.items():
                for source in found:
                    self.connect(source, Port(handle, name))
        except WorkflowError:
            self.remove(handle)
            raise
        return handle

    def connect(self, source: Port, target: Port) -> None:
        """Connect an output to an input.

        Args:
            source: The output, e.g. `blank["image"]`.
            target: The input, e.g. `blur["image"]`.

        Raises:
            WorkflowError: The server does not take such a connection, or the input has a value or a connection.
        """
        edge = self._checked_edge(source, target)
        value = target.node.values.get(target.name)
        if value is not None:
            raise WorkflowError(f"{target} has the value {value!r}: an input has a value or a connection, not both")
        if why := mismatch(self._wiring([*self._edges, edge])):
            raise WorkflowError(f"{source} cannot go into {target}: {why}")
        self._edges.add(edge)

    def disconnect(self, source: Port, target: Port) -> None:
        """Take a connection away again.

        Raises:
            WorkflowError: There is no such connection.
        """
        edge = self._edge(source, target)
        if edge not in self._edges:
            raise WorkflowError(f"{source} is not connected to {target}")
        self._edges = Edges(other for other in self._edges if other != edge)

    def remove(self, node: NodeHandle) -> None:
        """Take a node away again, with its connections and its inputs in the form.

        Raises:
            WorkflowError: The node is not one of this builder's.
        """
        self._check_own(node)
        del self._nodes[node.id]
        self._edges = Edges(edge for edge in self._edges if node.id not in (edge.source, edge.target))
        self._exposed = {key: texts for key, texts in self._exposed.items() if key[0] != node.id}

    def expose(self, node: NodeHandle, name: str, label: str = "", description: str = "") -> None:
        """Add an input to the workflow's form, below those that are there.

        Args:
            node: The node.
            name: The name of its input.
            label: What the form calls it; by default its title on the server.
            description: What the web UI says about it; by default what the server does.

        Raises:
            WorkflowError: There is no such input, it takes no value, or it is in the form.
        """
        self._check_own(node)
        port = Port(node, name)
        if not node.input(name).takes_value:
            raise WorkflowError(f"{port} takes no value, only an output of another node: it cannot be in the form")
        if (node.id, name) in self._exposed:
            raise WorkflowError(f"{port} is in the form already")
        self._exposed[node.id, name] = Exposed(label, description)

    def to_workflow(self) -> WorkflowDefinition:
        """The graph as a workflow, which the client runs and the web UI opens.

        Raises:
            WorkflowError: The server would refuse the graph: a node iterates over nothing, or collects nothing.
        """
        if why := idle(self._wiring(self._edges)):
            raise WorkflowError(why)
        texts = {"name": self.name, "description": self.description}
        return WorkflowDefinition(workflow_json(self._nodes, [*self._edges], self._exposed, texts))

    def load(self) -> LoadedWorkflow:
        """The graph as a loaded workflow, with the connections that the server takes and the web UI would drop.

        Raises:
            WorkflowError: As `to_workflow`.
        """
        loaded = load(self.to_workflow(), self._templates)
        return replace(loaded, edges=tuple(self._edges), warnings=(*self.warnings, *loaded.warnings))

    def to_graph(self) -> dict[str, Any]:
        """The graph as the queue takes it: `{"id": ..., "nodes": ..., "edges": ...}`.

        Batch nodes and generators are no part of a graph: run the workflow to have their values.

        Raises:
            WorkflowError: As `to_workflow`; or an input lacks a value without which the server takes no such node.
        """
        graph = build_graph(self.load(), {})
        for node_id, fields in graph["nodes"].items():
            for name, field in self._nodes[node_id].template.inputs.items():
                if field.required and not field.declared.may_be_null and name not in fields:
                    raise WorkflowError(f"{Port(self._nodes[node_id], name)} needs a value: {field.type}")
        return graph

    def __repr__(self) -> str:
        return f"GraphBuilder({self.name!r}, nodes={len(self._nodes)}, edges={len(self._edges)})"

    def _template(self, node_type: object) -> NodeTemplate:
        if not isinstance(node_type, str):
            raise WorkflowError(f"a node needs a type, such as {{'type': 'add'}}; this one has {node_type!r}")
        if node_type not in self._templates:
            hint = near(node_type, self._templates) or why_missing(node_type)
            raise WorkflowError(f"the server has no node type {node_type!r}{hint}")
        return self._templates[node_type]

    def _new(self, template: NodeTemplate, node_id: object, label: str, fields: Json) -> NodeHandle:
        """A node with values, checked, that is not connected yet."""
        node_id = self._new_id(template) if node_id is None else self._free_id(node_id)
        node = f"node {node_id!r} ({template.type})"
        use_cache = flag(fields, "use_cache", template.use_cache, node)
        is_intermediate = flag(fields, "is_intermediate", template.type != "save_image", node)
        values = {
            name: checked_value(template, name, value, node) for name, value in fields.items() if name not in NOT_INPUTS
        }
        return self._put(NodeHandle(node_id, template, label, values, use_cache, is_intermediate, self))

    def _take(self, node_id: str, node: Json) -> None:
        """Add a node of a graph."""
        template = self._template(node.get("type"))
        if template.type == SAVED_CALL and node.get("workflow_inputs"):
            raise WorkflowError(
                f"node {node_id!r} calls a saved workflow and gives its inputs values, and only that workflow says what"
                " these are: open the workflow the node is of instead"
            )
        known = template.inputs
        is_extra = template.type == METADATA_NODE
        lost = [] if is_extra else [name for name in node if name not in known and name not in NOT_INPUTS]
        self.warnings += tuple(
            f"Left out input {name!r} of node {node_id!r}: the server has none of that name for type {template.type!r}"
            f" (it has: {', '.join(map(repr, known))})"
            for name in lost
        )
        values = {
            name: copy.deepcopy(value)
            for name, value in node.items()
            if (name in known and (known[name].takes_value or value != known[name].default))
            or (is_extra and name not in NOT_INPUTS)
        }
        for name, field in known.items():
            if field.type_name == "BoardField" and values.get(name) is None:
                values[name] = "none"  # a workflow without a board has the one of the web UI's settings
        use_cache = bool(node.get("use_cache", template.use_cache))
        self._put(NodeHandle(node_id, template, "", values, use_cache, bool(node.get("is_intermediate")), self))

    def _put(self, handle: NodeHandle) -> NodeHandle:
        self._nodes[handle.id] = handle
        return handle

    def _new_id(self, template: NodeTemplate) -> str:
        """An id made of the type: the first that is free."""
        return next(made for number in count(1) if (made := f"{template.type}_{number}") not in self._nodes)

    def _free_id(self, node_id: object) -> str:
        if not isinstance(node_id, str) or not node_id.strip():
            raise WorkflowError(f"a node's id is a text that is not empty, not {node_id!r}")
        if node_id in self._nodes:
            raise WorkflowError(f"there is a {self._nodes[node_id]} already: ids are given once")
        return node_id

    def _check_own(self, node: NodeHandle) -> None:
        if not isinstance(node, NodeHandle):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise WorkflowError(f"a node is needed, as `add` gives it, not {node!r}")
        if self._nodes.get(node.id) is not node:
            why = "is of another builder" if node.builder is not self else "has been removed"
            raise WorkflowError(f"{node} {why}")

    def _edge(self, source: Port, target: Port) -> Edge:
        for port, which in ((source, "output"), (target, "input")):
            if not isinstance(port, Port):  # pyright: ignore[reportUnnecessaryIsInstance]
                raise WorkflowError(f"an {which} is needed, such as node['image'], not {port!r}")
            self._check_own(port.node)
        return Edge(source.node.id, source.name, target.node.id, target.name)

    def _checked_edge(self, source: Port, target: Port) -> Edge:
        """A connection that can be added, as far as its own two ends tell."""
        edge = self._edge(source, target)
        output, field = source.node.output(source.name), target.node.input(target.name)
        if field.connection == "direct":
            raise WorkflowError(f"{target} takes a value, no connection")
        if edge in self._edges:
            raise WorkflowError(f"{source} is connected to {target} already")
        taken = next(self._edges.into(edge.target, edge.target_field), None)
        if taken and (target.node.type, target.name) != ("collect", "item"):
            raise WorkflowError(
                f"{target} has a connection already, from {self._source(taken)};"
                " only the item of a 'collect' node takes several"
            )
        if self._edges.would_close_a_circle(edge):
            raise WorkflowError(f"{source} cannot go into {target}: that closes a circle, and a node waits for itself")
        if {source.node.type, target.node.type} & NOT_SENT:  # the server sees no such edge, only the web UI does
            if why := why_not(edge, self._edges, self._all_ends()):
                raise WorkflowError(f"{source} cannot go into {target}: {why}")
        elif not fits(output.declared, field.declared):
            raise WorkflowError(
                f"{source} is {output.declared} and cannot go into {target}, which is {field.declared}"
                f"{_alternatives(source, target)}"
            )
        return edge

    def _all_ends(self) -> Ends:
        return Ends({node_id: node.template for node_id, node in self._nodes.items()}, frozenset())

    def _source(self, edge: Edge) -> Port:
        return Port(self._named(edge.source, edge), edge.source_field)

    def _target(self, edge: Edge) -> Port:
        return Port(self._named(edge.target, edge), edge.target_field)

    def _named(self, node_id: str, edge: Edge) -> NodeHandle:
        if node_id not in self._nodes:
            raise WorkflowError(f"not a graph: edge {edge} ends at a node {node_id!r} that is not in it")
        return self._nodes[node_id]

    def _wiring(self, edges: Iterable[Edge]) -> Wiring:
        """Return nodes and edges as the server would see them."""
        sent = {node_id: node.template for node_id, node in self._nodes.items() if node.type not in NOT_SENT}
        return Wiring(sent, [edge for edge in edges if edge.source in sent and edge.target in sent])


def _parts(graph: object) -> tuple[dict[str, Json], list[Edge]]:
    """The nodes of a graph, and its edges, each once."""
    nodes, edges = (graph.get("nodes"), graph.get("edges")) if is_object(graph) else (None, None)
    if not is_object(nodes):
        hint = " (this is a workflow: the client's `create_workflow` takes it)" if is_list(nodes) else ""
        raise WorkflowError(f"not a graph: it has no object of nodes{hint}")
    for node_id, node in nodes.items():
        if not is_object(node) or node.get("id", node_id) != node_id:
            raise WorkflowError(f"not a graph: {node_id!r} is not the id of the node there: {node!r}")
    found = [_edge_of(edge) for edge in (edges if is_list(edges) else ())]
    return dict(nodes), list(dict.fromkeys(found))


def _edge_of(edge: object) -> Edge:
    ends = [edge.get(which) for which in ("source", "destination")] if is_object(edge) else []
    texts = [str(end[key]) for end in ends if is_object(end) for key in ("node_id", "field") if key in end]
    if len(texts) != 4:
        raise WorkflowError(f"not a graph: an edge lacks an end: {edge!r}")
    return Edge(*texts)


def _alternatives(source: Port, target: Port) -> str:
    """Suggest a remedy for a connection the server does not take."""
    given = source.node.output(source.name).declared
    taken = target.node.input(target.name).declared
    fields = target.node.template.inputs
    inputs = [name for name, field in fields.items() if field.connection != "direct" and fits(given, field.declared)]
    outputs = [name for name, output in source.node.template.outputs.items() if fits(output.declared, taken)]
    between = [_CONVERTERS[kind.name] for kind in taken.alternatives if kind.name in _CONVERTERS and fits(given, kind)]
    hints = [
        f"{source} goes into {listed(inputs)} there" if inputs else "",
        f"{target} takes {listed(outputs)} from there" if outputs else "",
        f"a node of type {between[0]!r} between them converts it" if between else "",
    ]
    return "".join(f"; {hint}" for hint in hints if hint)
