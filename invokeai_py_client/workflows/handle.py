"""A workflow with values for its inputs, as far as nobody has to be asked for anything."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn

from invokeai_py_client.exceptions import (
    InvalidRequestError,
    Problem,
    WorkflowError,
    WorkflowNotReadyError,
)
from invokeai_py_client.kit.forks import ForkedLock
from invokeai_py_client.kit.pictures import ImageUpload
from invokeai_py_client.nodes.templates import NodeTemplate, shipped_templates
from invokeai_py_client.queue.outputs import board_of, media_of, outputs_by_node
from invokeai_py_client.text.jsons import Json, is_list, is_object
from invokeai_py_client.text.messages import one_line
from invokeai_py_client.workflow_files.definition import WorkflowDefinition
from invokeai_py_client.workflow_files.forms import FieldKey
from invokeai_py_client.workflows.batches import batch_data, batch_nodes, zipped_data
from invokeai_py_client.workflows.graph import Values, build_batch, build_graph, node_fields, sent_nodes, with_values
from invokeai_py_client.workflows.index_map import IndexMapDrift, drift
from invokeai_py_client.workflows.input_values import InputKey, Inputs, InputValue
from invokeai_py_client.workflows.inputs import InputTable, WorkflowInput, with_value
from invokeai_py_client.workflows.library import GivenWorkflow, as_definition
from invokeai_py_client.workflows.loading import LoadedWorkflow, load
from invokeai_py_client.workflows.picking import WorkflowPicker
from invokeai_py_client.workflows.readiness import problems
from invokeai_py_client.workflows.saved_calls import PICKED, SAVED_TYPE
from invokeai_py_client.workflows.sweeps import Sweep, SweepMode, make_sweep
from invokeai_py_client.workflows.value_files import exported, name_of, read_json, write_json
from invokeai_py_client.workflows.values import Refused, accepted, check_value, pending_in


class WorkflowHandle:
    """The common part of workflows for threads and asyncio: inputs, and all that is made of them before a run."""

    def __init__(
        self, definition: WorkflowDefinition, loaded: LoadedWorkflow, picker: WorkflowPicker | None = None
    ) -> None:
        self._definition = definition
        self._table = InputTable(loaded)
        self._picker = picker
        self._values: Values = {}
        self._setting = ForkedLock()

    @property
    def _loaded(self) -> LoadedWorkflow:
        return self._table.workflow

    @property
    def name(self) -> str:
        """The workflow's name."""
        return self._definition.name

    @property
    def definition(self) -> WorkflowDefinition:
        """The workflow as it was loaded."""
        return self._definition

    @property
    def warnings(self) -> tuple[str, ...]:
        """Warnings of the web UI on loading: dropped edges, nodes of other versions, inputs that are gone."""
        return tuple(map(one_line, self._loaded.warnings))

    @property
    def inputs(self) -> Inputs:
        """The values of the inputs, to read and set by key."""
        return Inputs(self)

    def list_inputs(self) -> list[WorkflowInput]:
        """The inputs of the workflow's form, in the order the web UI shows them."""
        return [entry for entry in self._inputs() if entry.input_index is not None]

    def list_all_inputs(self) -> list[WorkflowInput]:
        """Every input of every node that a value can be set on; those of the form first."""
        return self._inputs()

    def get_input(self, key: InputKey) -> WorkflowInput:
        """One input, of the form or of any node.

        Args:
            key: A form index, a label, a field name, `"Node.field"` with a node's label, type title or id,
                or `(node id, field name)`. Case and punctuation don't count.

        Raises:
            InputNotFoundError: Nothing, or more than one input, goes by the key; the message lists what there is.
        """
        return with_value(self._table.find(key), self._values)

    def get_input_value(self, key: InputKey) -> InputValue:
        """The value of one input, to read and set: `wf.get_input_value(0).value = "a cat"`.

        Raises:
            InputNotFoundError: Nothing, or more than one input, goes by the key.
        """
        return InputValue(self, self.get_input(key).key)

    def set_input_value(self, key: InputKey, value: Any) -> None:
        """Set the value of an input for the following runs.

        Args:
            key: As in `get_input`.
            value: A value of the input's type (the guide has a table). On a connected input it takes the connection's
                place. `None` takes the value away: the connection counts again, or else the server's default.

        Raises:
            InputNotFoundError: Nothing, or more than one input, goes by the key.
            InputValueError: The value has the wrong type or is out of range; the message says what is allowed.
        """
        self._set([(key, value)])

    def set(self, values: Mapping[Any, Any] = {}, /, **named: Any) -> None:
        """Set several inputs, by keys that are Python names or any others: `wf.set({"Blur.radius": 3}, steps=20)`.

        Nothing is set when one of them is refused.

        Raises:
            InputNotFoundError: Nothing, or more than one input, goes by a key.
            InputValueError: A value has the wrong type or is out of range.
        """
        self._set([*_mapping(values).items(), *named.items()])

    def reset_input(self, key: InputKey) -> None:
        """Forget what was set on an input: the workflow's own value or connection counts again.

        Raises:
            InputNotFoundError: Nothing, or more than one input, goes by the key.
        """
        wanted = self._table.find(key).key
        with self._setting:
            self._replace({found: value for found, value in self._values.items() if found != wanted})

    def preview(self) -> list[dict[str, Any]]:
        """The form as it would be sent: index, label, type and value of each input."""
        return [
            {"index": entry.input_index, "label": entry.label, "type": entry.type, "value": entry.value}
            for entry in self.list_inputs()
        ]

    def validate(self) -> list[Problem]:
        """Everything that keeps the workflow from running; an empty list when nothing does.

        That is all the web UI would say, and what only the server would find, while it runs or never: required inputs
        without a value, and values of the wrong type, which may stall its queue. Nothing of the sort is sent. What
        pictures, boards and models exist is looked up on submission.
        """
        return self._problems(self._values)

    def validate_inputs(self) -> dict[int, list[str]]:
        """Problems of the form's inputs, by form index; an empty dict when there are none."""
        by_key: dict[FieldKey, list[str]] = {}
        for problem in self.validate():
            by_key.setdefault((problem.node_id, problem.field_name), []).append(problem.message)
        inputs = {entry.input_index: by_key.get(entry.key) for entry in self.list_inputs()}
        return {index: wrong for index, wrong in inputs.items() if wrong and index is not None}

    def build_graph(self) -> dict[str, Any]:
        """The graph a run would send, as the web UI builds it. It asks nobody, and does not `validate`.

        Raises:
            WorkflowError: A value has to be looked up or uploaded first: a model or a board by name, a picture.
        """
        values = self._sent_values(self._values)
        self._refuse_pending(values)
        return build_graph(self._loaded, values)

    def build_batch(
        self,
        *,
        runs: int = 1,
        prepend: bool = False,
        destination: str = "gallery",
        batch_id: str | None = None,
        sweep: Mapping[Any, Sequence[Any]] | None = None,
        mode: SweepMode = "product",
    ) -> dict[str, Any]:
        """The body of the enqueue request a run would send, as the web UI builds it. It asks nobody.

        Args:
            runs: How often everything is run.
            prepend: Run it before what is waiting already.
            destination: Where the server says the results belong.
            batch_id: Default: a new one.
            sweep: Lists of values by input.
            mode: How they are combined; see `sweep`.

        Raises:
            WorkflowError: A value has to be looked up, uploaded, or made up by the server first.
            InvalidRequestError: An argument is not usable, or the sweep needs more than one batch.
        """
        values = self._sent_values(self._values)
        columns: Mapping[FieldKey, Sequence[Any]] = {}
        if sweep is not None:
            first, *more = self._make_sweep(sweep, mode).portions(self._loaded)
            if more:
                raise InvalidRequestError("this sweep needs several batches: it has values no batch can hold")
            values, columns = {**values, **first.fixed}, first.columns
        self._refuse_pending({**values, **columns})
        values = {**values, **{key: items[0] for key, items in columns.items()}}
        asked = [batch.node.name for batch in batch_nodes(self._loaded, values, {}) if batch.items is None]
        if asked:
            raise WorkflowError(f"the server has to be asked for the values of {', '.join(map(repr, asked))}")
        data = [*zipped_data(columns), *self._batch_data(values, {})]
        return self._body(values, data, check_runs(runs), prepend=prepend, destination=destination, batch_id=batch_id)

    def export_values(self, path: str | Path | None = None) -> dict[str, Any]:
        """The values that were set, as JSON: restore them with `restore_values`, here or in another program.

        Args:
            path: A file to write them to as well.

        Returns:
            Values by `"node id.field name"`.

        Raises:
            LocalFileError: The file cannot be written.
        """
        values = {name_of(key): exported(value) for key, value in self._values.items()}
        if path is not None:
            write_json(path, values)
        return values

    def restore_values(self, values: Mapping[str, Any] | str | Path) -> None:
        """Set the values `export_values` gave, or the file it wrote; values set before and not among these go.

        Raises:
            InputNotFoundError: The workflow does not have one of the inputs (any more).
            InputValueError: A value does not fit its input (any more).
            LocalFileError, WorkflowError: The file cannot be read, or is none of `export_values`.
        """
        given = _mapping(read_json(values) if isinstance(values, (str, Path)) else values)
        picked = {(node_id, PICKED): given.get(name_of((node_id, PICKED))) for node_id in self._loaded.nodes}
        table = self._table_with(picked)
        keys: dict[str, InputKey] = {name_of(entry.key): entry.key for entry in table.inputs}
        checked = self._checked([(keys.get(name) or name, value) for name, value in given.items()], table)
        with self._setting:
            self._replace(checked)

    def export_input_index_map(self, path: str | Path | None = None) -> dict[str, Any]:
        """Map form indexes to inputs, to be compared later, when the form has been edited in the web UI.

        Args:
            path: A file to write it to as well.

        Raises:
            LocalFileError: The file cannot be written.
        """
        index_map: dict[str, Any] = {
            "workflow": self.name,
            "inputs": [
                {
                    "index": entry.input_index,
                    "node_id": entry.node_id,
                    "field_name": entry.field_name,
                    "label": entry.label,
                    "type": entry.type,
                }
                for entry in self.list_inputs()
            ],
        }
        if path is not None:
            write_json(path, index_map)
        return index_map

    def verify_input_index_map(self, index_map: Mapping[str, Any] | str | Path) -> IndexMapDrift:
        """Compare the form with a map, or a file, that `export_input_index_map` gave earlier.

        Raises:
            LocalFileError, WorkflowError: The file cannot be read, or is none of `export_input_index_map`.
        """
        before = read_json(index_map) if isinstance(index_map, (str, Path)) else index_map
        return drift(before, self.export_input_index_map())

    def list_outputs(self) -> list[dict[str, Any]]:
        """The nodes whose images are results: those not marked as intermediate in the workflow.

        Returns:
            `node_id`, `node_name`, `node_type`, and `input_index`: that of the node's board in the form, or None.
        """
        boards = {
            entry.node_id: entry.input_index for entry in self._table.form if entry.field.type_name == "BoardField"
        }
        return [
            {
                "node_id": node.id,
                "node_name": node.name,
                "node_type": node.type,
                "input_index": boards.get(node.id),
            }
            for node in sent_nodes(self._loaded)
            if not node.is_intermediate
        ]

    def _inputs(self) -> list[WorkflowInput]:
        return [with_value(entry, self._values) for entry in self._table.inputs]

    def _checked(self, values: Iterable[tuple[InputKey, Any]], table: InputTable | None = None) -> dict[FieldKey, Any]:
        table = table or self._table
        checked: dict[FieldKey, Any] = {}
        for key, value in values:
            entry = table.find(key)
            meant = self._picker.id_of(entry, value) if self._picker and entry.type == SAVED_TYPE else value
            checked[entry.key] = check_value(entry.field, meant, str(entry))
        return checked

    def _set(self, values: Iterable[tuple[InputKey, Any]]) -> None:
        given = [*values]
        if self._picker is None or not (picked := self._picked(given)):
            checked = self._checked(given)
            with self._setting:
                self._values = {**self._values, **checked}
            return
        with self._setting:
            table = self._table_with({**self._values, **picked})
            rest = [(key, value) for key, value in given if not self._is_picked(key, picked)]
            self._replace({**self._values, **self._checked([*rest, *picked.items()], table)})

    def _picked(self, given: Iterable[tuple[InputKey, Any]]) -> dict[FieldKey, str | None]:
        """The saved workflows, as ids, that are picked to be called; None takes one away."""
        picked: dict[FieldKey, str | None] = {}
        for key, value in given:
            entry = self._table.get(key)  # None may be one of a workflow that is picked here
            if self._picker and entry and entry.type == SAVED_TYPE:
                picked[entry.key] = self._picker.id_of(entry, value)
        return picked

    def _is_picked(self, key: InputKey, picked: Mapping[FieldKey, Any]) -> bool:
        entry = self._table.get(key)
        return entry is not None and entry.key in picked

    def _table_with(self, values: Values) -> InputTable:
        """The inputs of the workflow with the saved ones that values pick to be called."""
        if self._picker is None:
            return self._table
        picked = {key[0]: value for key, value in values.items() if key[1] == PICKED and value}
        return InputTable(self._picker.load(picked))

    def _replace(self, values: Values) -> None:
        """Take these values in place of those set before; those of inputs that are gone go, too."""
        self._table = self._table_with(values)
        there = {*node_fields(self._loaded)} if self._picker else values.keys()
        self._values = {key: value for key, value in values.items() if key in there}

    def _make_sweep(self, values: Mapping[Any, Sequence[Any]], mode: SweepMode) -> Sweep:
        if not is_object(values):
            raise InvalidRequestError(
                f"lists of values by input are needed, such as {{'seed': [1, 2]}}, not {values!r}"
            )
        return make_sweep([(str(key), self._table.find(key), items) for key, items in values.items()], mode)

    def _problems(self, values: Values, made: Mapping[str, Sequence[Any]] = {}) -> list[Problem]:
        return problems(self._loaded, values, self._table.name, made)

    def _refuse_problems(self, found: Sequence[Problem]) -> None:
        if found:
            listed = "\n  ".join(problem.message for problem in found)
            error = WorkflowNotReadyError(f"{self.name!r} cannot run:\n  {listed}")
            error.problems = tuple(found)
            raise error

    def map_outputs_to_images(self, item: Any) -> list[dict[str, Any]]:
        """Map the output nodes of a queue item to the images they made.

        Args:
            item: A result of `run`, one of its items, or a queue item as the server sends it (a record or a dict).

        Returns:
            What `list_outputs` gives, with `board_id` (`"none"` for images on no board) and `image_names` for each.
        """
        record = item.to_dict() if hasattr(item, "to_dict") else item
        if not is_object(record) and not hasattr(item, "outputs"):
            raise InvalidRequestError(f"a result or a queue item is needed, not {item!r:.80}")
        if not is_object(record):
            found = {
                node_id: ([image.image_name for image in output.images], output.board_id)
                for node_id, output in item.outputs.items()
            }
        else:
            session: Json = record.get("session") or {}
            found = {
                node_id: (
                    [name for value in values for name in media_of(value, "image_name")],
                    board_of(session, node_id),
                )
                for node_id, values in outputs_by_node(session).items()
            }
        return [
            {**output, "board_id": found[output["node_id"]][1], "image_names": found[output["node_id"]][0]}
            for output in self.list_outputs()
            if output["node_id"] in found
        ]

    def _sent_values(self, values: Values) -> dict[FieldKey, Any]:
        """The values set, and those of the file that stand for something to be looked up."""
        own = {
            entry.key: value
            for entry in self._table.inputs
            if entry.value is not None and entry.key not in values
            if (value := _reference(entry)) is not None
        }
        return {**values, **own}

    def _refuse_pending(self, values: Mapping[FieldKey, Any]) -> None:
        waiting = [self._table.name(key) for key, value in values.items() if any(pending_in(value))]
        if waiting:
            raise WorkflowError(f"looked up or uploaded on submission: {', '.join(waiting)}; set what it becomes")

    def _batch_data(self, values: Values, made: Mapping[str, Sequence[Any]]) -> list[list[dict[str, Any]]]:
        return batch_data(self._loaded, batch_nodes(self._loaded, values, made))

    def _body(
        self,
        values: Values,
        data: Sequence[Sequence[Json]],
        runs: int,
        *,
        prepend: bool,
        destination: str,
        batch_id: str | None = None,
    ) -> dict[str, Any]:
        return build_batch(
            build_graph(self._loaded, values),
            workflow=with_values(self._loaded.json, values),
            batch_id=batch_id or str(uuid.uuid4()),
            data=data,
            runs=runs,
            prepend=prepend,
            destination=destination,
        )

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a workflow cannot be copied or pickled: make another of its `definition`, and take the values along by"
            " `export_values` and `restore_values`"
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r}, inputs={len(self.list_inputs())})"


def check_runs(runs: int) -> int:
    """The number of runs.

    Raises:
        InvalidRequestError: It is none.
    """
    if not isinstance(runs, int) or isinstance(runs, bool) or runs < 1:  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidRequestError(f"runs must be a whole number, 1 or more, not {runs!r}")
    return runs


def _mapping(values: Mapping[Any, Any]) -> Mapping[Any, Any]:
    if not isinstance(values, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidRequestError(f"a dict of values by input is needed, not {values!r:.80}")
    return values


def _reference(entry: WorkflowInput) -> Any:
    """Return the reference a value of the file stands for, where the server does not take its form; else None."""
    if entry.type == "BoardField":
        return None  # the web UI takes a word there to mean no board
    try:
        checked = accepted(entry.field, entry.value)
    except Refused:
        return None  # which is a problem of its own
    is_sent = (is_object, is_list)
    same = [test(checked) for test in is_sent] == [test(entry.value) for test in is_sent]
    same = same or entry.type == "LoRAField"  # the server takes one as well as a list of them
    pending = [*pending_in(checked)]
    is_upload = any(isinstance(found, ImageUpload) for found in pending)
    return None if (same and not pending) or is_upload else checked


def open_workflow(definition: GivenWorkflow, templates: Mapping[str, NodeTemplate] | None = None) -> WorkflowHandle:
    """A workflow without a server: to look at its inputs, set and check them, and build its graph and batch.

    Args:
        definition: A definition, a workflow's JSON object or text, the path, the content or the open file of a
            workflow file or of an image that InvokeAI made, or a graph made in code.
        templates: Node templates, e.g. of `client.node_templates()`. Default: those of the server version this library
            was made for.

    Raises:
        WorkflowError: It is not a workflow this library reads.
    """
    definition = as_definition(definition)
    return WorkflowHandle(definition, load(definition, shipped_templates() if templates is None else templates))
