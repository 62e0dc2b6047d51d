from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class TextLLMInvocation(AnyInvocation):
    """Run a text language model to generate or expand text (e.g. for prompt expansion).

    Attributes:
        max_tokens: Maximum number of tokens to generate. 1 to 2048. Default: 300.
        prompt: Input text prompt.
        seed: Seed for random number generation. 0 to 4294967295. Default: 0.
        system_prompt: System prompt that guides the model's behavior.
        text_llm_model: The text language model to use for text generation
    """

    type_: Literal["text_llm"] = "text_llm"
    max_tokens: int | Unset = UNSET
    prompt: str | Unset = UNSET
    seed: int | Unset = UNSET
    system_prompt: str | Unset = UNSET
    text_llm_model: ModelIdentifierField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "text_llm_model": "ModelIdentifierField",
    }
