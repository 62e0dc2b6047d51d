from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .external_image_size import ExternalImageSize

    ExternalModelCapabilitiesAspectRatioSizesType0: TypeAlias = dict[str, ExternalImageSize]
else:
    ExternalModelCapabilitiesAspectRatioSizesType0 = dict
