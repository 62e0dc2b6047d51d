from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .literals import ImageMoveJobResponseState


@define(kw_only=True, repr=False)
class ImageMoveJobResponse(Model):
    """ImageMoveJobResponse

    Attributes:
        id: The image move job id.
        state: The image move job state.
        error_message: The last error recorded for the job, if any.
    """

    id: int
    state: ImageMoveJobResponseState
    error_message: None | str | Unset = UNSET
