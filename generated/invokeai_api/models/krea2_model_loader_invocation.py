from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class Krea2ModelLoaderInvocation(AnyInvocation):
    """Loads a Krea-2 model, outputting its submodels.

    By default the VAE (Qwen-Image VAE) and Qwen3-VL text encoder are extracted from the Krea-2
    diffusers pipeline. Standalone overrides may be supplied (e.g. when the transformer is a
    single-file checkpoint that has no bundled VAE / encoder).

    Attributes:
        model: Krea-2 model (Transformer) to load
        qwen3_vl_encoder_model: Standalone Qwen3-VL Encoder model. If not provided, the encoder is loaded from the Krea-2
            (diffusers) model.
        vae_model: Standalone VAE model. Krea-2 uses the Qwen-Image VAE (16-channel). If not provided, the VAE is
            loaded from the Krea-2 (diffusers) model.
    """

    model: ModelIdentifierField
    type_: Literal["krea2_model_loader"] = "krea2_model_loader"
    qwen3_vl_encoder_model: ModelIdentifierField | None | Unset = UNSET
    vae_model: ModelIdentifierField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "model": "ModelIdentifierField",
        "qwen3_vl_encoder_model": "ModelIdentifierField",
        "vae_model": "ModelIdentifierField",
    }
