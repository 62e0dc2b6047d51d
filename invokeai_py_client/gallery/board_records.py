"""Facts about boards besides their records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from invokeai_py_client.exceptions import InvalidRequestError
from invokeai_py_client.gallery.listing import Visibility, checked_visibility
from invokeai_py_client.kit.checks import checked_count

LONGEST_NAME = 300
USUAL_PAGE = 10
"""Boards on a page when no limit is given."""


@dataclass(frozen=True, slots=True)
class DateBoard:
    """A day, as the gallery lists images by date.

    Attributes:
        date: ISO date, e.g. `"2026-01-31"`.
        image_count: Images of the gallery of that day.
        asset_count: Assets of that day.
        video_count: Videos of that day; 0 on servers that know none.
    """

    date: str
    image_count: int
    asset_count: int
    video_count: int = 0


@dataclass(frozen=True, slots=True)
class BoardDeletion:
    """The outcome of deleting a board: the fate of the images and videos on it.

    Attributes:
        deleted: Names of images and videos that were deleted.
        kept: Names of those that are uncategorized now; if images were to be deleted, other users' are not named.
        failed: Names of those that could not be deleted, and are uncategorized now.
    """

    deleted: tuple[str, ...]
    kept: tuple[str, ...]
    failed: tuple[str, ...]


def board_deletion(answer: Mapping[str, Any]) -> BoardDeletion:
    """Read the server's answer about the images and videos of a deleted board."""

    def named(what: str) -> tuple[str, ...]:
        return (*(answer.get(what.format("images")) or ()), *(answer.get(what.format("videos")) or ()))

    return BoardDeletion(named("deleted_{}"), named("deleted_board_{}"), named("failed_{}"))


def checked_name(name: Any) -> str:
    """The name of a board a user gave.

    Raises:
        InvalidRequestError: The server would not take it.
    """
    if isinstance(name, str) and 0 < len(name) <= LONGEST_NAME:
        return name
    raise InvalidRequestError(f"a board's name must be a text of 1 to {LONGEST_NAME} characters, not {name!r:.60}")


def checked_id(board_id: Any) -> str:
    """The id of a board a user gave.

    Raises:
        InvalidRequestError: It is none.
    """
    if isinstance(board_id, str) and board_id:
        return board_id
    raise InvalidRequestError(f"board_id must be the id of a board, not {board_id!r}")


def page_of_boards(everything: bool | None, offset: Any, limit: Any) -> dict[str, Any]:
    """Make the query parameters of a list of boards; where all come, the caller drops those before `offset`.

    Raises:
        InvalidRequestError: The two numbers are none, or contradict that all are wanted.
    """
    checked_count("offset", offset)
    if everything is False and limit is None:
        limit = USUAL_PAGE
    if limit is not None:
        checked_count("limit", limit)
    if everything and (offset or limit is not None):
        raise InvalidRequestError(
            f"expected all=True or a part of the boards, got both (offset={offset}, limit={limit}); leave out `all`"
        )
    return {"all_": True} if limit is None else {"offset": offset, "limit": limit}


def visibility_of(is_private: bool | None, visibility: Any) -> Visibility | None:
    """Return the visibility of a board from the flag or from its long form; None for the server's default.

    Raises:
        InvalidRequestError: Both were given, or the server knows no such visibility.
    """
    if is_private is None:
        return checked_visibility(visibility)
    if visibility is not None:
        raise InvalidRequestError(
            f"expected is_private or visibility, got both ({is_private!r}, {visibility!r});"
            " is_private is short for visibility='private' or 'shared'"
        )
    return "private" if is_private else "shared"
