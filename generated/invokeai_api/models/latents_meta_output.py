from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import define

from .any_invocation_output import AnyInvocationOutput

if TYPE_CHECKING:
    from .latents_field import LatentsField
    from .metadata_field import MetadataField


@define(kw_only=True, repr=False)
class LatentsMetaOutput(AnyInvocationOutput):
    """Latents + metadata

    Attributes:
        height: Height of output (px)
        latents: Latents tensor
        metadata: Metadata Dict
        width: Width of output (px)
    """

    height: int
    latents: LatentsField
    metadata: MetadataField
    type_: Literal["latents_meta_output"] = "latents_meta_output"
    width: int
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "latents": "LatentsField",
    }
