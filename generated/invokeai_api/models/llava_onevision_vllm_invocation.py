# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class LlavaOnevisionVllmInvocation(AnyInvocation):
    """Run a LLaVA OneVision VLLM model."""

    type_: Literal["llava_onevision_vllm"] = "llava_onevision_vllm"
    images: ImageField | list[ImageField] | None | Unset = UNSET
    """Input image. At most 3 characters."""
    prompt: str | Unset = UNSET
    """Input text prompt."""
    vllm_model: ModelIdentifierField | None | Unset = UNSET
    """The VLLM model to use"""
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "images": "[ImageField]|ImageField",
        "vllm_model": "ModelIdentifierField",
    }
