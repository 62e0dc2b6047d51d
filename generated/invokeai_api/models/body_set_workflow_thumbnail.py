from __future__ import annotations

from invokeai_py_client.bindings import File, Model, define


@define(kw_only=True, repr=False)
class BodySetWorkflowThumbnail(Model):
    """Body_set_workflow_thumbnail

    Attributes:
        image: The image file to upload
    """

    image: File
