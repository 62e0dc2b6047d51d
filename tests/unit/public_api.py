"""What users can call: the classes and methods of the library, for tests that walk over all of them."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from types import ModuleType
from typing import Any

import invokeai_py_client

INTERNAL = {
    "Requests",
    "ServerDescription",
    "Accounts",
    "BatchWaiter",
    "Callbacks",
    "EventHub",
    "GalleryAccess",
    "GalleryRecord",
    "ImageTransfers",
    "Listener",
    "Listening",
    "Lookup",
    "ModelAccess",
    "ModelSources",
    "Patience",
    "PromptAccess",
    "Queue",
    "QueueAccess",
    "QueueContents",
    "Recorded",
    "Transport",
    "WorkflowAccess",
    "WorkflowLibrary",
    "Zip",
}
"""Classes no user ever holds, or that are part of the client."""


def modules_of(colour: str) -> list[ModuleType]:
    found = pkgutil.walk_packages(invokeai_py_client.__path__, "invokeai_py_client.")
    return [importlib.import_module(module.name) for module in found if f"._{colour}." in module.name]


def is_public(cls: type) -> bool:
    module, name = cls.__module__.rpartition(".")[2], cls.__name__.removeprefix("Async")
    return module != "concurrency" and not name.startswith("_") and name not in INTERNAL


def public_classes(colour: str) -> list[type[Any]]:
    """The classes of a colour that users hold."""
    return [
        cls
        for module in modules_of(colour)
        for cls in vars(module).values()
        if inspect.isclass(cls) and cls.__module__ == module.__name__ and is_public(cls)
    ]


def public_methods(colour: str) -> set[str]:
    """What users can call, as `Class.method`, by the names of the client for threads."""
    return {
        f"{cls.__name__.removeprefix('Async')}.{name}"
        for cls in public_classes(colour)
        for name, member in inspect.getmembers(cls)
        if not name.startswith("_") and (inspect.isfunction(member) or inspect.ismethod(member))
    }
