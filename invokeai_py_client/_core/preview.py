"""stub until merged"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class PreviewImage:
    width: int
    height: int
    data_url: str = field(repr=False)

    @classmethod
    def from_json(cls, value: Any) -> PreviewImage | None:
        try:
            return cls(int(value["width"]), int(value["height"]), str(value["dataURL"]))
        except (KeyError, TypeError, ValueError):
            return None
