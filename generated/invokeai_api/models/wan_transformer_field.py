from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .lora_field import LoRAField
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class WanTransformerField(Model):
    """Transformer field for Wan 2.2 models.

    Wan 2.2 A14B is a Mixture-of-Experts model with two transformer experts:
    a high-noise expert (active at large timesteps) and a low-noise expert
    (active at small timesteps). TI2V-5B is a single-transformer model and only
    populates ``transformer``.

    ``boundary_ratio`` matches Diffusers' ``WanPipeline`` semantics: it's the
    boundary timestep as a fraction of ``num_train_timesteps`` (typically 1000),
    so ``boundary_ratio=0.875`` means the high-noise expert handles t >= 875 and
    the low-noise expert handles t < 875.

    Attributes:
        transformer: Primary transformer submodel. For A14B this is the high-noise expert.
        boundary_ratio: Boundary timestep as a fraction of num_train_timesteps (Wan 2.2 A14B only). High-noise expert: t >=
            boundary_ratio * num_train_timesteps. Low-noise expert: t below. Ignored for TI2V-5B. 0 to 1.
            Default: 0.875.
        loras: LoRAs to apply to the primary transformer. For A14B applied to the high-noise expert.
        loras_low_noise: LoRAs to apply to the low-noise expert (Wan 2.2 A14B). The Wan LoRA loader routes 'both'- and
            'low'-targeted LoRAs here; if empty, no LoRAs are applied to the low-noise expert (a 'high'-targeted
            LoRA must not leak onto it).
        transformer_low_noise: Low-noise transformer expert (Wan 2.2 A14B only). None for TI2V-5B.
    """

    transformer: ModelIdentifierField
    boundary_ratio: float | Unset = UNSET
    loras: list[LoRAField] | Unset = UNSET
    loras_low_noise: list[LoRAField] | Unset = UNSET
    transformer_low_noise: ModelIdentifierField | None | Unset = UNSET
    _specs_ = {
        "transformer": "ModelIdentifierField",
        "loras": "[LoRAField]",
        "loras_low_noise": "[LoRAField]",
        "transformer_low_noise": "ModelIdentifierField",
    }
