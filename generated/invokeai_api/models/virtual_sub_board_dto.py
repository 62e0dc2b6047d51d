from invokeai_py_client.bindings import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class VirtualSubBoardDTO(Model):
    """A virtual sub-board computed from image/video metadata, not stored in the database.

    Attributes:
        asset_count: The number of asset images for this date.
        board_name: The display name of the virtual sub-board, e.g. '2026-03-18'.
        date: The ISO date string, e.g. '2026-03-18'.
        image_count: The number of general images for this date.
        virtual_board_id: The virtual board ID, e.g. 'by_date:2026-03-18'.
        cover_image_name: The most recent image name for this date.
        cover_video_name: The most recent video name for this date. Set instead of cover_image_name when the newest item for
            the date is a video.
        video_count: The number of videos for this date. Default: 0.
    """

    asset_count: int
    board_name: str
    date: str
    image_count: int
    virtual_board_id: str
    cover_image_name: None | str | Unset = UNSET
    cover_video_name: None | str | Unset = UNSET
    video_count: int | Unset = UNSET
