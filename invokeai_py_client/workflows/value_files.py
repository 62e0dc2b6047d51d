"""Values of inputs, and maps of them, in JSON files."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from invokeai_py_client.exceptions import LocalFileError, WorkflowError
from invokeai_py_client.kit.pictures import ImageUpload
from invokeai_py_client.text.jsons import is_list, is_object, json_text
from invokeai_py_client.workflow_files.forms import FieldKey


def name_of(key: FieldKey) -> str:
    """Return an input's name in such a file: `"node.field"`."""
    return ".".join(key)


def exported(value: Any) -> Any:
    """Return a value as it is written into such a file."""
    if isinstance(value, ImageUpload):
        return value.to_json()
    if is_object(value):
        return {key: exported(member) for key, member in value.items()}
    if is_list(value):
        return [exported(item) for item in value]
    return getattr(value, "name", value)


def write_json(path: str | Path, content: Mapping[str, Any]) -> None:
    """Write a file of JSON, whole or not at all."""
    from invokeai_py_client.kit.files import write_whole

    write_whole(Path(path), (json_text(content) + "\n").encode())


def read_json(path: str | Path) -> dict[str, Any]:
    """Read a file of JSON that holds one object."""
    from invokeai_py_client.kit.files import read_file

    try:
        content = json.loads(read_file(Path(path)))
    except ValueError as error:
        if isinstance(error, LocalFileError):
            raise
        raise WorkflowError(f"{str(path)!r} is not JSON: {error}") from error
    if not is_object(content):
        raise WorkflowError(f"{str(path)!r}: a JSON object is needed")
    return dict(content)
