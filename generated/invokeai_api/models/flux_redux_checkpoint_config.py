from typing import Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig


@define(kw_only=True, repr=False)
class FLUXReduxCheckpointConfig(AnyModelConfig):
    """Model config for FLUX Tools Redux model."""

    base: Literal["flux"] = "flux"
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["flux_redux"] = "flux_redux"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
