from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .color_field import ColorField


@define(kw_only=True, repr=False)
class ColorCollectionOutput(AnyInvocationOutput):
    """Base class for nodes that output a collection of colors

    Attributes:
        collection: The output colors
    """

    collection: list[ColorField]
    type_: Literal["color_collection_output"] = "color_collection_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "collection": "[ColorField]",
    }
