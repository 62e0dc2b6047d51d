"""The nodes of a graph that is built in code, and their outputs and inputs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from invokeai_py_client.exceptions import WorkflowError
from invokeai_py_client.kit.names import listed, near
from invokeai_py_client.nodes.templates import FieldTemplate, NodeTemplate, OutputTemplate
from invokeai_py_client.text.messages import one_line

if TYPE_CHECKING:
    from invokeai_py_client.workflows.builder import GraphBuilder


@dataclass(frozen=True, slots=True, eq=False)
class NodeHandle:
    """A node of a `GraphBuilder`, as `add` gives it: `handle["image"]` is its output or input of that name.

    Attributes:
        id: The node's id in the graph.
        template: The server's template of its type.
        label: Its heading in the web UI; empty for its type's title.
        values: The values given to its inputs; None is no value. Inputs that are not in it have their default.
        use_cache: Whether the server may give it the outputs of an equal node that has run.
        is_intermediate: Whether the images it makes are kept out of the gallery.
    """

    id: str
    template: NodeTemplate
    label: str
    values: Mapping[str, Any]
    use_cache: bool
    is_intermediate: bool
    builder: GraphBuilder = field(repr=False)

    @property
    def type(self) -> str:
        """The node's type, e.g. `"img_blur"`."""
        return self.template.type

    def __getitem__(self, name: str) -> Port:
        """An output or input of the node; where it stands in `connect` says which.

        Raises:
            WorkflowError: The node has no output and no input of this name.
        """
        outputs, inputs = self.template.outputs, self.template.inputs
        if name not in outputs and name not in inputs:
            raise WorkflowError(
                f"{self} has no output or input {name!r}{near(name, [*outputs, *inputs])};"
                f" outputs: {listed(outputs)}; inputs: {listed(inputs)}"
            )
        return Port(self, name)

    def output(self, name: str) -> OutputTemplate:
        """The template of an output.

        Raises:
            WorkflowError: There is none of this name.
        """
        outputs = self.template.outputs
        if name not in outputs:
            raise WorkflowError(f"{self} has no output {name!r}{near(name, outputs)}; there are: {listed(outputs)}")
        return outputs[name]

    def input(self, name: str) -> FieldTemplate:
        """The template of an input.

        Raises:
            WorkflowError: There is none of this name.
        """
        return input_of(self.template, name, str(self))

    def expose(self, name: str, label: str = "", description: str = "") -> None:
        """Add one of the node's inputs to the workflow's form; see `GraphBuilder.expose`."""
        self.builder.expose(self, name, label, description)

    def __str__(self) -> str:
        return one_line(f"node {self.id!r} ({self.type})")

    def __repr__(self) -> str:
        return f"NodeHandle({self.id!r}, {self.type!r})"


@dataclass(frozen=True, slots=True)
class Port:
    """An output or an input of a node."""

    node: NodeHandle
    name: str

    def __repr__(self) -> str:
        return f"{self.node.id}[{self.name!r}]"


def input_of(template: NodeTemplate, name: str, node: str) -> FieldTemplate:
    """The template of an input.

    Args:
        template: The node's template.
        name: The input's name.
        node: How messages name the node.

    Raises:
        WorkflowError: There is none of this name.
    """
    inputs = template.inputs
    if name not in inputs:
        raise WorkflowError(f"{node} has no input {name!r}{near(name, inputs)}; there are: {listed(inputs)}")
    return inputs[name]
