from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class RemoteModelFile(Model):
    """Information about a downloadable file that forms part of a model.

    Attributes:
        path: The path to the file, relative to the model root
        url: The url to download this model file. At least 1 character.
        sha256: SHA256 hash of this model (not always available)
        size: The size of this file, in bytes. Default: 0.
    """

    path: str
    url: str
    sha256: None | str | Unset = UNSET
    size: int | None | Unset = UNSET
