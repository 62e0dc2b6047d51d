from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField


@define(kw_only=True, repr=False)
class MetadataFromImageInvocation(AnyInvocation):
    """Used to create a core metadata item then Add/Update it to the provided metadata

    Attributes:
        image: The image to process
    """

    type_: Literal["metadata_from_image"] = "metadata_from_image"
    image: ImageField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "image": "ImageField",
    }
