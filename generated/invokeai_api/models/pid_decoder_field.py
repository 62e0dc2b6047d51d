from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Model, define

if TYPE_CHECKING:
    from .model_identifier_field import ModelIdentifierField


@define(kw_only=True, repr=False)
class PiDDecoderField(Model):
    """Field for a PiD (Pixel Diffusion Decoder) checkpoint.

    Attributes:
        decoder: Info to load PiD decoder checkpoint
    """

    decoder: ModelIdentifierField
    _specs_ = {
        "decoder": "ModelIdentifierField",
    }
