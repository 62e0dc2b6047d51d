from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset

if TYPE_CHECKING:
    from .image_move_job_response import ImageMoveJobResponse
    from .literals import ImageMoveStatusResponseOperationType0


@define(kw_only=True, repr=False)
class ImageMoveStatusResponse(Model):
    """ImageMoveStatusResponse"""

    is_running: bool
    """Whether an image move background operation is currently running."""
    needs_move_count: int
    """The number of images that do not match the current subfolder strategy."""
    active_job_id: int | None | Unset = UNSET
    """The active journal job id, if any."""
    last_error: None | str | Unset = UNSET
    """The last background worker error, if any."""
    latest_job: ImageMoveJobResponse | None | Unset = UNSET
    """The latest journal job, if any."""
    operation: ImageMoveStatusResponseOperationType0 | None | Unset = UNSET
    """The active background operation, if any."""
    _specs_ = {
        "latest_job": "ImageMoveJobResponse",
    }
