from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .literals import PiDDecoderVariantType


@define(kw_only=True, repr=False)
class PiDDecoderCheckpointFLUXConfig(AnyModelConfig):
    """PiD decoder for the FLUX.1 backbone (16-channel latent).

    Attributes:
        config_path: Path to the config for this model, if any.
        variant: Resolution preset of the PiD decoder checkpoint.
    """

    base: Literal["flux"] = "flux"
    config_path: None | str
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["pid_decoder"] = "pid_decoder"
    variant: PiDDecoderVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
