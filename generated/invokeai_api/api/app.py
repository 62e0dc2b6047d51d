"""Operations tagged `app`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from invokeai_py_client.bindings import Operation

if TYPE_CHECKING:
    from ..models.app_version import AppVersion
    from ..models.external_provider_config_model import ExternalProviderConfigModel
    from ..models.external_provider_config_update import ExternalProviderConfigUpdate
    from ..models.external_provider_status_model import ExternalProviderStatusModel
    from ..models.generation_device_option import GenerationDeviceOption
    from ..models.get_app_deps_response200 import GetAppDepsResponse200
    from ..models.invocation_cache_status import InvocationCacheStatus
    from ..models.invoke_ai_app_config_with_set_fields import InvokeAIAppConfigWithSetFields
    from ..models.literals import LogLevel
    from ..models.update_app_generation_settings_request import UpdateAppGenerationSettingsRequest


def get_app_deps() -> Operation[GetAppDepsResponse200]:
    """Get App Deps

    ``GET /api/v1/app/app_deps``
    """
    return Operation(
        "get_app_deps",
        "GET",
        "/api/v1/app/app_deps",
        kind="json",
    )


def get_external_provider_configs() -> Operation[list[ExternalProviderConfigModel]]:
    """Get External Provider Configs

    ``GET /api/v1/app/external_providers/config``
    """
    return Operation(
        "get_external_provider_configs",
        "GET",
        "/api/v1/app/external_providers/config",
        kind="json",
        returns="[ExternalProviderConfigModel]",
    )


def set_external_provider_config(
    provider_id: str,
    *,
    body: ExternalProviderConfigUpdate,
) -> Operation[ExternalProviderConfigModel]:
    """Set External Provider Config

    ``POST /api/v1/app/external_providers/config/{provider_id}``

    Args:
        provider_id: The external provider identifier
    """
    return Operation(
        "set_external_provider_config",
        "POST",
        "/api/v1/app/external_providers/config/{provider_id}",
        kind="json",
        returns="ExternalProviderConfigModel",
        path_params={
            "provider_id": provider_id,
        },
        json=body,
    )


def reset_external_provider_config(
    provider_id: str,
) -> Operation[ExternalProviderConfigModel]:
    """Reset External Provider Config

    ``DELETE /api/v1/app/external_providers/config/{provider_id}``

    Args:
        provider_id: The external provider identifier
    """
    return Operation(
        "reset_external_provider_config",
        "DELETE",
        "/api/v1/app/external_providers/config/{provider_id}",
        kind="json",
        returns="ExternalProviderConfigModel",
        path_params={
            "provider_id": provider_id,
        },
    )


def get_external_provider_statuses() -> Operation[list[ExternalProviderStatusModel]]:
    """Get External Provider Statuses

    ``GET /api/v1/app/external_providers/status``
    """
    return Operation(
        "get_external_provider_statuses",
        "GET",
        "/api/v1/app/external_providers/status",
        kind="json",
        returns="[ExternalProviderStatusModel]",
    )


def get_generation_device_options() -> Operation[list[GenerationDeviceOption]]:
    """List the devices available for generation, for use with the `generation_devices` setting.

    ``GET /api/v1/app/generation_device_options``
    """
    return Operation(
        "get_generation_device_options",
        "GET",
        "/api/v1/app/generation_device_options",
        kind="json",
        returns="[GenerationDeviceOption]",
    )


def clear_invocation_cache() -> Operation[Any]:
    """Clears the invocation cache

    ``DELETE /api/v1/app/invocation_cache``
    """
    return Operation(
        "clear_invocation_cache",
        "DELETE",
        "/api/v1/app/invocation_cache",
        kind="json",
    )


def disable_invocation_cache() -> Operation[Any]:
    """Clears the invocation cache

    ``PUT /api/v1/app/invocation_cache/disable``
    """
    return Operation(
        "disable_invocation_cache",
        "PUT",
        "/api/v1/app/invocation_cache/disable",
        kind="json",
    )


def enable_invocation_cache() -> Operation[Any]:
    """Clears the invocation cache

    ``PUT /api/v1/app/invocation_cache/enable``
    """
    return Operation(
        "enable_invocation_cache",
        "PUT",
        "/api/v1/app/invocation_cache/enable",
        kind="json",
    )


def get_invocation_cache_status() -> Operation[InvocationCacheStatus]:
    """Clears the invocation cache

    ``GET /api/v1/app/invocation_cache/status``
    """
    return Operation(
        "get_invocation_cache_status",
        "GET",
        "/api/v1/app/invocation_cache/status",
        kind="json",
        returns="InvocationCacheStatus",
    )


def get_log_level() -> Operation[LogLevel]:
    """Returns the log level

    ``GET /api/v1/app/logging``
    """
    return Operation(
        "get_log_level",
        "GET",
        "/api/v1/app/logging",
        kind="json",
    )


def set_log_level(
    *,
    body: LogLevel,
) -> Operation[LogLevel]:
    """Sets the log verbosity level

    ``POST /api/v1/app/logging``
    """
    return Operation(
        "set_log_level",
        "POST",
        "/api/v1/app/logging",
        kind="json",
        json=body,
    )


def get_patchmatch_status() -> Operation[bool]:
    """Get Patchmatch Status

    ``GET /api/v1/app/patchmatch_status``
    """
    return Operation(
        "get_patchmatch_status",
        "GET",
        "/api/v1/app/patchmatch_status",
        kind="json",
        returns="bool",
    )


def get_runtime_config() -> Operation[InvokeAIAppConfigWithSetFields]:
    """Get Runtime Config

    ``GET /api/v1/app/runtime_config``
    """
    return Operation(
        "get_runtime_config",
        "GET",
        "/api/v1/app/runtime_config",
        kind="json",
        returns="InvokeAIAppConfigWithSetFields",
    )


def update_runtime_config(
    *,
    body: UpdateAppGenerationSettingsRequest,
) -> Operation[InvokeAIAppConfigWithSetFields]:
    """Update Runtime Config

    ``PATCH /api/v1/app/runtime_config``
    """
    return Operation(
        "update_runtime_config",
        "PATCH",
        "/api/v1/app/runtime_config",
        kind="json",
        returns="InvokeAIAppConfigWithSetFields",
        json=body,
    )


def app_version() -> Operation[AppVersion]:
    """Get Version

    ``GET /api/v1/app/version``
    """
    return Operation(
        "app_version",
        "GET",
        "/api/v1/app/version",
        kind="json",
        returns="AppVersion",
    )
