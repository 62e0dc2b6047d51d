from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .external_image_size import ExternalImageSize
    from .external_resolution_preset import ExternalResolutionPreset
    from .literals import (
        ExternalModelCapabilitiesInputImageRequiredForType0Item,
        ExternalModelCapabilitiesMaskFormat,
        ExternalModelCapabilitiesModesItem,
    )
if TYPE_CHECKING:
    ExternalModelCapabilitiesAspectRatioSizesType0: TypeAlias = dict[str, ExternalImageSize]
else:
    ExternalModelCapabilitiesAspectRatioSizesType0 = dict


@define(kw_only=True, repr=False)
class ExternalModelCapabilities(Model):
    """ExternalModelCapabilities

    Attributes:
        mask_format: Default: 'none'.
        max_images_per_request: More than 0.
        max_reference_images: More than 0.
        supports_guidance: Default: False.
        supports_negative_prompt: Default: True.
        supports_reference_images: Default: False.
        supports_seed: Default: False.
        supports_steps: Default: False.
    """

    allowed_aspect_ratios: list[str] | None | Unset = UNSET
    aspect_ratio_sizes: ExternalModelCapabilitiesAspectRatioSizesType0 | None | Unset = UNSET
    input_image_required_for: list[ExternalModelCapabilitiesInputImageRequiredForType0Item] | None | Unset = UNSET
    mask_format: ExternalModelCapabilitiesMaskFormat | Unset = UNSET
    max_image_size: ExternalImageSize | None | Unset = UNSET
    max_images_per_request: int | None | Unset = UNSET
    max_reference_images: int | None | Unset = UNSET
    modes: list[ExternalModelCapabilitiesModesItem] | Unset = UNSET
    resolution_presets: list[ExternalResolutionPreset] | None | Unset = UNSET
    supports_guidance: bool | Unset = UNSET
    supports_negative_prompt: bool | Unset = UNSET
    supports_reference_images: bool | Unset = UNSET
    supports_seed: bool | Unset = UNSET
    supports_steps: bool | Unset = UNSET
    _specs_ = {
        "aspect_ratio_sizes": "{ExternalImageSize}",
        "max_image_size": "ExternalImageSize",
        "resolution_presets": "[ExternalResolutionPreset]",
    }
