from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .image_field import ImageField
    from .literals import CreateGradientMaskInvocationCoherenceMode
    from .unet_field import UNetField
    from .vae_field import VAEField


@define(kw_only=True, repr=False)
class CreateGradientMaskInvocation(AnyInvocation):
    """Creates mask for denoising.

    Attributes:
        coherence_mode: Default: 'Gaussian Blur'.
        edge_radius: How far to expand the edges of the mask. At least 0. Default: 16.
        fp32: Whether or not to use full float32 precision. Default: False.
        image: OPTIONAL: Only connect for specialized Inpainting models, masked_latents will be generated from the
            image with the VAE
        mask: Image which will be masked
        minimum_denoise: Minimum denoise level for the coherence region. 0 to 1. Default: 0.0.
        tiled: Processing using overlapping tiles (reduce memory consumption). Default: False.
        unet: OPTIONAL: If the Unet is a specialized Inpainting model, masked_latents will be generated from the
            image with the VAE
        vae: OPTIONAL: Only connect for specialized Inpainting models, masked_latents will be generated from the
            image with the VAE
    """

    type_: Literal["create_gradient_mask"] = "create_gradient_mask"
    coherence_mode: CreateGradientMaskInvocationCoherenceMode | Unset = UNSET
    edge_radius: int | Unset = UNSET
    fp32: bool | Unset = UNSET
    image: ImageField | None | Unset = UNSET
    mask: ImageField | None | Unset = UNSET
    minimum_denoise: float | Unset = UNSET
    tiled: bool | Unset = UNSET
    unet: None | UNetField | Unset = UNSET
    vae: None | Unset | VAEField = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "image": "ImageField",
        "mask": "ImageField",
        "unet": "UNetField",
        "vae": "VAEField",
    }
