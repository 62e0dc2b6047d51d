from typing import Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput


@define(kw_only=True, repr=False)
class PromptTemplateOutput(AnyInvocationOutput):
    """Output for the Prompt Template node

    Attributes:
        negative_prompt: The negative prompt with the template applied
        positive_prompt: The positive prompt with the template applied
    """

    negative_prompt: str
    positive_prompt: str
    type_: Literal["prompt_template_output"] = "prompt_template_output"
    _wire_ = {
        "type_": "type",
    }
