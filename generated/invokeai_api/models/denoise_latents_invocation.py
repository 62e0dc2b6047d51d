from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from invokeai_py_client.bindings import UNSET, Unset, define

from .any_invocation import AnyInvocation

if TYPE_CHECKING:
    from .conditioning_field import ConditioningField
    from .control_field import ControlField
    from .denoise_mask_field import DenoiseMaskField
    from .ip_adapter_field import IPAdapterField
    from .latents_field import LatentsField
    from .literals import DenoiseLatentsInvocationScheduler
    from .t2i_adapter_field import T2IAdapterField
    from .unet_field import UNetField


@define(kw_only=True, repr=False)
class DenoiseLatentsInvocation(AnyInvocation):
    """Denoises noisy latents to decodable images

    Attributes:
        cfg_rescale_multiplier: Rescale multiplier for CFG guidance, used for models trained with zero-terminal SNR. At least 0,
            less than 1. Default: 0.
        cfg_scale: Classifier-Free Guidance scale. Default: 7.5.
        denoise_mask: A mask of the region to apply the denoising process to. Values of 0.0 represent the regions to be
            fully denoised, and 1.0 represent the regions to be preserved.
        denoising_end: When to stop denoising, expressed a percentage of total steps. 0 to 1. Default: 1.0.
        denoising_start: When to start denoising, expressed a percentage of total steps. 0 to 1. Default: 0.0.
        hidiffusion: Apply HiDiffusion (RAU-Net + MSW-MSA) for higher-resolution denoising. Default: False.
        hidiffusion_raunet: Apply HiDiffusion RAU-Net blocks. Default: True.
        hidiffusion_t1_ratio: Override HiDiffusion early switch threshold (T1 ratio). 0 to 1. Default: 0.4.
        hidiffusion_t2_ratio: Override HiDiffusion late switch threshold (T2 ratio). 0 to 1. Default: 0.0.
        hidiffusion_window_attn: Apply HiDiffusion window attention blocks. Default: True.
        ip_adapter: IP-Adapter to apply
        latents: Latents tensor
        negative_conditioning: Negative conditioning tensor
        noise: Noise tensor
        positive_conditioning: Positive conditioning tensor
        scheduler: Scheduler to use during inference. Default: 'euler'.
        steps: Number of steps to run. More than 0. Default: 10.
        t2i_adapter: T2I-Adapter(s) to apply
        unet: UNet (scheduler, LoRAs)
    """

    type_: Literal["denoise_latents"] = "denoise_latents"
    cfg_rescale_multiplier: float | Unset = UNSET
    cfg_scale: float | list[float] | Unset = UNSET
    control: ControlField | list[ControlField] | None | Unset = UNSET
    denoise_mask: DenoiseMaskField | None | Unset = UNSET
    denoising_end: float | Unset = UNSET
    denoising_start: float | Unset = UNSET
    hidiffusion: bool | Unset = UNSET
    hidiffusion_raunet: bool | Unset = UNSET
    hidiffusion_t1_ratio: float | Unset = UNSET
    hidiffusion_t2_ratio: float | Unset = UNSET
    hidiffusion_window_attn: bool | Unset = UNSET
    ip_adapter: IPAdapterField | list[IPAdapterField] | None | Unset = UNSET
    latents: LatentsField | None | Unset = UNSET
    negative_conditioning: ConditioningField | list[ConditioningField] | None | Unset = UNSET
    noise: LatentsField | None | Unset = UNSET
    positive_conditioning: ConditioningField | list[ConditioningField] | None | Unset = UNSET
    scheduler: DenoiseLatentsInvocationScheduler | Unset = UNSET
    steps: int | Unset = UNSET
    t2i_adapter: list[T2IAdapterField] | None | T2IAdapterField | Unset = UNSET
    unet: None | UNetField | Unset = UNSET
    _wire_ = {
        "type_": "type",
    }
    _specs_ = {
        "control": "ControlField|[ControlField]",
        "denoise_mask": "DenoiseMaskField",
        "ip_adapter": "IPAdapterField|[IPAdapterField]",
        "latents": "LatentsField",
        "negative_conditioning": "ConditioningField|[ConditioningField]",
        "noise": "LatentsField",
        "positive_conditioning": "ConditioningField|[ConditioningField]",
        "t2i_adapter": "T2IAdapterField|[T2IAdapterField]",
        "unet": "UNetField",
    }
