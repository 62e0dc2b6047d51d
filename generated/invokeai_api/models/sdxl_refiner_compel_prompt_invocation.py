# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .clip_field import CLIPField


@define(kw_only=True, repr=False)
class SDXLRefinerCompelPromptInvocation(AnyInvocation):
    """Parse prompt using compel package to conditioning."""

    type_: Literal["sdxl_refiner_compel_prompt"] = "sdxl_refiner_compel_prompt"
    aesthetic_score: float | Unset = UNSET
    """The aesthetic score to apply to the conditioning tensor. Default: 6.0."""
    clip2: CLIPField | None | Unset = UNSET
    """CLIP (tokenizer, text encoder, LoRAs) and skipped layer count"""
    crop_left: int | Unset = UNSET
    """Default: 0."""
    crop_top: int | Unset = UNSET
    """Default: 0."""
    original_height: int | Unset = UNSET
    """Default: 1024."""
    original_width: int | Unset = UNSET
    """Default: 1024."""
    style: str | Unset = UNSET
    """Prompt to be parsed by Compel to create a conditioning tensor"""
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "clip2": "CLIPField",
    }
