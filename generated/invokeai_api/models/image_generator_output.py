from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .image_field import ImageField


@define(kw_only=True, repr=False)
class ImageGeneratorOutput(AnyInvocationOutput):
    """Base class for nodes that output a collection of boards

    Attributes:
        images: The generated images
    """

    images: list[ImageField]
    type_: Literal["image_generator_output"] = "image_generator_output"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "images": "[ImageField]",
    }
