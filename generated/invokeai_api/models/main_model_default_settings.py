from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .literals import MainModelDefaultSettingsSchedulerType0, MainModelDefaultSettingsVaePrecisionType0


@define(kw_only=True, repr=False)
class MainModelDefaultSettings(Model):
    """MainModelDefaultSettings

    Attributes:
        cfg_rescale_multiplier: Default CFG Rescale Multiplier for this model. At least 0, less than 1.
        cfg_scale: Default CFG Scale for this model. At least 1.
        cpu_only: Whether this model should run on CPU only
        fp8_storage: Store weights in FP8 to reduce VRAM usage (~50% savings). Weights are cast to compute dtype during
            inference.
        guidance: Default Guidance for this model. At least 1.
        height: Default height for this model. At least 64, a multiple of 8.
        scheduler: Default scheduler for this model
        steps: Default number of steps for this model. More than 0.
        vae: Default VAE for this model (model key)
        vae_precision: Default VAE precision for this model
        width: Default width for this model. At least 64, a multiple of 8.
    """

    cfg_rescale_multiplier: float | None | Unset = UNSET
    cfg_scale: float | None | Unset = UNSET
    cpu_only: bool | None | Unset = UNSET
    fp8_storage: bool | None | Unset = UNSET
    guidance: float | None | Unset = UNSET
    height: int | None | Unset = UNSET
    scheduler: MainModelDefaultSettingsSchedulerType0 | None | Unset = UNSET
    steps: int | None | Unset = UNSET
    vae: None | str | Unset = UNSET
    vae_precision: MainModelDefaultSettingsVaePrecisionType0 | None | Unset = UNSET
    width: int | None | Unset = UNSET
