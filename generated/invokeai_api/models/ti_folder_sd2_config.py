from typing import Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig


@define(kw_only=True, repr=False)
class TIFolderSD2Config(AnyModelConfig):
    """TI_Folder_SD2_Config"""

    base: Literal["sd-2"] = "sd-2"
    format_: Literal["embedding_folder"] = "embedding_folder"
    type_: Literal["embedding"] = "embedding"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
