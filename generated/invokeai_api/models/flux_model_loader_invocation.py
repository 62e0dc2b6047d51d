from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class FluxModelLoaderInvocation(AnyInvocation):
    """Loads a flux base model, outputting its submodels.

    Attributes:
        clip_embed_model: CLIP Embed loader
        model: Flux model (Transformer) to load
        t5_encoder_model: T5 tokenizer and text encoder
        vae_model: VAE model to load
    """

    type_: Literal["flux_model_loader"] = "flux_model_loader"
    clip_embed_model: ModelIdentifierField | None | Unset = UNSET
    model: ModelIdentifierField | None | Unset = UNSET
    t5_encoder_model: ModelIdentifierField | None | Unset = UNSET
    vae_model: ModelIdentifierField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "clip_embed_model": "ModelIdentifierField",
        "model": "ModelIdentifierField",
        "t5_encoder_model": "ModelIdentifierField",
        "vae_model": "ModelIdentifierField",
    }
