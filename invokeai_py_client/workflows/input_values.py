"""The values of a workflow's inputs, one by one and as a mapping."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from typing import TYPE_CHECKING, Any

from invokeai_py_client.workflow_files.forms import FieldKey
from invokeai_py_client.workflows.inputs import WorkflowInput

if TYPE_CHECKING:
    from invokeai_py_client.workflows.handle import WorkflowHandle

InputKey = int | str | FieldKey
"""A form index, a label, a field name, `"Node.field"`, or `(node id, field name)`."""


class InputValue:
    """The value of one input of a workflow; setting `value` checks it and sets the input.

    Raises:
        AttributeError: Something else is set, such as a misspelled `value`.
    """

    __slots__ = ("_key", "_workflow")

    def __init__(self, workflow: WorkflowHandle, key: FieldKey) -> None:
        self._workflow = workflow
        self._key = key

    @property
    def input(self) -> WorkflowInput:
        """The input: label, type, bounds, default."""
        return self._workflow.get_input(self._key)

    @property
    def value(self) -> Any:
        """The value a run would use; None when there is none, or when a connection gives it."""
        return self.input.value

    @value.setter
    def value(self, value: Any) -> None:
        self._workflow.set_input_value(self._key, value)

    def __setattr__(self, name: str, value: object) -> None:
        if name != "value" and name not in self.__slots__:
            raise AttributeError(f"expected value, got {name!r}; an InputValue has `value` to set, and `input` to read")
        object.__setattr__(self, name, value)

    def __repr__(self) -> str:
        return f"<InputValue {self.input} = {self.value!r:.80}>"


class Inputs(MutableMapping[InputKey, Any]):
    """The values of a workflow's inputs: `inputs["steps"]` reads one, `inputs["steps"] = 20` sets it.

    Iterating gives the keys `(node id, field name)` of the form's inputs; any other input is found by its name too.
    Deleting takes a value away, so that the workflow's own counts again.
    """

    def __init__(self, workflow: WorkflowHandle) -> None:
        self._workflow = workflow

    def __getitem__(self, key: InputKey) -> Any:
        return self._workflow.get_input(key).value

    def __setitem__(self, key: InputKey, value: Any) -> None:
        self._workflow.set_input_value(key, value)

    def __delitem__(self, key: InputKey) -> None:
        self._workflow.reset_input(key)

    def __iter__(self) -> Iterator[InputKey]:
        return iter(dict.fromkeys(entry.key for entry in self._workflow.list_inputs()))

    def __len__(self) -> int:
        return len({entry.key for entry in self._workflow.list_inputs()})

    def clear(self) -> None:
        """Take all values away that were set: the workflow's own count again."""
        self._workflow.restore_values({})

    def __repr__(self) -> str:
        return repr({str(entry): entry.value for entry in self._workflow.list_inputs()})
