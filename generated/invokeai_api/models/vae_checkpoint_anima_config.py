from typing import Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig


@define(kw_only=True, repr=False)
class VAECheckpointAnimaConfig(AnyModelConfig):
    """Model config for Anima QwenImage VAE checkpoint models (AutoencoderKLQwenImage).

    Attributes:
        config_path: Path to the config for this model, if any.
        cpu_only: Whether this model should run on CPU only
    """

    base: Literal["anima"] = "anima"
    config_path: None | str
    cpu_only: bool | None
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["vae"] = "vae"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
