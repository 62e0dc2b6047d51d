from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField


@define(kw_only=True, repr=False)
class ImageCollectionInvocation(AnyInvocation):
    """A collection of image primitive values

    Attributes:
        collection: An optional image collection to append to
        images: The images to append to the collection
    """

    type_: Literal["image_collection"] = "image_collection"
    collection: list[ImageField] | None | Unset = UNSET
    images: list[ImageField] | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "collection": "[ImageField]",
        "images": "[ImageField]",
    }
