from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_model_source import AnyModelSource

if TYPE_CHECKING:
    from .literals import ModelRepoVariant


@define(kw_only=True, repr=False)
class HFModelSource(AnyModelSource):
    """A HuggingFace repo_id with optional variant, sub-folder(s) and access token.
    Note that the variant option, if not provided to the constructor, will default to fp16, which is
    what people (almost) always want.

    The subfolder can be a single path or multiple paths joined by '+' (e.g., "text_encoder+tokenizer").
    When multiple subfolders are specified, all of them will be downloaded and combined into the model
    directory.

    Attributes:
        variant: Default: 'fp16'.
    """

    repo_id: str
    access_token: None | str | Unset = UNSET
    subfolder: None | str | Unset = UNSET
    type_: Literal["hf"] = "hf"
    variant: ModelRepoVariant | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
