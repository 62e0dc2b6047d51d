from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .image_move_job_response import ImageMoveJobResponse
    from .literals import ImageMoveStatusResponseOperationType0


@define(kw_only=True, repr=False)
class ImageMoveStatusResponse(Model):
    """ImageMoveStatusResponse

    Attributes:
        is_running: Whether an image move background operation is currently running.
        needs_move_count: The number of images that do not match the current subfolder strategy.
        active_job_id: The active journal job id, if any.
        last_error: The last background worker error, if any.
        latest_job: The latest journal job, if any.
        operation: The active background operation, if any.
    """

    is_running: bool
    needs_move_count: int
    active_job_id: int | None | Unset = UNSET
    last_error: None | str | Unset = UNSET
    latest_job: ImageMoveJobResponse | None | Unset = UNSET
    operation: ImageMoveStatusResponseOperationType0 | None | Unset = UNSET
    _specs_ = {
        "latest_job": "ImageMoveJobResponse",
    }
