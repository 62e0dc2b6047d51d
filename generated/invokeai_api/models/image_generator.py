from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from invokeai_py_client.bindings import define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    ImageGeneratorField: TypeAlias = dict[str, Any]
else:
    ImageGeneratorField = dict


@define(kw_only=True, repr=False)
class ImageGenerator(AnyInvocation):
    """Generated a collection of images for use in a batched generation

    Attributes:
        generator: The image generator.
    """

    generator: ImageGeneratorField
    type_: Literal["image_generator"] = "image_generator"
    _wire_ = {
        "type_": "type",
    }
