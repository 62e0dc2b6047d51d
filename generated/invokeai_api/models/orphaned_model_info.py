from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class OrphanedModelInfo(Model):
    """Information about an orphaned model directory."""

    absolute_path: str
    """Absolute path to the orphaned directory"""
    files: list[str]
    """List of model files in this directory"""
    path: str
    """Relative path to the orphaned directory from models root"""
    size_bytes: int
    """Total size of all files in bytes"""
