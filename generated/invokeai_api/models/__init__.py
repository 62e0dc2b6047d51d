"""The schemas of the server; each is imported on first use, from where `__init__.pyi` says it is."""

import re
from importlib import import_module
from pathlib import Path
from typing import Any

_STUB = Path(__file__).with_suffix(".pyi").read_text(encoding="utf-8")
_MODULES: dict[str, str] = {
    name: module for module, name in re.findall(r"^from \.(\w+) import \(?\s*(\w+)", _STUB, re.MULTILINE)
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f".{_MODULES[name]}", __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
