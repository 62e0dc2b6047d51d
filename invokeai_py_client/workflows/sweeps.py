"""Sweeps: many values for some inputs of a workflow, as few batches as the server can take them in."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, cast

from invokeai_py_client.exceptions import InputValueError, InvalidRequestError
from invokeai_py_client.text.jsons import Json, is_list
from invokeai_py_client.workflow_files.forms import FieldKey
from invokeai_py_client.workflows.batches import combinations, data_size, zipped_data
from invokeai_py_client.workflows.graph import NOT_SENT
from invokeai_py_client.workflows.inputs import WorkflowInput
from invokeai_py_client.workflows.loading import LoadedWorkflow
from invokeai_py_client.workflows.saved_calls import SAVED_INPUT
from invokeai_py_client.workflows.values import check_value, is_batch_item

SweepMode = Literal["product", "zip"]

MOST_ITEMS = 100_000
"""Queue items one sweep may make; a server's queue takes 10,000, unless it is set up for more."""


@dataclass(frozen=True, slots=True)
class Axis:
    """One swept input.

    Attributes:
        name: How the user calls it.
        input: The input.
        given: The values as the user gave them.
        checked: The same, as they are sent.
    """

    name: str
    input: WorkflowInput
    given: Sequence[Any]
    checked: Sequence[Any]


@dataclass(frozen=True, slots=True)
class Portion:
    """The part of a sweep that one batch makes.

    Attributes:
        fixed: Values that are the same for all its items.
        columns: Values of each item.
        positions: Which of the sweep's items these are.
    """

    fixed: Mapping[FieldKey, Any]
    columns: Mapping[FieldKey, Sequence[Any]]
    positions: Sequence[int]


@dataclass(frozen=True, slots=True)
class Sweep:
    """A sweep whose values have been checked."""

    axes: tuple[Axis, ...]
    rows: tuple[tuple[int, ...], ...]
    """Of each item, which value of each axis."""

    def given(self, position: int) -> dict[str, Any]:
        """The values an item is made from, as the user gave them."""
        return {axis.name: axis.given[index] for axis, index in zip(self.axes, self.rows[position], strict=True)}

    def portions(self, workflow: LoadedWorkflow) -> Iterator[Portion]:
        """The batches of the sweep. One is enough where a batch can hold every value: texts, numbers, pictures."""
        inside = [_goes_inside(axis, workflow) for axis in self.axes]
        groups: dict[tuple[int, ...], list[int]] = {}
        for position, row in enumerate(self.rows):
            outer = tuple(index for index, within in zip(row, inside, strict=True) if not within)
            groups.setdefault(outer, []).append(position)
        for positions in groups.values():
            first = self.rows[positions[0]]
            yield Portion(
                {
                    axis.input.key: axis.checked[index]
                    for axis, index, within in zip(self.axes, first, inside, strict=True)
                    if not within
                },
                {
                    axis.input.key: [axis.checked[self.rows[position][number]] for position in positions]
                    for number, axis in enumerate(self.axes)
                    if inside[number]
                },
                positions,
            )


_INSIDE = frozenset(
    {"IntegerField", "FloatField", "StringField", "BooleanField", "EnumField", "SchedulerField"}
    | {"ImageField", "VideoField"}
)
"""Types whose values a batch can hold; a board's, for one, may be a word that no server knows."""


def _goes_inside(axis: Axis, workflow: LoadedWorkflow) -> bool:
    """Whether a batch can hold the values: those of a field of the graph, all of them lists, or none."""
    in_graph = workflow.nodes[axis.input.node_id].type not in NOT_SENT
    is_field = axis.input.type in _INSIDE and not axis.input.field_name.startswith(SAVED_INPUT)
    alike = len({is_list(value) for value in axis.checked}) == 1
    return in_graph and is_field and alike and all(is_batch_item(value) for value in axis.checked)


def make_sweep(axes: Sequence[tuple[str, WorkflowInput, Any]], mode: SweepMode) -> Sweep:
    """Check the values of a sweep.

    Args:
        axes: Of each swept input how the user calls it, the input, and its values.
        mode: `"product"` takes every combination, the last input varying fastest; `"zip"` the first values of all,
            the second ones, and so on.

    Raises:
        InvalidRequestError: There is nothing to sweep, or lists to be zipped differ in length.
        InputValueError: A value does not fit its input.
    """
    if mode not in ("product", "zip"):
        raise InvalidRequestError(f"mode must be 'product' or 'zip', not {mode!r}")
    checked = [_axis(*axis) for axis in axes]
    if not checked:
        raise InvalidRequestError("nothing to sweep: give lists of values by input, e.g. {'seed': [1, 2, 3]}")
    by_key = {axis.input.key: axis for axis in checked}
    if len(by_key) < len(checked):
        raise InvalidRequestError(f"the same input is swept twice: {', '.join(repr(axis.name) for axis in checked)}")
    sizes = {axis.name: len(axis.given) for axis in checked}
    if mode == "zip" and len(set(sizes.values())) > 1:
        listed = ", ".join(f"{name!r} has {size}" for name, size in sizes.items())
        raise InvalidRequestError(f"lists that are zipped must be of the same length, but {listed}")
    if mode == "product":
        _check_size(math.prod(sizes.values()), " x ".join(f"{size:,} of {name!r}" for name, size in sizes.items()))
    ranges = [range(size) for size in sizes.values()]
    return Sweep(tuple(checked), tuple(itertools.product(*ranges) if mode == "product" else zip(*ranges, strict=True)))


def _axis(name: str, entry: WorkflowInput, values: Any) -> Axis:
    if not is_list(values):
        if isinstance(values, (str, bytes, Mapping)) or not hasattr(values, "__iter__"):
            raise InvalidRequestError(f"the values of {name!r} must be a list, not {values!r:.80}")
        values = list(itertools.islice(cast(Iterable[Any], values), MOST_ITEMS + 1))
    _check_size(len(values), f"{len(values):,} values of {name!r}")
    if not values:
        raise InvalidRequestError(f"there are no values for {name!r}")
    checked: list[Any] = []
    for position, value in enumerate(values):
        if value is None:
            raise InputValueError(f"input {entry}: value {position} of the sweep is None")
        checked.append(check_value(entry.field, value, f"{entry}, value {position} of the sweep"))
    return Axis(name, entry, values, checked)


@dataclass(frozen=True, slots=True)
class Row:
    """The values sent for one queue item of a sweep.

    Attributes:
        position: Which of the sweep's combinations it is.
        values: The values of its own.
    """

    position: int
    values: Mapping[FieldKey, Any]


def sweep_rows(
    positions: Sequence[int],
    columns: Mapping[FieldKey, Sequence[Any]],
    own_data: Sequence[Sequence[Json]],
    runs: int,
) -> list[Row]:
    """The queue items of a portion of a sweep, each combination with each one of the workflow's own batch nodes.

    Raises:
        InvalidRequestError: They are more than a sweep may make.
    """
    sizes = {"combinations": len(positions), "of the workflow's batch nodes": data_size(own_data), "runs": runs}
    _check_size(math.prod(sizes.values()), " x ".join(f"{size:,} {name}" for name, size in sizes.items()))
    own = [*combinations(own_data)]
    return [
        Row(position, {**{key: items[number] for key, items in columns.items()}, **values})
        for _ in range(runs)
        for number, position in enumerate(positions)
        for values in own
    ]


def _check_size(count: int, words: str) -> None:
    """Refuse a sweep nobody can run, before its rows fill the memory.

    Raises:
        InvalidRequestError: It makes too many queue items.
    """
    if count > MOST_ITEMS:
        most = f"at most {MOST_ITEMS:,} queue items in a sweep"
        raise InvalidRequestError(f"expected {most}, got {words}; make several sweeps")


def data_of(rows: Sequence[Row]) -> tuple[list[list[dict[str, Any]]], int]:
    """The `data` and the number of runs of a batch that makes these queue items."""
    if not rows[0].values:
        return [], len(rows)
    return zipped_data({key: [row.values[key] for row in rows] for key in rows[0].values}), 1
