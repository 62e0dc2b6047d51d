from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import Model

if TYPE_CHECKING:
    from .image_field import ImageField
    from .video_field import VideoField


@define(kw_only=True, repr=False)
class NodeFieldValue(Model):
    """NodeFieldValue"""

    field_name: str
    """The field into which this batch data item will be substituted."""
    node_path: str
    """The node into which this batch data item will be substituted."""
    value: float | ImageField | int | list[float | ImageField | int | str | VideoField] | str | VideoField
    """The value to substitute into the node/field."""
    _specs_ = {
        "value": "ImageField|VideoField|[ImageField|VideoField]",
    }
