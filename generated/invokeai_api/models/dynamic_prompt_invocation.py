from typing import Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class DynamicPromptInvocation(AnyInvocation):
    """Parses a prompt using adieyal/dynamicprompts' random or combinatorial generator

    Attributes:
        combinatorial: Whether to use the combinatorial generator. Default: False.
        max_prompts: The number of prompts to generate. Default: 1.
        prompt: The prompt to parse with dynamicprompts
    """

    type_: Literal["dynamic_prompt"] = "dynamic_prompt"
    combinatorial: bool | Unset = UNSET
    max_prompts: int | Unset = UNSET
    prompt: None | str | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
