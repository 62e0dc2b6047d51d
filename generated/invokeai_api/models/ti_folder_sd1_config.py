from typing import Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig


@define(kw_only=True, repr=False)
class TIFolderSD1Config(AnyModelConfig):
    """TI_Folder_SD1_Config"""

    base: Literal["sd-1"] = "sd-1"
    format_: Literal["embedding_folder"] = "embedding_folder"
    type_: Literal["embedding"] = "embedding"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
