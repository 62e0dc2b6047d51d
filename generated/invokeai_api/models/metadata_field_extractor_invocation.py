from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField


@define(kw_only=True, repr=False)
class MetadataFieldExtractorInvocation(AnyInvocation):
    """Extracts the text value from an image's metadata given a key.
    Raises an error if the image has no metadata or if the value is not a string (nesting not permitted).

    Deprecated: may be removed in a future version.

    Attributes:
        image: The image to extract metadata from
        key: The key in the image's metadata to extract the value from
    """

    type_: Literal["metadata_field_extractor"] = "metadata_field_extractor"
    image: ImageField | None | Unset = UNSET
    key: None | str | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "image": "ImageField",
    }
