from __future__ import annotations

from invokeai_py_client.bindings import UNSET, File, Model, Unset, define


@define(kw_only=True, repr=False)
class BodyUploadImage(Model):
    """Body_upload_image

    Attributes:
        metadata: The metadata to associate with the image, must be a stringified JSON dict
        resize_to: Dimensions to resize the image to, must be stringified tuple of 2 integers. Max total pixel count:
            16777216
    """

    file: File
    metadata: None | str | Unset = UNSET
    resize_to: None | str | Unset = UNSET
