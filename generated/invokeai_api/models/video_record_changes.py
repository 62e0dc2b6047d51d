from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset

if TYPE_CHECKING:
    from .literals import ImageCategory


@define(kw_only=True, repr=False)
class VideoRecordChanges(Model):
    """Allowed mutations on a video record."""

    is_intermediate: bool | None | Unset = UNSET
    """The video's new `is_intermediate` flag."""
    session_id: None | str | Unset = UNSET
    """The video's new session ID."""
    starred: bool | None | Unset = UNSET
    """The video's new `starred` state."""
    video_category: ImageCategory | None | Unset = UNSET
    """The video's new category."""
