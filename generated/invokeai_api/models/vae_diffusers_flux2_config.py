from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig

if TYPE_CHECKING:
    from .literals import ModelRepoVariant


@define(kw_only=True, repr=False)
class VAEDiffusersFlux2Config(AnyModelConfig):
    """Model config for FLUX.2 VAE models in diffusers format (AutoencoderKLFlux2).

    Attributes:
        cpu_only: Whether this model should run on CPU only
        repo_variant: Various hugging face variants on the diffusers format.
    """

    base: Literal["flux2"] = "flux2"
    cpu_only: bool | None
    format_: Literal["diffusers"] = "diffusers"
    repo_variant: ModelRepoVariant
    type_: Literal["vae"] = "vae"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
