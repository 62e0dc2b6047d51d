from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .image_field import ImageField


@define(kw_only=True, repr=False)
class ImageCollectionOutput(AnyInvocationOutput):
    """Base class for nodes that output a collection of images

    Attributes:
        collection: The output images
    """

    collection: list[ImageField]
    type_: Literal["image_collection_output"] = "image_collection_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "collection": "[ImageField]",
    }
