from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField
    from .system_prompt_field import SystemPromptField


@define(kw_only=True, repr=False)
class TextLLMWithPresetInvocation(AnyInvocation):
    """Run a text language model using a saved system prompt from the System Prompts library.

    Behaves identically to the Text LLM node, but the system prompt is selected from a
    DB-backed preset instead of being typed inline. Useful when you maintain a curated
    library of expansion strategies and want to reuse them across workflows.

    Note: the field stores the preset's id, not its text. A workflow exported from one install
    only resolves on another if that install has a prompt with the same id -- true for the
    seeded defaults (fixed UUIDs), not for user-created prompts. `StylePresetField` has the
    same limitation.

    Attributes:
        max_tokens: Maximum number of tokens to generate. 1 to 2048. Default: 300.
        prompt: Input text prompt.
        seed: Seed for random number generation. 0 to 4294967295. Default: 0.
        system_prompt: The saved system prompt to use as the LLM's instruction.
        text_llm_model: The text language model to use for text generation
    """

    type_: Literal["text_llm_with_preset"] = "text_llm_with_preset"
    max_tokens: int | Unset = UNSET
    prompt: str | Unset = UNSET
    seed: int | Unset = UNSET
    system_prompt: None | SystemPromptField | Unset = UNSET
    text_llm_model: ModelIdentifierField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "system_prompt": "SystemPromptField",
        "text_llm_model": "ModelIdentifierField",
    }
