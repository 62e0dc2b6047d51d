from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .literals import MetadataToVAEInvocationLabel
    from .metadata_field import MetadataField
    from .vae_field import VAEField


@define(kw_only=True, repr=False)
class MetadataToVAEInvocation(AnyInvocation):
    """Extracts a VAE value of a label from metadata

    Attributes:
        custom_label: Label for this metadata item
        default_value: The default VAE to use if not found in the metadata
        label: Label for this metadata item. Default: 'vae'.
        metadata: Optional metadata to be saved with the image
    """

    type_: Literal["metadata_to_vae"] = "metadata_to_vae"
    custom_label: None | str | Unset = UNSET
    default_value: None | Unset | VAEField = UNSET
    label: MetadataToVAEInvocationLabel | Unset = UNSET
    metadata: MetadataField | None | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "default_value": "VAEField",
    }
