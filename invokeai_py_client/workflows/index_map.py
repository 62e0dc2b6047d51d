"""Form indexes that scripts go by, and what becomes of them when somebody edits the form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from invokeai_py_client.exceptions import WorkflowError
from invokeai_py_client.text.messages import one_line


@dataclass(frozen=True, slots=True)
class IndexMapDrift:
    """Differences between a form and an earlier one. Inputs are named `"node id.field name"`.

    Attributes:
        unchanged: Index by input, of those where they were.
        moved: `(index before, index now)` by input.
        missing: Index before by input, of those that are gone.
        new: Index now by input, of those that were not there.
        relabeled: `(label before, label now)` by input.
    """

    unchanged: Mapping[str, int]
    moved: Mapping[str, tuple[int, int]]
    missing: Mapping[str, int]
    new: Mapping[str, int]
    relabeled: Mapping[str, tuple[str, str]]

    @property
    def ok(self) -> bool:
        """Whether every index still means what it meant: nothing moved, nothing is missing."""
        return not (self.moved or self.missing)

    def __bool__(self) -> bool:
        return bool(self.moved or self.missing or self.new or self.relabeled)

    def __str__(self) -> str:
        lines = [
            *(f"moved: {name} from [{before}] to [{now}]" for name, (before, now) in self.moved.items()),
            *(f"missing: {name}, was [{before}]" for name, before in self.missing.items()),
            *(f"new: {name} is [{now}]" for name, now in self.new.items()),
            *(f"relabeled: {name} from {before!r} to {now!r}" for name, (before, now) in self.relabeled.items()),
        ]
        return "\n".join(map(one_line, lines)) or "the form is as it was"


def drift(before: Mapping[str, Any], now: Mapping[str, Any]) -> IndexMapDrift:
    """Compare two maps of `export_input_index_map`.

    Raises:
        WorkflowError: The first is none.
    """
    old, new = _entries(before), _entries(now)
    both = [name for name in old if name in new]
    return IndexMapDrift(
        unchanged={name: old[name][0] for name in both if old[name][0] == new[name][0]},
        moved={name: (old[name][0], new[name][0]) for name in both if old[name][0] != new[name][0]},
        missing={name: index for name, (index, _) in old.items() if name not in new},
        new={name: index for name, (index, _) in new.items() if name not in old},
        relabeled={name: (old[name][1], new[name][1]) for name in both if old[name][1] != new[name][1]},
    )


def _entries(index_map: Mapping[str, Any]) -> dict[str, tuple[int, str]]:
    found: dict[str, tuple[int, str]] = {}
    try:
        for entry in index_map["inputs"]:
            name = f"{entry['node_id']}.{entry['field_name']}"
            while name in found:  # the form may show an input twice
                name += " again"
            found[name] = int(entry["index"]), str(entry["label"])
        return found
    except (KeyError, TypeError, ValueError):
        raise WorkflowError("not an index map: export_input_index_map() makes one") from None
