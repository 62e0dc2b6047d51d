from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import UNSET, Model, Unset, define

if TYPE_CHECKING:
    from .literals import ImageCategory


@define(kw_only=True, repr=False)
class VideoRecordChanges(Model):
    """Allowed mutations on a video record.

    Attributes:
        is_intermediate: The video's new `is_intermediate` flag.
        session_id: The video's new session ID.
        starred: The video's new `starred` state.
        video_category: The video's new category.
    """

    is_intermediate: bool | None | Unset = UNSET
    session_id: None | str | Unset = UNSET
    starred: bool | None | Unset = UNSET
    video_category: ImageCategory | None | Unset = UNSET
