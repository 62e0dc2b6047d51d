from typing import Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig


@define(kw_only=True, repr=False)
class UnknownConfig(AnyModelConfig):
    """Model config for unknown models, used as a fallback when we cannot positively identify a model."""

    base: Literal["unknown"] = "unknown"
    format_: Literal["unknown"] = "unknown"
    type_: Literal["unknown"] = "unknown"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
