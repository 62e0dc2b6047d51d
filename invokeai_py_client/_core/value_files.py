"""Values of inputs, and maps of them, in JSON files."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from invokeai_py_client._core.forms import FieldKey
from invokeai_py_client._core.jsons import is_list, is_object, json_text
from invokeai_py_client._core.pending import ImageUpload
from invokeai_py_client.exceptions import LocalFileError, WorkflowError


def name_of(key: FieldKey) -> str:
    return ".".join(key)


def exported(value: Any) -> Any:
    if isinstance(value, ImageUpload):
        return value.to_json()
    if is_object(value):
        return {key: exported(member) for key, member in value.items()}
    if is_list(value):
        return [exported(item) for item in value]
    return getattr(value, "name", value)


def write_json(path: str | Path, content: Mapping[str, Any]) -> None:
    from invokeai_py_client._files import write_whole

    write_whole(Path(path), (json_text(content) + "\n").encode())


def read_json(path: str | Path) -> dict[str, Any]:
    from invokeai_py_client._files import read_file

    try:
        content = json.loads(read_file(Path(path)))
    except ValueError as error:
        if isinstance(error, LocalFileError):
            raise
        raise WorkflowError(f"{str(path)!r} is not JSON: {error}") from error
    if not is_object(content):
        raise WorkflowError(f"{str(path)!r}: a JSON object is needed")
    return dict(content)
