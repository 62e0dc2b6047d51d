"""Users of a server for many."""

from __future__ import annotations

from invokeai_api import models as m
from invokeai_api.api import auth

from invokeai_py_client import InvokeAIClient
from invokeai_py_client.server import LocalServer

EMAIL, PASSWORD = "admin@example.com", "Correct-Horse-7"


def test_auth(servers: list[LocalServer]) -> None:
    with InvokeAIClient(servers[1].url) as stranger:
        assert stranger.send(auth.get_setup_status()).setup_required
        setup = m.SetupRequest(email=EMAIL, display_name="Admin", password=PASSWORD)
        assert stranger.send(auth.setup_admin(body=setup)).user.is_admin
        token = stranger.send(auth.login(body=m.LoginRequest(email=EMAIL, password=PASSWORD))).token
    with InvokeAIClient(servers[1].url, api_key=token) as admin:
        change = m.UserProfileUpdateRequest(display_name="Chief")
        assert admin.send(auth.update_current_user(body=change)).display_name == "Chief"
        assert admin.send(auth.get_current_user_info()).display_name == "Chief"
        password = admin.send(auth.generate_password()).password
        user = admin.send(auth.create_user(body=m.AdminUserCreateRequest(email="u@example.com", password=password)))
        admin.send(auth.update_user(user.user_id, body=m.AdminUserUpdateRequest(is_active=False)))
        assert admin.send(auth.get_user(user.user_id)).is_active is False
        assert len(admin.send(auth.list_users())) == 2
        admin.send(auth.delete_user(user.user_id))
        assert len(admin.send(auth.list_users())) == 1
        assert admin.send(auth.refresh_media_cookie()).success
        assert admin.send(auth.logout()).success
