"""A server that asks for credentials."""

from __future__ import annotations

import pytest
from invokeai_api.api import auth, boards
from invokeai_api.models import LoginRequest, SetupRequest

from invokeai_py_client import AsyncInvokeAIClient, InvokeAIClient, Progress
from invokeai_py_client.exceptions import AuthenticationError, ConnectionError
from invokeai_py_client.server import LocalServer
from tests.live.pictures import EXAMPLE, PICTURE

EMAIL, PASSWORD = "admin@example.com", "Correct-Horse-7"


async def test_the_key_opens_requests_and_events(server_python: str) -> None:
    with LocalServer(python=server_python, fast=True, env={"INVOKEAI_MULTIUSER": "true"}) as server:
        with InvokeAIClient(server.url) as stranger:
            body = SetupRequest(email=EMAIL, display_name="Admin", password=PASSWORD)
            stranger.send(auth.setup_admin(body=body))
            token = stranger.send(auth.login(body=LoginRequest(email=EMAIL, password=PASSWORD))).token
            with pytest.raises(AuthenticationError, match=r"HTTP 401: Authentication required.*api_key"):
                stranger.send(boards.list_boards(all_=True))
            with pytest.raises(ConnectionError, match="the server refused the event connection"):
                stranger.connect_websocket(print)
        with InvokeAIClient(server.url, api_key="no such key") as wrong, pytest.raises(AuthenticationError):
            wrong.board_repo.list_boards()

        with InvokeAIClient(server.url, api_key=token) as client:
            seen: list[Progress] = []
            workflow = client.workflow_repo.create_workflow(EXAMPLE)
            workflow.set(picture=client.board_repo.get_uncategorized_board().upload_image(PICTURE), blur_radius=2)
            assert len(workflow.run(timeout=60, progress=seen.append).images) == 1
            assert {"Blur Image", "Resize Image"} <= {progress.node for progress in seen}, "told by events"
            assert client.get_server_info()["features"]["multiuser"] is True

        async with AsyncInvokeAIClient(server.url, api_key=token) as aclient:
            seen.clear()
            aworkflow = await aclient.workflow_repo.create_workflow(EXAMPLE)
            aworkflow.set(
                picture=await aclient.board_repo.get_uncategorized_board().upload_image(PICTURE), blur_radius=3
            )
            await aworkflow.run(timeout=60, progress=seen.append)
            assert {"Blur Image", "Resize Image"} <= {progress.node for progress in seen}
