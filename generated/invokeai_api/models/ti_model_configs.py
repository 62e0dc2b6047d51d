from typing import Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig


@define(kw_only=True, repr=False)
class TIFileSD1Config(AnyModelConfig):
    """TI_File_SD1_Config"""

    base: Literal["sd-1"] = "sd-1"
    format_: Literal["embedding_file"] = "embedding_file"
    type_: Literal["embedding"] = "embedding"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class TIFileSD2Config(AnyModelConfig):
    """TI_File_SD2_Config"""

    base: Literal["sd-2"] = "sd-2"
    format_: Literal["embedding_file"] = "embedding_file"
    type_: Literal["embedding"] = "embedding"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


@define(kw_only=True, repr=False)
class TIFileSDXLConfig(AnyModelConfig):
    """TI_File_SDXL_Config"""

    base: Literal["sdxl"] = "sdxl"
    format_: Literal["embedding_file"] = "embedding_file"
    type_: Literal["embedding"] = "embedding"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }


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


@define(kw_only=True, repr=False)
class TIFolderSDXLConfig(AnyModelConfig):
    """TI_Folder_SDXL_Config"""

    base: Literal["sdxl"] = "sdxl"
    format_: Literal["embedding_folder"] = "embedding_folder"
    type_: Literal["embedding"] = "embedding"
    _wire_ = {
        "format_": "format",
        "type_": "type",
    }
