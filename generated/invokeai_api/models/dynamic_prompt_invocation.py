# pyright: reportIncompatibleVariableOverride=false
from __future__ import annotations

from typing import Literal

from attrs import define

from invokeai_py_client.bindings import UNSET, Unset

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class DynamicPromptInvocation(AnyInvocation):
    """Parses a prompt using adieyal/dynamicprompts' random or combinatorial generator"""

    type_: Literal["dynamic_prompt"] = "dynamic_prompt"
    combinatorial: bool | Unset = UNSET
    """Whether to use the combinatorial generator. Default: False."""
    max_prompts: int | Unset = UNSET
    """The number of prompts to generate. Default: 1."""
    prompt: None | str | Unset = UNSET
    """The prompt to parse with dynamicprompts"""
    _wire_ = {
        "type_": "type",
    }
