from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class InstallNodePackResponse(Model):
    """Response after installing a node pack."""

    message: str
    """Status message."""
    name: str
    """The name of the installed node pack."""
    success: bool
    """Whether the installation was successful."""
    dependency_file: None | str | Unset = UNSET
    """Name of the detected dependency manifest file, if any."""
    requires_dependencies: bool | Unset = UNSET
    """Whether the pack ships a dependency manifest (requirements.txt or pyproject.toml) that the user must install
    manually following the pack's documentation. Default: False."""
    workflows_imported: int | Unset = UNSET
    """Number of workflows imported from the pack. Default: 0."""
