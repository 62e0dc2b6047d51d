from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class ErnieImageModelLoaderInvocation(AnyInvocation):
    """Loads an ERNIE-Image diffusers pipeline and emits its submodels.

    The transformer, VAE, text encoder, and (optional) prompt enhancer are all expected to
    live inside the same diffusers pipeline directory under their conventional subfolders
    (`transformer/`, `vae/`, `text_encoder/`, `tokenizer/`, `pe/`, `pe_tokenizer/`).

    Attributes:
        model: ERNIE-Image diffusers pipeline (provides transformer, VAE, text encoder, and optional prompt
            enhancer)
        use_prompt_enhancer: If true and the pipeline ships with a prompt-enhancer submodel, expose it on the output. Default:
            True.
    """

    model: ModelIdentifierField
    type_: Literal["ernie_image_model_loader"] = "ernie_image_model_loader"
    use_prompt_enhancer: bool | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "model": "ModelIdentifierField",
    }
