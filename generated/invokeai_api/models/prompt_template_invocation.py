from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .style_preset_field import StylePresetField


@define(kw_only=True, repr=False)
class PromptTemplateInvocation(AnyInvocation):
    """Applies a Style Preset template to positive and negative prompts.

    Select a Style Preset and provide positive/negative prompts. The node replaces
    {prompt} placeholders in the template with your input prompts.

    Attributes:
        negative_prompt: The negative prompt to insert into the template's {prompt} placeholder
        positive_prompt: The positive prompt to insert into the template's {prompt} placeholder
        style_preset: The Style Preset to use as a template
    """

    type_: Literal["prompt_template"] = "prompt_template"
    negative_prompt: str | Unset = UNSET
    positive_prompt: str | Unset = UNSET
    style_preset: None | StylePresetField | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "style_preset": "StylePresetField",
    }
