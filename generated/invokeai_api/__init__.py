"""Every operation and schema of InvokeAI 6.14.2, generated from the server's own OpenAPI document.

`invokeai_api.api` has a module of operations for each tag, `invokeai_api.models` the schemas,
`invokeai_api.routes` where each operation is, `invokeai_api.since` which server has it first.
Nobody edits this package: `python scripts/regenerate.py` makes it.
"""

from invokeai_py_client.bindings import UNSET, File, Model, Operation, Unset

__all__ = ["SERVER_VERSION", "UNSET", "File", "Model", "Operation", "Unset"]

SERVER_VERSION = "6.14.2"
"""The version of InvokeAI these bindings are of."""
