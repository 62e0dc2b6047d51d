# Made from invokeai_py_client/models/_async/sources.py by `python scripts/unasync.py`: edit that file.
"""Sources of a server's models."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from invokeai_py_client.bindings import UNSET
from invokeai_py_client.exceptions import APIError, ConflictError, InvalidRequestError, ModelInstallError
from invokeai_py_client.models._sync.installs import ModelInstallJob
from invokeai_py_client.models.changes import (
    checked_repo,
    checked_source,
    checked_text,
    checked_token,
    record_changes,
)
from invokeai_py_client.text.redaction import as_secret, redact

if TYPE_CHECKING:
    from invokeai_api import models as api_models

    from invokeai_py_client.events._sync.subscriptions import Listening


UNKNOWN_SOURCE = " (the server's machine has no such path, and it is no URL and no Hugging Face id either)"


class ModelSources:
    """The part of a model repository that gets models: from folders, URLs, Hugging Face and InvokeAI's suggestions."""

    def __init__(self, client: Listening) -> None:
        self._client = client

    def install_model(
        self,
        source: str | Path,
        config: Mapping[str, Any] | api_models.ModelRecordChanges | None = None,
        *,
        name: str | None = None,
        inplace: bool = False,
        access_token: str | None = None,
    ) -> ModelInstallJob:
        """Start the installation of a model (`POST /api/v2/models/install`).

        When the same source is being installed already, the server gives that job. A file that is no model is refused
        by its job, unless it is called as if it were one: servers take it for a model of the type `"unknown"`.

        Args:
            source: A file or folder on the server's machine, a URL, or a Hugging Face id such as `"owner/name"`,
                `"owner/name:fp16"` or `"owner/name::folder"`. A relative `Path` is one of this machine.
            config: What the record shall say instead of what the server finds: `{"description": ...}`, as for
                `update_model`.
            name: The model's name on the server. Default: the server finds one.
            inplace: Use a local file or folder where it is. The server moves it into its own folder otherwise.
            access_token: For a source that asks for one. It is in no log and no message of this library.

        Returns:
            The running job: `wait()` for it.

        Raises:
            InvalidRequestError: The source, a part of `config` or the token cannot be one. Nothing was sent.
            ConflictError: The server finds no such path, and can make nothing else of the source.
            APIError: The server refuses the source.
        """
        from invokeai_api.api import model_manager

        access_token, given = as_secret(access_token), checked_source(source)
        body = record_changes(config, **({} if name is None else {"name": name}))
        token = UNSET if access_token is None else checked_token("access_token", access_token)
        operation = model_manager.install_model(source=given, inplace=inplace, access_token=token, body=body)
        try:
            record = self._client.send(operation)
        except APIError as error:  # it may repeat the source
            hint = UNKNOWN_SOURCE if isinstance(error, ConflictError) else ""
            error.args, error.detail = (redact(str(error)),), redact(error.detail)
            error.extend_message(hint)
            raise
        return ModelInstallJob(self._client, record)

    def install_huggingface(
        self,
        repo_id: str,
        config: Mapping[str, Any] | api_models.ModelRecordChanges | None = None,
        *,
        name: str | None = None,
        access_token: str | None = None,
    ) -> ModelInstallJob:
        """Start the installation of a model from Hugging Face (`POST /api/v2/models/install`).

        What is in the repository is looked up first (`GET /api/v2/models/hugging_face`): a repository with one model
        file and nothing else is installed as that file.

        Args:
            repo_id: `"owner/name"`; or a part of it, which is not looked up: `"owner/name:fp16"` is a variant,
                `"owner/name::folder"` or `"owner/name::folder/file.safetensors"` what is there.
            config: As for `install_model`.
            name: The model's name on the server. Default: the server finds one.
            access_token: For files that ask for one. A private repository is only found after `hf_login`.

        Returns:
            The running job: `wait()` for it.

        Raises:
            InvalidRequestError: This is no id of a repository. Nothing was sent.
            ModelInstallError: Which of several files is meant has to be said; the message lists them.
            ValidationError: There is no such repository.
        """
        access_token = as_secret(access_token)
        _, is_part = checked_repo(repo_id)
        source = repo_id.strip()
        if not is_part:
            found = self.hugging_face_files(source)
            urls = found.urls or []
            if not found.is_diffusers and len(urls) != 1:
                listed = "".join(f"\n  {url}" for url in urls) or " it has no files of a kind the server knows"
                raise ModelInstallError(
                    f"{source!r} is no single model; give `install_model` the URL of a file:{listed}"
                )
            source = source if found.is_diffusers else urls[0]
        return self.install_model(source, config, name=name, access_token=access_token)

    def hugging_face_files(self, repo_id: str) -> api_models.HuggingFaceModels:
        """List the model files of a Hugging Face repository (`GET /api/v2/models/hugging_face`).

        Args:
            repo_id: `"owner/name"`.

        Returns:
            `urls` of the model files in it, or None; `is_diffusers` says that all of it is one model.

        Raises:
            InvalidRequestError: This is no id of a repository.
            ValidationError: There is no such repository, or it is private and the server has no token for it.
            ServerError: The server cannot reach Hugging Face.
        """
        from invokeai_api.api import model_manager

        repo, _ = checked_repo(repo_id)
        return self._client.send(model_manager.get_hugging_face_models(hugging_face_repo=repo))

    def list_install_jobs(self) -> list[ModelInstallJob]:
        """The installations since the server started, but for those that were pruned (`GET /api/v2/models/install`)."""
        from invokeai_api.api import model_manager

        records = self._client.send(model_manager.list_model_installs())
        return [ModelInstallJob(self._client, record) for record in records]

    def get_install_job(self, job_id: int) -> ModelInstallJob:
        """One installation (`GET /api/v2/models/install/{id}`).

        Raises:
            InvalidRequestError: The id is no whole number.
            NotFoundError: The server has no such job: it was pruned, or the server was restarted.
        """
        from invokeai_api.api import model_manager

        if isinstance(job_id, bool) or not isinstance(job_id, int):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidRequestError(f"the id of an install job is a whole number, not {job_id!r:.80}")
        return ModelInstallJob(self._client, self._client.send(model_manager.get_model_install_job(job_id)))

    def prune_install_jobs(self) -> None:
        """Have the server forget the installations that have ended (`DELETE /api/v2/models/install`)."""
        from invokeai_api.api import model_manager

        self._client.send(model_manager.prune_model_install_jobs())

    def scan_folder(self, path: str | Path) -> list[api_models.FoundModel]:
        """The models in a folder on the server's machine (`GET /api/v2/models/scan_folder`).

        Returns:
            For each, its `path`, and whether it `is_installed`.

        Raises:
            InvalidRequestError: The path is empty.
            ValidationError: The server has no such folder.
        """
        from invokeai_api.api import model_manager

        folder = str(path) if isinstance(path, Path) else checked_text("the path of a folder", path, "a text or a Path")
        return self._client.send(model_manager.scan_for_models(scan_path=folder))

    def starter_models(self) -> list[api_models.StarterModel]:
        """The models InvokeAI suggests (`GET /api/v2/models/starter_models`): `name`, `source`, `is_installed`, ..."""
        from invokeai_api.api import model_manager

        return (self._client.send(model_manager.get_starter_models())).starter_models

    def hf_status(self) -> api_models.HFTokenStatus:
        """Whether the server has a token for Hugging Face (`GET /api/v2/models/hf_login`).

        Returns:
            `"valid"`; `"invalid"` without one; `"unknown"` when Hugging Face does not confirm it, or cannot be reached.
        """
        from invokeai_api.api import model_manager

        return self._client.send(model_manager.get_hf_login_status())

    def hf_login(self, token: str) -> api_models.HFTokenStatus:
        """Give the server a token for Hugging Face (`POST /api/v2/models/hf_login`).

        Args:
            token: The token. It is in no log and no message of this library.

        Returns:
            As `hf_status`. A token Hugging Face refuses is not kept, and the answer is then about the one before:
            `hf_logout` first to be sure.

        Raises:
            InvalidRequestError: The token is empty, or cannot be one.
        """
        from invokeai_api.api import model_manager
        from invokeai_api.models import BodyDoHfLogin

        token = as_secret(token)
        body = BodyDoHfLogin(token=checked_token("the Hugging Face token", token))
        return self._client.send(model_manager.do_hf_login(body=body))

    def hf_logout(self) -> api_models.HFTokenStatus:
        """Have the server forget its token for Hugging Face (`DELETE /api/v2/models/hf_login`).

        Returns:
            As `hf_status`; `"invalid"` when it has none any more.
        """
        from invokeai_api.api import model_manager

        return self._client.send(model_manager.reset_hf_token())
