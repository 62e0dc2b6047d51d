from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_model_source_metadata import AnyModelSourceMetadata

if TYPE_CHECKING:
    from .remote_model_file import RemoteModelFile


@define(kw_only=True, repr=False)
class HuggingFaceMetadata(AnyModelSourceMetadata):
    """Extended metadata fields provided by HuggingFace.

    Attributes:
        id: The HF model id
        api_response: Response from the HF API as stringified JSON
        ckpt_urls: URLs for all checkpoint format models in the metadata. Each at least 1 character.
        files: model files and their sizes
        is_diffusers: Whether the metadata is for a Diffusers format model. Default: False.
    """

    id: str
    api_response: None | str | Unset = UNSET
    ckpt_urls: list[str] | None | Unset = UNSET
    files: list[RemoteModelFile] | Unset = UNSET
    is_diffusers: bool | Unset = UNSET
    type_: Literal["huggingface"] = "huggingface"
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "files": "[RemoteModelFile]",
    }
