"""The runtime of the generated bindings: how models are read and written, and what an operation is.

The modules of `invokeai_api` only declare fields and routes; everything they do is here. Nothing in this module sends
a request: an `Operation` describes one, and a client sends it.
"""

from attrs import define

from invokeai_py_client.bindings.models import UNSET, Model, Union, Unset, dump, loader
from invokeai_py_client.bindings.operations import File, FilePart, Kind, Operation, Payload, Readable, deprecated

__all__ = [
    "UNSET",
    "File",
    "FilePart",
    "Kind",
    "Model",
    "Operation",
    "Payload",
    "Readable",
    "Union",
    "Unset",
    "define",
    "deprecated",
    "dump",
    "loader",
]
