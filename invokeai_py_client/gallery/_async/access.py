"""A client's boards, images and videos."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from invokeai_py_client.events._async.subscriptions import AsyncListening

if TYPE_CHECKING:
    from invokeai_py_client.gallery._async.boards import AsyncBoardRepository
    from invokeai_py_client.gallery._async.gallery import AsyncGalleryRepository
    from invokeai_py_client.gallery._async.image_repository import AsyncImageRepository
    from invokeai_py_client.gallery._async.video_repository import AsyncVideoRepository


class AsyncGalleryAccess(AsyncListening):
    """The part of a client that has boards, images and videos."""

    @cached_property
    def board_repo(self) -> AsyncBoardRepository:
        """The server's boards."""
        from invokeai_py_client.gallery._async.boards import AsyncBoardRepository

        return AsyncBoardRepository(self)

    @cached_property
    def gallery_repo(self) -> AsyncGalleryRepository:
        """Images and videos in one list, as the web UI's gallery has them."""
        from invokeai_py_client.gallery._async.gallery import AsyncGalleryRepository

        return AsyncGalleryRepository(self)

    @cached_property
    def image_repo(self) -> AsyncImageRepository:
        """The server's images."""
        from invokeai_py_client.gallery._async.image_repository import AsyncImageRepository

        return AsyncImageRepository(self)

    @cached_property
    def video_repo(self) -> AsyncVideoRepository:
        """The server's videos."""
        from invokeai_py_client.gallery._async.video_repository import AsyncVideoRepository

        return AsyncVideoRepository(self)
