from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .clip_field import CLIPField
    from .tensor_field import TensorField


@define(kw_only=True, repr=False)
class SDXLCompelPromptInvocation(AnyInvocation):
    """Parse prompt using compel package to conditioning.

    Attributes:
        clip: CLIP (tokenizer, text encoder, LoRAs) and skipped layer count
        clip2: CLIP (tokenizer, text encoder, LoRAs) and skipped layer count
        crop_left: Default: 0.
        crop_top: Default: 0.
        mask: A mask defining the region that this conditioning prompt applies to.
        original_height: Default: 1024.
        original_width: Default: 1024.
        prompt: Prompt to be parsed by Compel to create a conditioning tensor
        style: Prompt to be parsed by Compel to create a conditioning tensor
        target_height: Default: 1024.
        target_width: Default: 1024.
    """

    type_: Literal["sdxl_compel_prompt"] = "sdxl_compel_prompt"
    clip: CLIPField | None | Unset = UNSET
    clip2: CLIPField | None | Unset = UNSET
    crop_left: int | Unset = UNSET
    crop_top: int | Unset = UNSET
    mask: None | TensorField | Unset = UNSET
    original_height: int | Unset = UNSET
    original_width: int | Unset = UNSET
    prompt: str | Unset = UNSET
    style: str | Unset = UNSET
    target_height: int | Unset = UNSET
    target_width: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "clip": "CLIPField",
        "clip2": "CLIPField",
        "mask": "TensorField",
    }
