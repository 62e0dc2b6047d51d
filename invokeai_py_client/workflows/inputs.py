"""The inputs of a workflow as a person sees them, and how a key finds one."""

from __future__ import annotations

import itertools
import operator
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Any, NamedTuple

from invokeai_py_client.exceptions import InputIndexError, InputNotFoundError
from invokeai_py_client.nodes.templates import FieldTemplate
from invokeai_py_client.text.messages import one_line
from invokeai_py_client.workflow_files.forms import FieldKey
from invokeai_py_client.workflows.graph import Values, connected_inputs, node_fields
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
        """The web UI's value in a new node; None where it leaves the input empty."""
        return self.field.default

    @property
    def options(self) -> tuple[Any, ...]:
        """The values to choose from; empty where any of the type will do."""
        return self.field.options

    @property
    def bounds(self) -> dict[str, float]:
        """Limits of a number, of a text's length or of a list's length: `{"minimum": 1, "multiple_of": 8}`."""
        return self.field.bounds

    @property
    def key(self) -> FieldKey:
        """`(node id, field name)`."""
        return self.node_id, self.field_name

    def __str__(self) -> str:
        number = "" if self.input_index is None else f"[{self.input_index}] "
        return one_line(f"{number}{self.label!r} ({self.node_name}.{self.field_name})")


class InputTable:
    """The inputs of a loaded workflow, and how a key finds one. They are those of the file: values set make others.

    Attributes:
        workflow: The workflow.
        inputs: Every input a value can be set on: the form's in its order, then all other fields of all nodes.
        form: Those of the form.
    """

    def __init__(self, workflow: LoadedWorkflow) -> None:
        self.workflow = workflow
        self.inputs = _inputs_of(workflow)
        self.form = [entry for entry in self.inputs if entry.input_index is not None]
        self._by_key: dict[FieldKey, list[WorkflowInput]] = {}  # the form may show one twice
        for entry in self.inputs:
            self._by_key.setdefault(entry.key, []).append(entry)
        self._by_name: dict[_Way, dict[str, list[WorkflowInput]]] = {}

    def find(self, key: int | str | FieldKey) -> WorkflowInput:
        """The input a key means.

        A key is, in this order: a form index; `(node id, field name)`; a label, a field name or `"Node.field"` (with a
        node's label, type title or id) of the form; the same of any node. Case and punctuation don't count
        (`positive_prompt` finds "Positive Prompt") unless an exact match decides.

        Raises:
            InputNotFoundError: Nothing, or more than one input, goes by the key; of an index, an `InputIndexError`.
        """
        found = self._found(key)
        if not _is_one(found):
            raise self._not_found(key, found)
        return found[0]

    def get(self, key: int | str | FieldKey) -> WorkflowInput | None:
        """The input a key means; None for none."""
        found = self._found(key)
        return found[0] if _is_one(found) else None

    def name(self, key: FieldKey) -> str:
        """Name an input for messages, also one that takes no value."""
        if found := self._by_key.get(key):
            return str(found[-1])
        node = self.workflow.nodes[key[0]]
        return f"{node.field_label(key[1])!r} ({node.name}.{key[1]})"

    def _found(self, key: int | str | FieldKey) -> Sequence[WorkflowInput]:
        if isinstance(key, tuple):
            is_key = all(isinstance(part, str) for part in key)  # pyright: ignore[reportUnnecessaryIsInstance]
            return self._by_key.get(key, ()) if is_key else ()
        if isinstance(key, str):
            found = (self._named(way).get(way.same(key)) for way in _WAYS)
            return next(filter(None, found), ())
        index = _index(key)
        return () if index is None or index < 0 else self.form[index : index + 1]

    def _named(self, way: _Way) -> dict[str, list[WorkflowInput]]:
        """The inputs by the names they have in one way."""
        if way not in self._by_name:
            found: dict[str, list[WorkflowInput]] = {}
            for entry in self.form if way.in_form else self.inputs:
                for name in {way.same(name) for name in way.names(entry)}:
                    found.setdefault(name, []).append(entry)
            self._by_name[way] = found
        return self._by_name[way]

    def _not_found(self, key: object, found: Sequence[WorkflowInput]) -> InputNotFoundError:
        if found:
            words = f"{key!r} means {len(found)} inputs; say which by label, index or 'Node.field'"
            return InputNotFoundError(f"{words}:\n{_listing(found)}")
        if isinstance(key, (str, tuple)):
            near = _near(key, self.inputs) if isinstance(key, str) else None
            hint = f"did you mean {near!r}? " if near else ""
            return InputNotFoundError(f"no input {key!r}; {hint}there are:\n{_listing(self.inputs)}")
        index = _index(key)
        if index is None:
            return InputNotFoundError(f"an input is found by index, name or (node id, field name), not by {key!r}")
        return InputIndexError(f"no input {index}: the form has {len(self.form)} inputs\n{_listing(self.form)}")


def _inputs_of(workflow: LoadedWorkflow) -> list[WorkflowInput]:
    connected = connected_inputs(workflow.straight_edges)
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
                value=None if (node_id, name) in connected else node.value(name),
                connected=(node_id, name) in connected,
            )
        )
    return inputs


def with_value(entry: WorkflowInput, values: Values) -> WorkflowInput:
    """An input of a workflow file, with the value that was set on it."""
    if entry.key not in values:
        return entry
    value = values[entry.key]
    return replace(entry, value=value, connected=entry.connected and value is None)


def _is_one(found: Sequence[WorkflowInput]) -> bool:
    return len({entry.key for entry in found}) == 1  # the form may show one twice


def _index(key: Any) -> int | None:
    try:
        return None if isinstance(key, bool) else operator.index(key)
    except TypeError:
        return None


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


class _Way(NamedTuple):
    """A way to call inputs: which, by which names, and what of these counts."""

    in_form: bool
    names: Callable[[WorkflowInput], Iterable[str]]
    same: Callable[[str], str]


_WAYS = tuple(
    itertools.starmap(_Way, itertools.product((True, False), (_labels, _field_names, _full_names), (str, _plain)))
)


def _near(key: str, inputs: Sequence[WorkflowInput]) -> str | None:
    names = {_plain(name): name for entry in reversed(inputs) for name in reversed(_names(entry))}
    found = get_close_matches(_plain(key), names, n=1)
    return names[found[0]] if found else None


def _listing(inputs: Sequence[WorkflowInput]) -> str:
    return "\n".join(f"  {entry}" for entry in inputs) or "  (none)"
