from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .prompt_enhancer_field import PromptEnhancerField


@define(kw_only=True, repr=False)
class ErnieImagePromptEnhancerInvocation(AnyInvocation):
    """Rewrites a prompt for ERNIE-Image generation using the pipeline's bundled prompt-enhancer
    (Ministral3ForCausalLM), sized for the intended output dimensions.

    If no prompt-enhancer is connected — the pipeline may not ship one — the prompt is passed
    through unchanged.

    Attributes:
        height: Target height the prompt is rewritten for. Default: 1024.
        prompt: Text prompt to rewrite.
        prompt_enhancer: The prompt-enhancer model. If not connected, the prompt is passed through unchanged.
        temperature: 0 to 2. Default: 0.6.
        top_p: 0 to 1. Default: 0.95.
        width: Target width the prompt is rewritten for. Default: 1024.
    """

    type_: Literal["ernie_image_prompt_enhancer"] = "ernie_image_prompt_enhancer"
    height: int | Unset = UNSET
    prompt: None | str | Unset = UNSET
    prompt_enhancer: None | PromptEnhancerField | Unset = UNSET
    temperature: float | Unset = UNSET
    top_p: float | Unset = UNSET
    width: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "prompt_enhancer": "PromptEnhancerField",
    }
