from __future__ import annotations

from invokeai_py_client.bindings import UNSET, File, Model, Unset, define


@define(kw_only=True, repr=False)
class UploadVideoBody(Model):
    """UploadVideoBody

    Attributes:
        metadata: The metadata to associate with the video, must be a stringified JSON dict
    """

    file: File
    metadata: None | str | Unset = UNSET
