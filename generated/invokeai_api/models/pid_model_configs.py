from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .literals import PiDDecoderVariantType


@define(kw_only=True, repr=False)
class PiDDecoderCheckpointFlux2Config(AnyModelConfig):
    """PiD decoder for the FLUX.2 backbone (128-channel latent).

    Attributes:
        config_path: Path to the config for this model, if any.
        variant: Resolution preset of the PiD decoder checkpoint.
    """

    base: Literal["flux2"] = "flux2"
    config_path: None | str
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["pid_decoder"] = "pid_decoder"
    variant: PiDDecoderVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


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


@define(kw_only=True, repr=False)
class PiDDecoderCheckpointQwenImageConfig(AnyModelConfig):
    """PiD decoder for the Qwen-Image backbone (16-channel latent).

    Shares the 16-channel latent shape with FLUX.1 and SD3, so it relies on the same
    filename / directory-name disambiguation (or a trusted explicit ``base`` override)
    as SD3 - see ``_validate_base``.

    Attributes:
        config_path: Path to the config for this model, if any.
        variant: Resolution preset of the PiD decoder checkpoint.
    """

    base: Literal["qwen-image"] = "qwen-image"
    config_path: None | str
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["pid_decoder"] = "pid_decoder"
    variant: PiDDecoderVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class PiDDecoderCheckpointSD3Config(AnyModelConfig):
    """PiD decoder for the Stable Diffusion 3 backbone (16-channel latent).

    Attributes:
        config_path: Path to the config for this model, if any.
        variant: Resolution preset of the PiD decoder checkpoint.
    """

    base: Literal["sd-3"] = "sd-3"
    config_path: None | str
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["pid_decoder"] = "pid_decoder"
    variant: PiDDecoderVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class PiDDecoderCheckpointSDXLConfig(AnyModelConfig):
    """PiD decoder for the SDXL backbone (4-channel latent).

    Attributes:
        config_path: Path to the config for this model, if any.
        variant: Resolution preset of the PiD decoder checkpoint.
    """

    base: Literal["sdxl"] = "sdxl"
    config_path: None | str
    format_: Literal["checkpoint"] = "checkpoint"
    type_: Literal["pid_decoder"] = "pid_decoder"
    variant: PiDDecoderVariantType
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
