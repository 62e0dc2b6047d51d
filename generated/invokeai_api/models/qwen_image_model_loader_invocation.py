from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class QwenImageModelLoaderInvocation(AnyInvocation):
    """Loads a Qwen Image model, outputting its submodels.

    The transformer is always loaded from the main model (Diffusers or GGUF).

    Components can be mixed and matched:
    - VAE: standalone Qwen Image VAE checkpoint, the Component Source (Diffusers),
      or the main model if it's Diffusers.
    - Qwen VL Encoder: standalone Qwen2.5-VL encoder, the Component Source
      (Diffusers), or the main model if it's Diffusers.

    Together, the standalone VAE and standalone encoder allow running a GGUF
    transformer without ever downloading the full ~40 GB Diffusers pipeline.

    Attributes:
        model: Qwen Image Edit model (Transformer) to load
        component_source: Diffusers Qwen Image model to extract VAE and/or Qwen VL encoder from. Use this if you don't have
            separate VAE/encoder models. Ignored for any submodel that is provided separately.
        qwen_vl_encoder_model: Standalone Qwen2.5-VL encoder model. If not provided, the encoder will be loaded from the Component
            Source (or from the main model if it is Diffusers).
        vae_model: Standalone Qwen Image VAE model. If not provided, VAE will be loaded from the Component Source (or
            from the main model if it is Diffusers).
    """

    model: ModelIdentifierField
    type_: Literal["qwen_image_model_loader"] = "qwen_image_model_loader"
    component_source: ModelIdentifierField | None | Unset = UNSET
    qwen_vl_encoder_model: ModelIdentifierField | None | Unset = UNSET
    vae_model: ModelIdentifierField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "model": "ModelIdentifierField",
        "component_source": "ModelIdentifierField",
        "qwen_vl_encoder_model": "ModelIdentifierField",
        "vae_model": "ModelIdentifierField",
    }
