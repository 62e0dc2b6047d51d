"""A server with several users: who sees what, through us."""

from __future__ import annotations

import logging
import uuid
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from invokeai_api.api import boards, images, queue

from invokeai_py_client import AsyncImage, AsyncInvokeAIClient, AsyncVideo, BoardDeletion, BulkResult, Progress
from invokeai_py_client.exceptions import (
    AuthenticationError,
    NotFoundError,
    PermissionDeniedError,
    PresetNotFoundError,
    ValidationError,
)
from invokeai_py_client.gallery.listing import Visibility
from invokeai_py_client.kit._async.concurrency import AsyncMailbox
from tests.live.conftest import ADMIN, PASSWORD
from tests.live.pictures import EXAMPLE, PICTURE, ROOT, picture

CLIP = ROOT / "tests" / "data" / "clip.mp4"


@asynccontextmanager
async def user_of(url: str) -> AsyncGenerator[AsyncInvokeAIClient]:
    """A client of a user that did not exist before."""
    email = f"user-{uuid.uuid4().hex}@example.com"
    async with AsyncInvokeAIClient(url) as admin:
        await admin.login(ADMIN, PASSWORD)
        await admin.user_repo.create_user(email, PASSWORD, "Somebody")
    async with AsyncInvokeAIClient(url) as client:
        user = await client.login(email, PASSWORD)
        assert (user.email, user.is_admin) == (email, False)
        yield client


async def test_a_stranger_is_told_what_to_do(multiuser_url: str) -> None:
    async with AsyncInvokeAIClient(multiuser_url) as stranger:
        with pytest.raises(AuthenticationError, match=r"HTTP 401: Authentication required.*client\.login") as refused:
            await stranger.board_repo.list_boards()
        assert (refused.value.status, refused.value.attempts) == (401, 1)
        with pytest.raises(AuthenticationError, match="the server refused the event connection"):
            await stranger.connect_websocket(print)
        with pytest.raises(AuthenticationError):
            await stranger.me()
        with pytest.raises(AuthenticationError, match="Incorrect email or password"):
            await stranger.login(ADMIN, "wrong")
        with pytest.raises(ValidationError, match="already"):
            await stranger.setup("other@example.com", PASSWORD)
    wrong = AsyncInvokeAIClient(multiuser_url, api_key="no such key")
    with pytest.raises(AuthenticationError):
        await wrong.connect()
    assert not wrong.is_connected
    await wrong.login(ADMIN, PASSWORD)
    assert await wrong.connect()
    await wrong.disconnect()


async def test_a_user_is_somebody_until_logout(multiuser_url: str) -> None:
    async with user_of(multiuser_url) as client:
        me = await client.me()
        assert me.display_name == "Somebody"
        assert (await client.get_server_info())["features"]["multiuser"] is True
        image = await client.board_repo.get_uncategorized_board().upload_image(PICTURE)
        await client.logout()
        with pytest.raises(AuthenticationError):
            await client.me()
        with pytest.raises(AuthenticationError):
            await image.bytes()  # a cookie would do
        await client.logout()


async def test_neither_of_two_users_sees_what_is_the_others(multiuser_url: str) -> None:
    async with user_of(multiuser_url) as alice, user_of(multiuser_url) as bob:
        board = await alice.board_repo.create_board("Alice's")
        picture = await board.upload_image(PICTURE)
        loose = await alice.board_repo.get_uncategorized_board().upload_image(PICTURE)
        assert [found.board_id for found in await alice.board_repo.list_boards()] == [board.board_id]
        assert await bob.board_repo.list_boards() == []
        refusals = (NotFoundError, PermissionDeniedError)
        for operation in (
            boards.get_board(board.board_id),
            boards.delete_board(board.board_id),
            images.get_image_dto(picture.image_name),
            images.get_image_full(loose.image_name),
            images.get_image_thumbnail(loose.image_name),
            images.delete_image(loose.image_name),
        ):
            with pytest.raises(refusals):
                await bob.send(operation)
        listed = await bob.send(images.list_image_dtos(limit=1000))
        assert {picture.image_name, loose.image_name}.isdisjoint(image.image_name for image in listed.items)
        assert (await alice.send(images.get_image_dto(loose.image_name))).image_name == loose.image_name


@pytest.mark.parametrize("visibility", ["private", "shared", "public"])
async def test_what_may_be_done_with_the_images_of_others(multiuser_url: str, visibility: Visibility) -> None:
    async with user_of(multiuser_url) as alice, user_of(multiuser_url) as bob:
        board = await alice.board_repo.create_board("Alice's", visibility=visibility)
        picture = await board.upload_image(PICTURE)
        own = await bob.board_repo.get_uncategorized_board().upload_image(PICTURE)
        names, is_public = [picture.image_name, own.image_name], visibility == "public"
        for change in (bob.image_repo.star, bob.image_repo.unstar):
            affected = (await change(names)).affected
            assert affected == tuple(names if is_public else names[1:])
        bobs = await bob.board_repo.create_board("Bob's")
        assert await bob.image_repo.move(names, bobs) == BulkResult((own.image_name,), (picture.image_name,))
        assert ((await picture.refresh()).board_id, (await own.refresh()).board_id) == (board.board_id, bobs.board_id)
        if not is_public:
            for attempt in (
                AsyncImage(bob, picture.image_name).star,
                AsyncImage(bob, picture.image_name).delete,
                lambda: AsyncImage(bob, picture.image_name).move_to("none"),
                lambda: own.move_to(board.board_id),
                lambda: bob.image_repo.move([own], board.board_id),
                lambda: bob.image_repo.upload(PICTURE, board.board_id),
            ):
                with pytest.raises(PermissionDeniedError, match=r"Not authorized to (modify|move|upload)"):
                    await attempt()
        for visible in (bob.image_repo.list_names, bob.image_repo.list_images):
            if visibility == "private":
                with pytest.raises(PermissionDeniedError):
                    await visible(board.board_id)
            else:
                assert len(await visible(board.board_id)) == 1
        deleted = await bob.image_repo.delete(names)
        assert deleted.affected == tuple(names if is_public else names[1:])
        assert len(await alice.image_repo.get_many(names)) == (not is_public)
        await board.delete()


async def test_of_images_that_do_not_exist_users_are_told_so(multiuser_url: str) -> None:
    async with user_of(multiuser_url) as client:
        image, video = AsyncImage(client, "no.png"), AsyncVideo(client, "no.mp4")
        board = await client.board_repo.create_board("Mine")
        for attempt in (
            image.star,
            image.delete,
            lambda: image.move_to("none"),
            lambda: image.move_to(board),
            video.star,
            video.delete,
        ):
            with pytest.raises(NotFoundError, match=r"HTTP 404: (Image|Video) not found"):
                await attempt()


async def test_a_board_that_takes_no_videos_of_others_says_so(multiuser_url: str) -> None:
    async with user_of(multiuser_url) as alice, user_of(multiuser_url) as bob:
        board = await alice.board_repo.create_board("Alice's", visibility="shared")
        bobs = await bob.board_repo.create_board("Bob's")
        hers, his = await alice.video_repo.upload_video(CLIP, board), await bob.video_repo.upload_video(CLIP)
        names = [hers.video_name, his.video_name]
        with pytest.raises(PermissionDeniedError, match="Not authorized to modify this board"):
            await bob.video_repo.move_to_board([his], board.board_id)
        assert await bob.video_repo.move_to_board(names, bobs) == BulkResult((his.video_name,), (hers.video_name,))
        assert (await bob.video_repo.remove_from_board(names)).affected == (his.video_name,)
        for change in (bob.video_repo.star, bob.video_repo.delete):
            assert (await change(names)).affected == (his.video_name,)
        assert not (await hers.refresh()).starred
        await board.delete()


async def test_uploads_are_skipped_for_their_own_user_only(multiuser_url: str) -> None:
    async with user_of(multiuser_url) as alice, user_of(multiuser_url) as bob:
        content = [PICTURE.read_bytes()]
        await alice.image_repo.upload_many(content)
        for uploaded in (1, 0):
            report = await bob.image_repo.upload_many(content, skip_existing=True)
            assert (len(report.done), len(report.skipped)) == (uploaded, 1 - uploaded)
        assert len(await bob.image_repo.list_names()) == 1
        board = await alice.board_repo.create_board("Ours", visibility="public")
        await alice.image_repo.upload_many(content, board)
        report = await bob.image_repo.upload_many(content, board.board_id, skip_existing=True)
        assert len(report.skipped) == 1, "it is on the board"
        assert len((await bob.image_repo.delete_uncategorized(confirm=True)).affected) == 1
        assert len(await alice.image_repo.list_names("none")) == 1
        with pytest.raises(PermissionDeniedError, match="Only admins"):
            await bob.image_repo.clear_intermediates(confirm=True)
        await board.delete()


async def test_a_public_board_goes_without_what_others_put_on_it(multiuser_url: str) -> None:
    async with user_of(multiuser_url) as alice, user_of(multiuser_url) as bob:
        board = await alice.board_repo.create_board("Ours", visibility="public")
        mine, others = await board.upload_image(PICTURE), await bob.image_repo.upload(PICTURE, board.board_id)
        with pytest.raises(PermissionDeniedError, match="Not authorized to delete this board"):
            await bob.board_repo.delete_board(board.board_id, delete_images=True)
        assert await board.delete(delete_images=True) == BoardDeletion((mine.image_name,), (), ())
        assert (await others.refresh()).board_id == "none"


async def test_the_texts_of_a_user_are_the_users(multiuser_url: str) -> None:
    async with user_of(multiuser_url) as alice, user_of(multiuser_url) as bob:
        await alice.client_state.set("key", "Alice's")
        assert await bob.client_state.get("key") is None
        await bob.client_state.set("key", "Bob's")
        await bob.client_state.clear(confirm=True)
        assert await alice.client_state.get("key") == "Alice's"
        secret = await alice.style_preset_repo.create("Alice's ink", "{prompt}, ink")
        shown = await alice.style_preset_repo.create("Everybody's ink", "{prompt}, ink", is_public=True)
        with pytest.raises(PresetNotFoundError, match="Alice's ink"):
            await bob.style_preset_repo.get("Alice's ink")
        assert (await bob.style_preset_repo.get("Everybody's ink")).id == shown.id
        for attempt in (
            lambda: bob.style_preset_repo.update(shown.id, name="Bob's ink"),
            lambda: bob.style_preset_repo.delete(shown.id),
            lambda: bob.style_preset_repo.delete(secret.id),
        ):
            with pytest.raises(PermissionDeniedError, match="style preset"):
                await attempt()
        await alice.style_preset_repo.delete(shown.id)


async def test_events_are_those_of_the_user(multiuser_url: str) -> None:
    async with user_of(multiuser_url) as alice, user_of(multiuser_url) as bob:
        heard: AsyncMailbox[dict[str, Any]] = AsyncMailbox()
        subscription = await bob.subscribe_to_queue(callback=heard.put)
        seen: list[Progress] = []
        workflow = await alice.workflow_repo.create_workflow(EXAMPLE)
        uncategorized = alice.board_repo.get_uncategorized_board()
        workflow.set(picture=await uncategorized.upload_image(PICTURE), blur_radius=2)
        assert len((await workflow.run(timeout=60, progress=seen.append)).images) == 1
        assert {"Blur Image", "Resize Image"} <= {progress.node for progress in seen}, "told by events"
        names: set[str] = set()
        while (event := await heard.get(1 if "queue_item_status_changed" in names else 30)) is not None:
            names.add(event["event"])
            assert event["data"].get("batch_id") in (None, "redacted")
        assert "queue_item_status_changed" in names
        assert not names & {"invocation_started", "invocation_progress", "invocation_complete"}
        await subscription.unsubscribe()


async def test_an_event_connection_becomes_that_of_whoever_logs_in(multiuser_url: str) -> None:
    async with user_of(multiuser_url) as client:
        events: AsyncMailbox[dict[str, Any]] = AsyncMailbox()
        connection = await client.connect_websocket(events.put)
        await client.login(ADMIN, PASSWORD)
        event = await events.get(10)
        assert event
        assert event["event"] == "connect"
        workflow = await client.workflow_repo.create_workflow(EXAMPLE)
        workflow.set(picture=await client.board_repo.get_uncategorized_board().upload_image(PICTURE))
        await workflow.run(timeout=60)
        heard: set[str] = set()
        while "invocation_complete" not in heard:
            event = await events.get(10)
            assert event, heard
            heard.add(event["event"])
        await connection.close()


async def test_the_fresh_token_is_used_and_never_logged(multiuser_url: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.DEBUG, "invokeai_py_client.websocket")
    async with user_of(multiuser_url) as client:
        credentials = client._shared.credentials  # pyright: ignore[reportPrivateUsage]
        tokens = [credentials.current()]
        assert client.token == tokens[0]
        board = await client.board_repo.create_board("fresh")
        tokens.append(credentials.current())
        await board.delete()
        tokens.append(credentials.current())
        assert all(isinstance(token, str) and token.count(".") == 2 for token in tokens)
        assert await client.board_repo.list_boards() == []
        connection = await client.connect_websocket(print)
        await connection.close()
    said = "\n".join(record.getMessage() for record in caplog.records)
    assert "invokeai_py_client.websocket" in {record.name for record in caplog.records}
    assert [token for token in tokens if str(token) in said] == []
    assert PASSWORD not in said


async def test_a_token_may_come_from_a_function(multiuser_url: str) -> None:
    async with user_of(multiuser_url) as client:
        token = client._shared.credentials.current()  # pyright: ignore[reportPrivateUsage]
        assert isinstance(token, str)
    asked: list[str] = []

    def give() -> str:
        asked.append(token)
        return token

    async with AsyncInvokeAIClient(multiuser_url, api_key=give) as client:
        assert (await client.me()).display_name == "Somebody"
        connection = await client.connect_websocket(print)
        await connection.close()
        assert len(asked) == 4, "for the version, whether it is good, the question and the events"


async def test_administrators_manage_users(multiuser_url: str) -> None:
    async with AsyncInvokeAIClient(multiuser_url) as admin:
        await admin.login(ADMIN, PASSWORD, remember_me=True)
        users = admin.user_repo
        email = f"user-{uuid.uuid4().hex}@example.com"
        password = await users.generate_password()
        user = await users.create_user(email, password, "New", is_admin=False)
        assert user.user_id in [known.user_id for known in await users.list_users()]
        with pytest.raises(ValidationError, match="already"):
            await users.create_user(email, password)
        with pytest.raises(ValidationError, match="email") as refused:
            await users.create_user("no address", password)
        assert "body.email" in refused.value.fields
        changed = await users.update_user(user.user_id, display_name="Changed", is_active=False)
        assert (changed.display_name, changed.is_active, changed.is_admin) == ("Changed", False, False)
        async with AsyncInvokeAIClient(multiuser_url) as client:
            with pytest.raises((AuthenticationError, PermissionDeniedError)):
                await client.login(email, password)
        assert (await users.get_user(user.user_id)).display_name == "Changed"
        await users.delete_user(user.user_id)
        with pytest.raises(NotFoundError):
            await users.get_user(user.user_id)


async def test_others_do_not(multiuser_url: str) -> None:
    async with user_of(multiuser_url) as client:
        with pytest.raises(PermissionDeniedError):
            await client.user_repo.list_users()
        with pytest.raises(PermissionDeniedError):
            await client.send(queue.pause("default"))
        info = await client.get_server_info()
        assert info["node_packs"] is None, "only administrators are told"
        assert info["multiuser"] is True


async def test_a_server_without_users_says_so(ready_url: str) -> None:
    async with AsyncInvokeAIClient(ready_url) as client:
        with pytest.raises(PermissionDeniedError, match="HTTP 403"):
            await client.login(ADMIN, PASSWORD)
        with pytest.raises(AuthenticationError):
            await client.me()


async def test_what_others_put_on_a_large_board_is_not_deleted_with_it(multiuser_url: str) -> None:
    async with user_of(multiuser_url) as alice, user_of(multiuser_url) as bob:
        board = await alice.board_repo.create_board("Large", visibility="public")

        async def upload(client: AsyncInvokeAIClient, first: int, count: int, **options: Any) -> list[str]:
            pictures = [picture(number) for number in range(first, first + count)]
            report = await client.image_repo.upload_many(pictures, **options)
            report.raise_if_failed()
            return [image.image_name for image in report.done.values()]

        await upload(alice, 0, 110, board=board.board_id)
        others = await upload(bob, 1000, 4, board=board.board_id)
        with pytest.raises(PermissionDeniedError):
            await (await bob.board_repo.get_board_by_id(board.board_id)).delete(delete_images=True)
        assert await alice.image_repo.count(board) == 114
        deleted = (await (await alice.board_repo.get_board_by_id(board.board_id)).delete(delete_images=True)).deleted
        assert len(deleted) == 110
        assert len(await bob.image_repo.get_many(others)) == 4
        hidden = await upload(bob, 2000, 110, is_intermediate=True)
        with pytest.raises(PermissionDeniedError):
            await bob.image_repo.clear_intermediates(confirm=True)
        assert len(await bob.image_repo.get_many(hidden)) == 110
        result = await bob.image_repo.delete([*others, *hidden])
        assert (len(result.affected), result.unaffected) == (114, ())
