from __future__ import annotations

from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class ControlAdapterDefaultSettings(Model):
    """ControlAdapterDefaultSettings

    Attributes:
        fp8_storage: Store weights in FP8 to reduce VRAM usage (~50% savings). Weights are cast to compute dtype during
            inference.
    """

    preprocessor: None | str
    fp8_storage: bool | None | Unset = UNSET
