# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .vae_field import VAEField
    from .wan_t5_encoder_field import WanT5EncoderField
    from .wan_transformer_field import WanTransformerField


@define(kw_only=True, repr=False)
class WanModelLoaderOutput(AnyInvocationOutput):
    """Wan 2.2 model loader output.

    Attributes:
        transformer: Transformer field for Wan 2.2 models.

            Wan 2.2 A14B is a Mixture-of-Experts model with two transformer experts:
            a high-noise expert (active at large timesteps) and a low-noise expert
            (active at small timesteps). TI2V-5B is a single-transformer model and only
            populates ``transformer``.

            ``boundary_ratio`` matches Diffusers' ``WanPipeline`` semantics: it's the
            boundary timestep as a fraction of ``num_train_timesteps`` (typically 1000),
            so ``boundary_ratio=0.875`` means the high-noise expert handles t >= 875 and
            the low-noise expert handles t < 875.
        wan_t5_encoder: Field for the UMT5-XXL text encoder used by Wan 2.2 models.
    """

    transformer: WanTransformerField
    type_: Literal["wan_model_loader_output"] = "wan_model_loader_output"
    vae: VAEField
    wan_t5_encoder: WanT5EncoderField
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "transformer": "WanTransformerField",
        "vae": "VAEField",
        "wan_t5_encoder": "WanT5EncoderField",
    }
