"""Operations tagged `model_manager`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from invokeai_py_client.bindings import UNSET, Operation, Unset

if TYPE_CHECKING:
    from ..models.any_model_config import AnyModelConfig
    from ..models.body_do_hf_login import BodyDoHfLogin
    from ..models.body_update_model_image import BodyUpdateModelImage
    from ..models.bulk_delete_models_request import BulkDeleteModelsRequest
    from ..models.bulk_delete_models_response import BulkDeleteModelsResponse
    from ..models.bulk_reidentify_models_request import BulkReidentifyModelsRequest
    from ..models.bulk_reidentify_models_response import BulkReidentifyModelsResponse
    from ..models.cache_stats import CacheStats
    from ..models.delete_orphaned_models_request import DeleteOrphanedModelsRequest
    from ..models.delete_orphaned_models_response import DeleteOrphanedModelsResponse
    from ..models.found_model import FoundModel
    from ..models.hugging_face_models import HuggingFaceModels
    from ..models.literals import (
        BaseModelType,
        HFTokenStatus,
        ModelFormat,
        ModelRecordOrderBy,
        ModelType,
        SQLiteDirection,
    )
    from ..models.model_install_job import ModelInstallJob
    from ..models.model_record_changes import ModelRecordChanges
    from ..models.models_list import ModelsList
    from ..models.orphaned_model_info import OrphanedModelInfo
    from ..models.starter_model_response import StarterModelResponse


def list_model_records(
    *,
    base_models: list[BaseModelType] | None | Unset = UNSET,
    model_type: ModelType | None | Unset = UNSET,
    model_name: None | str | Unset = UNSET,
    model_format: ModelFormat | None | Unset = UNSET,
    order_by: ModelRecordOrderBy | Unset = UNSET,
    direction: SQLiteDirection | Unset = UNSET,
) -> Operation[ModelsList]:
    """Get a list of models.

    ``GET /api/v2/models/``

    Args:
        base_models: Base models to include
        model_type: The type of model to get
        model_name: Exact match on the name of the model
        model_format: Exact match on the format of the model (e.g. 'diffusers')
        order_by: The field to order by. Default: 'name'.
        direction: The direction to order by. Default: 'ASC'.
    """
    return Operation(
        "list_model_records",
        "GET",
        "/api/v2/models/",
        kind="json",
        returns="ModelsList",
        query={
            "base_models": base_models,
            "model_type": model_type,
            "model_name": model_name,
            "model_format": model_format,
            "order_by": order_by,
            "direction": direction,
        },
    )


def convert_model(
    key: str,
) -> Operation[AnyModelConfig]:
    """Permanently convert a model into diffusers format, replacing the safetensors version.
    Note that during the conversion process the key and model hash will change.
    The return value is the model configuration for the converted model.

    ``PUT /api/v2/models/convert/{key}``

    Args:
        key: Unique key of the safetensors main model to convert to diffusers format.
    """
    return Operation(
        "convert_model",
        "PUT",
        "/api/v2/models/convert/{key}",
        kind="json",
        returns="AnyModelConfig",
        path_params={
            "key": key,
        },
    )


def empty_model_cache() -> Operation[Any]:
    """Drop all models from the model cache to free RAM/VRAM. 'Locked' models that are in active use will not be
    dropped.

    ``POST /api/v2/models/empty_model_cache``
    """
    return Operation(
        "empty_model_cache",
        "POST",
        "/api/v2/models/empty_model_cache",
        kind="json",
    )


def get_model_records_by_attrs(
    *,
    name: str,
    type_: ModelType,
    base: BaseModelType,
) -> Operation[AnyModelConfig]:
    """Gets a model by its attributes. The main use of this route is to provide backwards compatibility with the
    old
    model manager, which identified models by a combination of name, base and type.

    ``GET /api/v2/models/get_by_attrs``

    Args:
        name: The name of the model
        type_: The type of the model
        base: The base model of the model
    """
    return Operation(
        "get_model_records_by_attrs",
        "GET",
        "/api/v2/models/get_by_attrs",
        kind="json",
        returns="AnyModelConfig",
        query={
            "name": name,
            "type": type_,
            "base": base,
        },
    )


def get_model_records_by_hash(
    *,
    hash_: str,
) -> Operation[AnyModelConfig]:
    """Gets a model by its hash. This is useful for recalling models that were deleted and reinstalled,
    as the hash remains stable across reinstallations while the key (UUID) changes.

    ``GET /api/v2/models/get_by_hash``

    Args:
        hash_: The hash of the model
    """
    return Operation(
        "get_model_records_by_hash",
        "GET",
        "/api/v2/models/get_by_hash",
        kind="json",
        returns="AnyModelConfig",
        query={
            "hash": hash_,
        },
    )


def get_hf_login_status() -> Operation[HFTokenStatus]:
    """Get Hf Login Status

    ``GET /api/v2/models/hf_login``
    """
    return Operation(
        "get_hf_login_status",
        "GET",
        "/api/v2/models/hf_login",
        kind="json",
    )


def do_hf_login(
    *,
    body: BodyDoHfLogin,
) -> Operation[HFTokenStatus]:
    """Do Hf Login

    ``POST /api/v2/models/hf_login``
    """
    return Operation(
        "do_hf_login",
        "POST",
        "/api/v2/models/hf_login",
        kind="json",
        json=body,
    )


def reset_hf_token() -> Operation[HFTokenStatus]:
    """Reset Hf Token

    ``DELETE /api/v2/models/hf_login``
    """
    return Operation(
        "reset_hf_token",
        "DELETE",
        "/api/v2/models/hf_login",
        kind="json",
    )


def get_hugging_face_models(
    *,
    hugging_face_repo: str | Unset = UNSET,
) -> Operation[HuggingFaceModels]:
    """Get Hugging Face Models

    ``GET /api/v2/models/hugging_face``

    Args:
        hugging_face_repo: Hugging face repo to search for models
    """
    return Operation(
        "get_hugging_face_models",
        "GET",
        "/api/v2/models/hugging_face",
        kind="json",
        returns="HuggingFaceModels",
        query={
            "hugging_face_repo": hugging_face_repo,
        },
    )


def bulk_delete_models(
    *,
    body: BulkDeleteModelsRequest,
) -> Operation[BulkDeleteModelsResponse]:
    """Delete multiple model records from database.

    The configuration records will be removed. The corresponding weights files will be
    deleted as well if they reside within the InvokeAI "models" directory.
    Returns a list of successfully deleted keys and failed deletions with error messages.

    ``POST /api/v2/models/i/bulk_delete``
    """
    return Operation(
        "bulk_delete_models",
        "POST",
        "/api/v2/models/i/bulk_delete",
        kind="json",
        returns="BulkDeleteModelsResponse",
        json=body,
    )


def bulk_reidentify_models(
    *,
    body: BulkReidentifyModelsRequest,
) -> Operation[BulkReidentifyModelsResponse]:
    """Reidentify multiple models by re-probing their weights files.

    Returns a list of successfully reidentified keys and failed reidentifications with error messages.

    ``POST /api/v2/models/i/bulk_reidentify``
    """
    return Operation(
        "bulk_reidentify_models",
        "POST",
        "/api/v2/models/i/bulk_reidentify",
        kind="json",
        returns="BulkReidentifyModelsResponse",
        json=body,
    )


def get_model_record(
    key: str,
) -> Operation[AnyModelConfig]:
    """Get a model record

    ``GET /api/v2/models/i/{key}``

    Args:
        key: Key of the model record to fetch.
    """
    return Operation(
        "get_model_record",
        "GET",
        "/api/v2/models/i/{key}",
        kind="json",
        returns="AnyModelConfig",
        path_params={
            "key": key,
        },
    )


def delete_model(
    key: str,
) -> Operation[None]:
    """Delete model record from database.

    The configuration record will be removed. The corresponding weights files will be
    deleted as well if they reside within the InvokeAI "models" directory.

    ``DELETE /api/v2/models/i/{key}``

    Args:
        key: Unique key of model to remove from model registry.
    """
    return Operation(
        "delete_model",
        "DELETE",
        "/api/v2/models/i/{key}",
        kind="none",
        path_params={
            "key": key,
        },
    )


def update_model_record(
    key: str,
    *,
    body: ModelRecordChanges,
) -> Operation[AnyModelConfig]:
    """Update a model's config.

    ``PATCH /api/v2/models/i/{key}``

    Args:
        key: Unique key of model
    """
    return Operation(
        "update_model_record",
        "PATCH",
        "/api/v2/models/i/{key}",
        kind="json",
        returns="AnyModelConfig",
        path_params={
            "key": key,
        },
        json=body,
    )


def get_model_image(
    key: str,
) -> Operation[bytes]:
    """Gets an image file that previews the model

    ``GET /api/v2/models/i/{key}/image``

    Args:
        key: The name of model image file to get
    """
    return Operation(
        "get_model_image",
        "GET",
        "/api/v2/models/i/{key}/image",
        kind="bytes",
        path_params={
            "key": key,
        },
    )


def delete_model_image(
    key: str,
) -> Operation[None]:
    """Delete Model Image

    ``DELETE /api/v2/models/i/{key}/image``

    Args:
        key: Unique key of model image to remove from model_images directory.
    """
    return Operation(
        "delete_model_image",
        "DELETE",
        "/api/v2/models/i/{key}/image",
        kind="none",
        path_params={
            "key": key,
        },
    )


def update_model_image(
    key: str,
    *,
    body: BodyUpdateModelImage,
) -> Operation[Any]:
    """Update Model Image

    ``PATCH /api/v2/models/i/{key}/image``

    Args:
        key: Unique key of model
    """
    return Operation(
        "update_model_image",
        "PATCH",
        "/api/v2/models/i/{key}/image",
        kind="json",
        path_params={
            "key": key,
        },
        multipart=body,
    )


def reidentify_model(
    key: str,
) -> Operation[AnyModelConfig]:
    """Attempt to reidentify a model by re-probing its weights file.

    ``POST /api/v2/models/i/{key}/reidentify``

    Args:
        key: Key of the model to reidentify.
    """
    return Operation(
        "reidentify_model",
        "POST",
        "/api/v2/models/i/{key}/reidentify",
        kind="json",
        returns="AnyModelConfig",
        path_params={
            "key": key,
        },
    )


def list_model_installs() -> Operation[list[ModelInstallJob]]:
    """Return the list of model install jobs.

    Install jobs have a numeric `id`, a `status`, and other fields that provide information on
    the nature of the job and its progress. The `status` is one of:

    * "waiting" -- Job is waiting in the queue to run
    * "downloading" -- Model file(s) are downloading
    * "running" -- Model has downloaded and the model probing and registration process is running
    * "paused" -- Job is paused and can be resumed
    * "completed" -- Installation completed successfully
    * "error" -- An error occurred. Details will be in the "error_type" and "error" fields.
    * "cancelled" -- Job was cancelled before completion.

    Once completed, information about the model such as its size, base
    model and type can be retrieved from the `config_out` field. For multi-file models such as diffusers,
    information on individual files can be retrieved from `download_parts`.

    See the example and schema below for more information.

    ``GET /api/v2/models/install``
    """
    return Operation(
        "list_model_installs",
        "GET",
        "/api/v2/models/install",
        kind="json",
        returns="[ModelInstallJob]",
    )


def install_model(
    *,
    body: ModelRecordChanges,
    source: str,
    inplace: bool | None | Unset = UNSET,
    access_token: None | str | Unset = UNSET,
) -> Operation[ModelInstallJob]:
    """Install a model using a string identifier.

    `source` can be any of the following.

    1. A path on the local filesystem ('C:\\users\\fred\\model.safetensors')
    2. A Url pointing to a single downloadable model file
    3. A HuggingFace repo_id with any of the following formats:
       - model/name
       - model/name:fp16:vae
       - model/name::vae          -- use default precision
       - model/name:fp16:path/to/model.safetensors
       - model/name::path/to/model.safetensors

    `config` is a ModelRecordChanges object. Fields in this object will override
    the ones that are probed automatically. Pass an empty object to accept
    all the defaults.

    `access_token` is an optional access token for use with Urls that require
    authentication.

    Models will be downloaded, probed, configured and installed in a
    series of background threads. The return object has `status` attribute
    that can be used to monitor progress.

    See the documentation for `import_model_record` for more information on
    interpreting the job information returned by this route.

    ``POST /api/v2/models/install``

    Args:
        source: Model source to install, can be a local path, repo_id, or remote URL
        inplace: Whether or not to install a local model in place. Default: False.
        access_token: access token for the remote resource
    """
    return Operation(
        "install_model",
        "POST",
        "/api/v2/models/install",
        kind="json",
        returns="ModelInstallJob",
        query={
            "source": source,
            "inplace": inplace,
            "access_token": access_token,
        },
        json=body,
    )


def prune_model_install_jobs() -> Operation[Any]:
    """Prune all completed and errored jobs from the install job list.

    ``DELETE /api/v2/models/install``
    """
    return Operation(
        "prune_model_install_jobs",
        "DELETE",
        "/api/v2/models/install",
        kind="json",
    )


def install_hugging_face_model(
    *,
    source: str,
) -> Operation[str]:
    """Install a Hugging Face model using a string identifier.

    ``GET /api/v2/models/install/huggingface``

    Args:
        source: HuggingFace repo_id to install
    """
    return Operation(
        "install_hugging_face_model",
        "GET",
        "/api/v2/models/install/huggingface",
        kind="text",
        query={
            "source": source,
        },
    )


def get_model_install_job(
    id: int,
) -> Operation[ModelInstallJob]:
    """Return model install job corresponding to the given source. See the documentation for 'List Model Install
    Jobs'
    for information on the format of the return value.

    ``GET /api/v2/models/install/{id}``

    Args:
        id: Model install id
    """
    return Operation(
        "get_model_install_job",
        "GET",
        "/api/v2/models/install/{id}",
        kind="json",
        returns="ModelInstallJob",
        path_params={
            "id": id,
        },
    )


def cancel_model_install_job(
    id: int,
) -> Operation[Any]:
    """Cancel the model install job(s) corresponding to the given job ID.

    ``DELETE /api/v2/models/install/{id}``

    Args:
        id: Model install job ID
    """
    return Operation(
        "cancel_model_install_job",
        "DELETE",
        "/api/v2/models/install/{id}",
        kind="json",
        path_params={
            "id": id,
        },
    )


def pause_model_install_job(
    id: int,
) -> Operation[ModelInstallJob]:
    """Pause the model install job corresponding to the given job ID.

    ``POST /api/v2/models/install/{id}/pause``

    Args:
        id: Model install job ID
    """
    return Operation(
        "pause_model_install_job",
        "POST",
        "/api/v2/models/install/{id}/pause",
        kind="json",
        returns="ModelInstallJob",
        path_params={
            "id": id,
        },
    )


def restart_failed_model_install_job(
    id: int,
) -> Operation[ModelInstallJob]:
    """Restart failed or non-resumable file downloads for the given job.

    ``POST /api/v2/models/install/{id}/restart_failed``

    Args:
        id: Model install job ID
    """
    return Operation(
        "restart_failed_model_install_job",
        "POST",
        "/api/v2/models/install/{id}/restart_failed",
        kind="json",
        returns="ModelInstallJob",
        path_params={
            "id": id,
        },
    )


def restart_model_install_file(
    id: int,
    *,
    body: str,
) -> Operation[ModelInstallJob]:
    """Restart a specific file download for the given job.

    ``POST /api/v2/models/install/{id}/restart_file``

    Args:
        id: Model install job ID
    """
    return Operation(
        "restart_model_install_file",
        "POST",
        "/api/v2/models/install/{id}/restart_file",
        kind="json",
        returns="ModelInstallJob",
        path_params={
            "id": id,
        },
        json=body,
    )


def resume_model_install_job(
    id: int,
) -> Operation[ModelInstallJob]:
    """Resume a paused model install job corresponding to the given job ID.

    ``POST /api/v2/models/install/{id}/resume``

    Args:
        id: Model install job ID
    """
    return Operation(
        "resume_model_install_job",
        "POST",
        "/api/v2/models/install/{id}/resume",
        kind="json",
        returns="ModelInstallJob",
        path_params={
            "id": id,
        },
    )


def list_missing_models() -> Operation[ModelsList]:
    """Get models whose files are missing from disk.

    These are models that have database entries but their corresponding
    weight files have been deleted externally (not via Model Manager).

    Available to any authenticated user, not just admins: the frontend's model hooks subtract this
    set from the model list so unusable models are kept out of the generation dropdowns.

    ``GET /api/v2/models/missing``
    """
    return Operation(
        "list_missing_models",
        "GET",
        "/api/v2/models/missing",
        kind="json",
        returns="ModelsList",
    )


def scan_for_models(
    *,
    scan_path: str | Unset = UNSET,
) -> Operation[list[FoundModel]]:
    """Scan For Models

    ``GET /api/v2/models/scan_folder``

    Args:
        scan_path: Directory path to search for models
    """
    return Operation(
        "scan_for_models",
        "GET",
        "/api/v2/models/scan_folder",
        kind="json",
        returns="[FoundModel]",
        query={
            "scan_path": scan_path,
        },
    )


def get_starter_models() -> Operation[StarterModelResponse]:
    """Get Starter Models

    ``GET /api/v2/models/starter_models``
    """
    return Operation(
        "get_starter_models",
        "GET",
        "/api/v2/models/starter_models",
        kind="json",
        returns="StarterModelResponse",
    )


def get_stats() -> Operation[CacheStats | None]:
    """Return performance statistics on the model manager's RAM cache. In multi-GPU mode there is
    one cache per generation device; their statistics are aggregated. Will return null if no models
    have been loaded.

    ``GET /api/v2/models/stats``
    """
    return Operation(
        "get_stats",
        "GET",
        "/api/v2/models/stats",
        kind="json",
        returns="CacheStats",
        nullable=True,
    )


def get_orphaned_models() -> Operation[list[OrphanedModelInfo]]:
    """Find orphaned model directories.

    Orphaned models are directories in the models folder that contain model files
    but are not referenced in the database. This can happen when models are deleted
    from the database but the files remain on disk.

    ``GET /api/v2/models/sync/orphaned``
    """
    return Operation(
        "get_orphaned_models",
        "GET",
        "/api/v2/models/sync/orphaned",
        kind="json",
        returns="[OrphanedModelInfo]",
    )


def delete_orphaned_models(
    *,
    body: DeleteOrphanedModelsRequest,
) -> Operation[DeleteOrphanedModelsResponse]:
    """Delete specified orphaned model directories.

    ``DELETE /api/v2/models/sync/orphaned``
    """
    return Operation(
        "delete_orphaned_models",
        "DELETE",
        "/api/v2/models/sync/orphaned",
        kind="json",
        returns="DeleteOrphanedModelsResponse",
        json=body,
    )
