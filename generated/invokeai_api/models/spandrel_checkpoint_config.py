from typing import Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig


@define(kw_only=True, repr=False)
class SpandrelCheckpointConfig(AnyModelConfig):
    """Model config for Spandrel Image to Image models."""

    base: Literal["any"] = "any"
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["spandrel_image_to_image"] = "spandrel_image_to_image"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
