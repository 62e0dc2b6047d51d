from typing import Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation


@define(kw_only=True, repr=False)
class PromptsFromFileInvocation(AnyInvocation):
    """Loads prompts from a text file

    Attributes:
        file_path: Path to prompt text file
        max_prompts: Max lines to read from file (0=all). At least 0. Default: 1.
        post_prompt: String to append to each prompt
        pre_prompt: String to prepend to each prompt
        start_line: Line in the file to start start from. At least 1. Default: 1.
    """

    type_: Literal["prompt_from_file"] = "prompt_from_file"
    file_path: None | str | Unset = UNSET
    max_prompts: int | Unset = UNSET
    post_prompt: None | str | Unset = UNSET
    pre_prompt: None | str | Unset = UNSET
    start_line: int | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
