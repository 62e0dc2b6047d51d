"""The functions of the bindings."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import cache
from typing import Any

from invokeai_api import api

from invokeai_py_client.bindings import Operation

Function = Callable[..., Operation[Any]]


@cache
def functions() -> dict[str, Function]:
    """Every function of the bindings that makes an operation, by the operation's name."""
    return {
        name: function
        for module in (getattr(api, tag) for tag in dir(api))
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__
    }
