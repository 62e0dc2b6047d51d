from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .clip_field import CLIPField


@define(kw_only=True, repr=False)
class SDXLRefinerCompelPromptInvocation(AnyInvocation):
    """Parse prompt using compel package to conditioning.

    Attributes:
        aesthetic_score: The aesthetic score to apply to the conditioning tensor. Default: 6.0.
        clip2: CLIP (tokenizer, text encoder, LoRAs) and skipped layer count
        crop_left: Default: 0.
        crop_top: Default: 0.
        original_height: Default: 1024.
        original_width: Default: 1024.
        style: Prompt to be parsed by Compel to create a conditioning tensor
    """

    type_: Literal["sdxl_refiner_compel_prompt"] = "sdxl_refiner_compel_prompt"
    aesthetic_score: float | Unset = UNSET
    clip2: CLIPField | None | Unset = UNSET
    crop_left: int | Unset = UNSET
    crop_top: int | Unset = UNSET
    original_height: int | Unset = UNSET
    original_width: int | Unset = UNSET
    style: str | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "clip2": "CLIPField",
    }
