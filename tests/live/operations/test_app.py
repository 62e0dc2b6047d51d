"""What the server says of itself, its settings, and what it remembers for its clients."""

from __future__ import annotations

from invokeai_api import models as m
from invokeai_api.api import app, client_state, recall

from invokeai_py_client import InvokeAIClient

from .calls import Q, upload


def test_app(client: InvokeAIClient) -> None:
    assert client.send(app.app_version()).version == "6.14.2"
    assert client.send(app.get_app_deps())["InvokeAI"] == "6.14.2"
    client.send(app.get_patchmatch_status())
    assert client.send(app.get_generation_device_options())
    assert client.send(app.set_log_level(body=30)) == 30
    assert client.send(app.get_log_level()) == 30
    client.send(app.set_log_level(body=20))


def test_app_runtime_config(client: InvokeAIClient) -> None:
    changes = m.UpdateAppGenerationSettingsRequest(max_queue_history=5)
    assert client.send(app.update_runtime_config(body=changes)).config.max_queue_history == 5
    read = client.send(app.get_runtime_config())
    assert read.config.max_queue_history == 5
    assert "max_queue_history" in read.set_fields


def test_app_external_providers(client: InvokeAIClient) -> None:
    update = m.ExternalProviderConfigUpdate(api_key="scratch", base_url="http://127.0.0.1:1")
    assert client.send(app.set_external_provider_config("gemini", body=update)).api_key_configured
    configured = [c.provider_id for c in client.send(app.get_external_provider_configs()) if c.api_key_configured]
    assert configured == ["gemini"]
    assert "gemini" in [s.provider_id for s in client.send(app.get_external_provider_statuses()) if s.configured]
    assert not client.send(app.reset_external_provider_config("gemini")).api_key_configured


def test_app_invocation_cache(client: InvokeAIClient) -> None:
    client.send(app.disable_invocation_cache())
    assert not client.send(app.get_invocation_cache_status()).enabled
    client.send(app.enable_invocation_cache())
    assert client.send(app.get_invocation_cache_status()).enabled
    client.send(app.clear_invocation_cache())


def test_client_state(client: InvokeAIClient) -> None:
    assert client.send(client_state.set_client_state(Q, key="scratch.a", body='"A"')) == '"A"'
    client.send(client_state.set_client_state(Q, key="scratch.b", body="B"))
    assert client.send(client_state.get_client_state_by_key(Q, key="scratch.a")) == '"A"'
    assert client.send(client_state.get_client_state_keys_by_prefix(Q, prefix="scratch."))[1:] == ["scratch.b"]
    client.send(client_state.delete_client_state_by_key(Q, key="scratch.a"))
    assert client.send(client_state.get_client_state_by_key(Q, key="scratch.a")) is None
    client.send(client_state.delete_client_state(Q))
    assert client.send(client_state.get_client_state_keys_by_prefix(Q, prefix="scratch.")) == []


def test_recall(client: InvokeAIClient) -> None:
    picture_name = upload(client).image_name
    references = [m.ReferenceImageRecallParameter(image_name=picture_name)]
    parameters = m.RecallParameter(positive_prompt="a lighthouse", steps=7, reference_images=references)
    answer = client.send(recall.update_recall_parameters(Q, body=parameters, append=True))
    assert answer["parameters"]["steps"] == 7
    assert client.send(recall.get_recall_parameters(Q))["status"] == "success"
