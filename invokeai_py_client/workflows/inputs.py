"""The inputs of a workflow as a person sees them, and how a key finds one."""

from __future__ import annotations

import operator
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from invokeai_py_client.exceptions import InputIndexError, InputNotFoundError
from invokeai_py_client.nodes.templates import FieldTemplate
from invokeai_py_client.text.messages import one_line
from invokeai_py_client.workflow_files.forms import FieldKey
from invokeai_py_client.workflows.graph import Values, connected_inputs, input_value, live_edges, node_fields
from invokeai_py_client.workflows.loading import LoadedWorkflow


@dataclass(frozen=True, slots=True)
class WorkflowInput:
    """One input of a workflow.

    Attributes:
        input_index: Position in the web UI's form, from 0; None for a field of a node that is not in the form.
        label: What the web UI heads the input with.
        node_id: Id of the node.
        node_name: Label of the node, or its type's title.
        field_name: Name of the field in its node, e.g. `"steps"`.
        field: Type, bounds, options and default.
        value: The value a run would use; None when there is none, or when a connection gives it.
        connected: Whether an edge fills the input. A value set on it takes the connection's place.
    """

    input_index: int | None
    label: str
    node_id: str
    node_name: str
    field_name: str
    field: FieldTemplate
    value: Any
    connected: bool

    @property
    def type(self) -> str:
        """Name of its type, e.g. `"IntegerField"`; lists have a `field.cardinality` other than `"SINGLE"`."""
        return self.field.type_name

    @property
    def required(self) -> bool:
        """Whether a run needs a value or a connection here."""
        return self.field.required

    @property
    def default(self) -> Any:
        """What the web UI puts into a new node; None where it leaves the input empty."""
        return self.field.default

    @property
    def options(self) -> tuple[Any, ...]:
        """The values to choose from; empty where any of the type will do."""
        return self.field.options

    @property
    def bounds(self) -> dict[str, float]:
        """What a number, a text's length or a list's length is limited to: `{"minimum": 1, "multiple_of": 8}`."""
        return self.field.bounds

    @property
    def key(self) -> FieldKey:
        """`(node id, field name)`."""
        return self.node_id, self.field_name

    def __str__(self) -> str:
        number = "" if self.input_index is None else f"[{self.input_index}] "
        return one_line(f"{number}{self.label!r} ({self.node_name}.{self.field_name})")


def workflow_inputs(workflow: LoadedWorkflow, values: Values) -> list[WorkflowInput]:
    """Every input a value can be set on: the form's in its order, then all other fields of all nodes."""
    connected = connected_inputs(live_edges(workflow, values))
    inputs: list[WorkflowInput] = []
    form = frozenset(workflow.form)
    for node_id, name in node_fields(workflow):
        node = workflow.nodes[node_id]
        field = node.field(name)
        if field is None:
            continue
        inputs.append(
            WorkflowInput(
                input_index=len(inputs) if (node_id, name) in form else None,
                label=node.field_label(name),
                node_id=node_id,
                node_name=node.name,
                field_name=name,
                field=field,
                value=None if (node_id, name) in connected else input_value(node, name, values),
                connected=(node_id, name) in connected,
            )
        )
    return inputs


def find_input(inputs: Sequence[WorkflowInput], key: int | str | FieldKey) -> WorkflowInput:
    """The input a key means.

    A key is, in this order: a form index; `(node id, field name)`; a label, a field name or `"Node.field"` (with a
    node's label, type title or id) of the form; the same of any node. Case and punctuation don't count
    (`positive_prompt` finds "Positive Prompt") unless an exact match decides.

    Raises:
        InputNotFoundError: Nothing, or more than one input, goes by the key; of an index, an `InputIndexError`.
    """
    form = [entry for entry in inputs if entry.input_index is not None]
    if not isinstance(key, (str, tuple)):
        key = _index(key)
        if not 0 <= key < len(form):
            raise InputIndexError(f"no input {key}: the form has {len(form)} inputs\n{_listing(form)}")
        return form[key]
    if isinstance(key, tuple):
        found = [entry for entry in inputs if entry.key == key]
        return _only(found, key, inputs)
    for candidates in (form, inputs):
        for names in (_labels, _field_names, _full_names):
            for same in (str, _plain):
                found = [entry for entry in candidates if same(key) in {same(name) for name in names(entry)}]
                if found:
                    return _only(found, key, inputs)
    return _only([], key, inputs)


def _index(key: Any) -> int:
    try:
        if not isinstance(key, bool):
            return operator.index(key)
    except TypeError:
        pass
    raise InputNotFoundError(f"an input is found by index, name or (node id, field name), not by {key!r}")


def _names(entry: WorkflowInput) -> list[str]:
    return [*_labels(entry), *_field_names(entry), *_full_names(entry)]


def _labels(entry: WorkflowInput) -> Iterable[str]:
    yield entry.label


def _field_names(entry: WorkflowInput) -> Iterable[str]:
    yield entry.field_name


def _full_names(entry: WorkflowInput) -> Iterable[str]:
    for node in (entry.node_name, entry.node_id):
        for field in (entry.field_name, entry.label):
            yield f"{node}.{field}"


def _plain(text: str) -> str:
    return re.sub(r"[^\w.]+|_", "", text).casefold()


def _only(found: Sequence[WorkflowInput], key: str | FieldKey, inputs: Sequence[WorkflowInput]) -> WorkflowInput:
    if len({entry.key for entry in found}) == 1:  # the form may show one twice
        return found[0]
    if found:
        raise InputNotFoundError(
            f"{key!r} means {len(found)} inputs; say which by label, index or 'Node.field':\n{_listing(found)}"
        )
    near = _near(key, inputs) if isinstance(key, str) else None
    hint = f"did you mean {near!r}? " if near else ""
    raise InputNotFoundError(f"no input {key!r}; {hint}there are:\n{_listing(inputs)}")


def _near(key: str, inputs: Sequence[WorkflowInput]) -> str | None:
    names = {_plain(name): name for entry in reversed(inputs) for name in reversed(_names(entry))}
    found = get_close_matches(_plain(key), names, n=1)
    return names[found[0]] if found else None


def _listing(inputs: Sequence[WorkflowInput]) -> str:
    return "\n".join(f"  {entry}" for entry in inputs) or "  (none)"
