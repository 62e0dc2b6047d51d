from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .image_field import ImageField
    from .video_field import VideoField


@define(kw_only=True, repr=False)
class NodeFieldValue(Model):
    """NodeFieldValue

    Attributes:
        field_name: The field into which this batch data item will be substituted.
        node_path: The node into which this batch data item will be substituted.
        value: The value to substitute into the node/field.
    """

    field_name: str
    node_path: str
    value: float | ImageField | int | list[float | ImageField | int | str | VideoField] | str | VideoField
    _specs_ = {
        "value": "ImageField|VideoField|[ImageField|VideoField]",
    }
