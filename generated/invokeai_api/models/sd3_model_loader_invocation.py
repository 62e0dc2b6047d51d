from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class Sd3ModelLoaderInvocation(AnyInvocation):
    """Loads a SD3 base model, outputting its submodels.

    Attributes:
        model: SD3 model (MMDiTX) to load
        clip_g_model: CLIP-G Embed loader
        clip_l_model: CLIP Embed loader
        t5_encoder_model: T5 tokenizer and text encoder
        vae_model: VAE model to load
    """

    model: ModelIdentifierField
    type_: Literal["sd3_model_loader"] = "sd3_model_loader"
    clip_g_model: ModelIdentifierField | None | Unset = UNSET
    clip_l_model: ModelIdentifierField | None | Unset = UNSET
    t5_encoder_model: ModelIdentifierField | None | Unset = UNSET
    vae_model: ModelIdentifierField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "model": "ModelIdentifierField",
        "clip_g_model": "ModelIdentifierField",
        "clip_l_model": "ModelIdentifierField",
        "t5_encoder_model": "ModelIdentifierField",
        "vae_model": "ModelIdentifierField",
    }
