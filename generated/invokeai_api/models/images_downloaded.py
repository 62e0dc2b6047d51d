from __future__ import annotations

from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class ImagesDownloaded(Model):
    """ImagesDownloaded

    Attributes:
        bulk_download_item_name: The name of the bulk download item for which events will be emitted
        response: The message to display to the user when images begin downloading
    """

    bulk_download_item_name: None | str | Unset = UNSET
    response: None | str | Unset = UNSET
