"""Arguments for a node of a graph that is built in code: fields, their values, and outputs of other nodes."""

from __future__ import annotations

import copy
from typing import Any

import attrs

from invokeai_py_client.bindings import Model, dump
from invokeai_py_client.exceptions import InputValueError, WorkflowError
from invokeai_py_client.kit.names import listed
from invokeai_py_client.kit.pictures import BoardReference, ImageUpload, ModelReference
from invokeai_py_client.nodes.templates import NodeTemplate
from invokeai_py_client.text.jsons import Json, is_list, is_object
from invokeai_py_client.workflows.loading import METADATA_NODE
from invokeai_py_client.workflows.node_handles import NodeHandle, Port, input_of
from invokeai_py_client.workflows.values import check_value, pending_in

NOT_INPUTS = frozenset({"id", "type", "use_cache", "is_intermediate"})
"""Fields every node has."""

_INSTEAD: dict[type[ModelReference | BoardReference | ImageUpload], str] = {
    ModelReference: "the model's record is needed, one of `client.model_repo.list_models()`",
    BoardReference: "the board's handle is needed, one of `client.board_repo.list_boards()`, or 'auto' or 'none'",
    ImageUpload: "a picture the server has is needed: the handle that uploading it to a board gives",
}
"""What to give in place of what would have to be looked up or uploaded."""


def fields_of(node: type[Model] | Model | Json | str) -> dict[str, Any]:
    """The fields of a node, its type among them.

    Raises:
        WorkflowError: It is nothing that can be a node.
    """
    if isinstance(node, str):
        return {"type": node}
    if isinstance(node, type):
        return {"type": attrs.fields_dict(node)["type_"].default if "type_" in dir(node) else None}
    if isinstance(node, Model):
        try:
            return node.to_dict()
        except TypeError as error:
            why = "connect outputs of other nodes by keyword arguments of `add`"
            raise InputValueError(f"{type(node).__name__}: {error}; {why}") from None
    if is_object(node):
        return dict(node)
    raise WorkflowError(f"a node of `invokeai_api.models`, a dict, or a node type's name is needed, not {node!r}")


def outputs_in(value: Any) -> list[Port]:
    """The outputs that are given for an input, one or a list of them; none for a value.

    Raises:
        WorkflowError: A node is given without saying which output, or a list of outputs and values.
    """
    items: Any = value if is_list(value) else [value]
    for item in items:
        if isinstance(item, NodeHandle):
            raise WorkflowError(f"which output of {item}? there are: {listed(item.template.outputs)}")
    ports = [item for item in items if isinstance(item, Port)]
    if ports and len(ports) < len(items):
        raise WorkflowError(f"{value!r} mixes outputs and values; make a list of them with a 'collect' node")
    return ports


def flag(fields: Json, name: str, default: bool, node: str) -> bool:
    """A field of a node that is on or off.

    Raises:
        InputValueError: It is something else.
    """
    value = fields.get(name)
    if value is not None and not isinstance(value, bool):
        raise InputValueError(f"{node}: {name!r} is True or False, not {value!r}")
    return default if value is None else value


def checked_value(template: NodeTemplate, name: str, value: Any, node: str) -> Any:
    """The JSON of a value for an input; None for no value.

    Args:
        template: The node's template.
        name: The input's name.
        value: What was given.
        node: How messages name the node.

    Raises:
        InputValueError: The value is of the wrong type or out of range, or the server would have to be asked for it.
        WorkflowError: There is no such input.
    """
    if template.type == METADATA_NODE and name not in template.inputs:
        return _json(value, f"{node}: {name!r}")
    field = input_of(template, name, node)
    if value is None:
        return None
    where = f"{field.title!r} ({name!r} of {node})"
    checked = check_value(field, value, where)
    for pending in pending_in(checked):
        raise InputValueError(f"input {where}: {_INSTEAD[type(pending)]}; got {value!r:.80}")
    return _json(checked, where)


def _json(value: Any, where: str) -> Any:
    try:
        return copy.deepcopy(dump(value))
    except TypeError as error:
        raise InputValueError(f"input {where}: {error}") from None
