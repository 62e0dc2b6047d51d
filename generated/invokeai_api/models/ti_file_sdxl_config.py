from typing import Literal

from invokeai_py_client.bindings import define

from .any_model_config import AnyModelConfig


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
