# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Literal

from attrs import define

from .any_invocation_output import AnyInvocationOutput


@define(kw_only=True, repr=False)
class PromptTemplateOutput(AnyInvocationOutput):
    """Output for the Prompt Template node"""

    negative_prompt: str
    """The negative prompt with the template applied"""
    positive_prompt: str
    """The positive prompt with the template applied"""
    type_: Literal["prompt_template_output"] = "prompt_template_output"
    _wire_ = {
        "type_": "type",
    }
