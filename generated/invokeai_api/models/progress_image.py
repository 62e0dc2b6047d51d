from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class ProgressImage(Model):
    """The progress image sent intermittently during processing"""

    data_url: str
    """The image data as a b64 data URL"""
    height: int
    """The effective height of the image in pixels. At least 1."""
    width: int
    """The effective width of the image in pixels. At least 1."""
    _wire_ = {
        "data_url": "dataURL",
    }
