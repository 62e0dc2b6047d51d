from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class Ideogram4ModelLoaderInvocation(AnyInvocation):
    """Loads an Ideogram 4 model, outputting its submodels.

    Ideogram 4 is distributed as a single bundled diffusers folder, so the transformer
    (both branches), the Qwen3-VL text encoder + tokenizer, and the VAE are all loaded
    from the one selected model.

    Attributes:
        model: The Ideogram 4 model to load.
    """

    model: ModelIdentifierField
    type_: Literal["ideogram4_model_loader"] = "ideogram4_model_loader"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "model": "ModelIdentifierField",
    }
