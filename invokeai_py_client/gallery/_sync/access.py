# Made from invokeai_py_client/gallery/_async/access.py by `python scripts/unasync.py`: edit that file.
"""A client's boards, images and videos."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from invokeai_py_client.events._sync.subscriptions import Listening

if TYPE_CHECKING:
    from invokeai_py_client.gallery._sync.boards import BoardRepository
    from invokeai_py_client.gallery._sync.gallery import GalleryRepository
    from invokeai_py_client.gallery._sync.image_repository import ImageRepository
    from invokeai_py_client.gallery._sync.video_repository import VideoRepository


class GalleryAccess(Listening):
    """The part of a client that has boards, images and videos."""

    @cached_property
    def board_repo(self) -> BoardRepository:
        """The server's boards."""
        from invokeai_py_client.gallery._sync.boards import BoardRepository

        return BoardRepository(self)

    @cached_property
    def gallery_repo(self) -> GalleryRepository:
        """Images and videos in one list, as the web UI's gallery has them."""
        from invokeai_py_client.gallery._sync.gallery import GalleryRepository

        return GalleryRepository(self)

    @cached_property
    def image_repo(self) -> ImageRepository:
        """The server's images."""
        from invokeai_py_client.gallery._sync.image_repository import ImageRepository

        return ImageRepository(self)

    @cached_property
    def video_repo(self) -> VideoRepository:
        """The server's videos."""
        from invokeai_py_client.gallery._sync.video_repository import VideoRepository

        return VideoRepository(self)
