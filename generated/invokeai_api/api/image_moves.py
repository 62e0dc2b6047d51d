"""Operations tagged `image_moves`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invokeai_py_client.bindings import Operation

if TYPE_CHECKING:
    from ..models.image_move_status_response import ImageMoveStatusResponse


def start_image_move_recovery() -> Operation[ImageMoveStatusResponse]:
    """Start Image Move Recovery

    ``POST /api/v1/image_moves/recover``
    """
    return Operation(
        "start_image_move_recovery",
        "POST",
        "/api/v1/image_moves/recover",
        kind="json",
        returns="ImageMoveStatusResponse",
    )


def start_image_move() -> Operation[ImageMoveStatusResponse]:
    """Start Image Move

    ``POST /api/v1/image_moves/start``
    """
    return Operation(
        "start_image_move",
        "POST",
        "/api/v1/image_moves/start",
        kind="json",
        returns="ImageMoveStatusResponse",
    )


def get_image_move_status() -> Operation[ImageMoveStatusResponse]:
    """Get Image Move Status

    ``GET /api/v1/image_moves/status``
    """
    return Operation(
        "get_image_move_status",
        "GET",
        "/api/v1/image_moves/status",
        kind="json",
        returns="ImageMoveStatusResponse",
    )
