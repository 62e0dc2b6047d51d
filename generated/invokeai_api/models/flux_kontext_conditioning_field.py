from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .image_field import ImageField


@define(kw_only=True, repr=False)
class FluxKontextConditioningField(Model):
    """A conditioning field for FLUX Kontext (reference image).

    Attributes:
        image: The Kontext reference image.
    """

    image: ImageField
    _specs_ = {
        "image": "ImageField",
    }
