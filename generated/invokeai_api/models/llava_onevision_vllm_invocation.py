from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class LlavaOnevisionVllmInvocation(AnyInvocation):
    """Run a LLaVA OneVision VLLM model.

    Attributes:
        images: Input image. At most 3 characters.
        prompt: Input text prompt.
        vllm_model: The VLLM model to use
    """

    type_: Literal["llava_onevision_vllm"] = "llava_onevision_vllm"
    images: ImageField | list[ImageField] | None | Unset = UNSET
    prompt: str | Unset = UNSET
    vllm_model: ModelIdentifierField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "images": "[ImageField]|ImageField",
        "vllm_model": "ModelIdentifierField",
    }
