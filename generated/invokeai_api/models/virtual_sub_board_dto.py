from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class VirtualSubBoardDTO(Model):
    """A virtual sub-board computed from image/video metadata, not stored in the database."""

    asset_count: int
    """The number of asset images for this date."""
    board_name: str
    """The display name of the virtual sub-board, e.g. '2026-03-18'."""
    date: str
    """The ISO date string, e.g. '2026-03-18'."""
    image_count: int
    """The number of general images for this date."""
    virtual_board_id: str
    """The virtual board ID, e.g. 'by_date:2026-03-18'."""
    cover_image_name: None | str | Unset = UNSET
    """The most recent image name for this date."""
    cover_video_name: None | str | Unset = UNSET
    """The most recent video name for this date. Set instead of cover_image_name when the newest item for the date
    is a video."""
    video_count: int | Unset = UNSET
    """The number of videos for this date. Default: 0."""
