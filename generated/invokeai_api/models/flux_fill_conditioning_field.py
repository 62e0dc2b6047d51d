from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .image_field import ImageField
    from .tensor_field import TensorField


@define(kw_only=True, repr=False)
class FluxFillConditioningField(Model):
    """A FLUX Fill conditioning field.

    Attributes:
        image: The FLUX Fill reference image.
        mask: The FLUX Fill inpaint mask.
    """

    image: ImageField
    mask: TensorField
    _specs_ = {
        "image": "ImageField",
        "mask": "TensorField",
    }
