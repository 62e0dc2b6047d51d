from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class WanModelLoaderInvocation(AnyInvocation):
    """Loads a Wan 2.2 model, outputting its submodels.

    Components can be mixed and matched, mirroring the Qwen Image loader pattern:

    - Transformer(s):
        * Diffusers main: emits ``transformer/`` and (for A14B) ``transformer_2/``
          from the same model record.
        * Single-file main (GGUF or safetensors checkpoint): emits the file as the
          primary transformer; for A14B the second-expert file must be wired to
          ``Transformer (Low Noise)``.
    - VAE: standalone Wan VAE > main (if Diffusers) > Component Source (Diffusers).
    - UMT5-XXL encoder: standalone Wan T5 encoder > main (if Diffusers) >
      Component Source (Diffusers).

    The Component Source slot lets users supply a Diffusers Wan main model purely
    for VAE / encoder extraction when the actual transformer is in a single-file
    format. Together, the standalone VAE + standalone encoder let a single-file
    transformer run without a full ~30 GB Diffusers install.

    Attributes:
        model: Wan 2.2 model (Transformer) to load
        component_source: Diffusers Wan main model to extract VAE and/or encoder from. Use this if you don't have separate
            VAE/encoder models. Ignored for any submodel that is provided separately.
        transformer_low_noise_model: Optional second single-file transformer for the A14B low-noise expert. Only relevant when the main
            model is a single-file GGUF or safetensors checkpoint and the variant is A14B; ignored when the main
            is a Diffusers A14B (both experts are pulled from transformer/ and transformer_2/ already) or when
            the variant is TI2V-5B.
        vae_model: Standalone Wan VAE model. If not set, the VAE is loaded from the main model (when in Diffusers
            format) or from the Component Source.
        wan_t5_encoder_model: Standalone Wan UMT5-XXL encoder. If not set, the encoder is loaded from the main model (when in
            Diffusers format) or from the Component Source.
    """

    model: ModelIdentifierField
    type_: Literal["wan_model_loader"] = "wan_model_loader"
    component_source: ModelIdentifierField | None | Unset = UNSET
    transformer_low_noise_model: ModelIdentifierField | None | Unset = UNSET
    vae_model: ModelIdentifierField | None | Unset = UNSET
    wan_t5_encoder_model: ModelIdentifierField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "model": "ModelIdentifierField",
        "component_source": "ModelIdentifierField",
        "transformer_low_noise_model": "ModelIdentifierField",
        "vae_model": "ModelIdentifierField",
        "wan_t5_encoder_model": "ModelIdentifierField",
    }
