from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .image_field import ImageField
    from .video_field import VideoField


@define(kw_only=True, repr=False)
class BatchDatum(Model):
    """BatchDatum

    Attributes:
        field_name: The field into which this batch data collection will be substituted.
        node_path: The node into which this batch data collection will be substituted.
        items: The list of items to substitute into the node/field.
    """

    field_name: str
    node_path: str
    items: (
        list[float | ImageField | int | list[float | ImageField | int | str | VideoField] | str | VideoField] | Unset
    ) = UNSET
    _specs_ = {
        "items": "[ImageField|VideoField|[ImageField|VideoField]]",
    }
