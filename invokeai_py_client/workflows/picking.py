"""Saved workflows that are picked to be called by a node of another one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from invokeai_py_client.exceptions import InputValueError, WorkflowNotFoundError
from invokeai_py_client.nodes.templates import NodeTemplate
from invokeai_py_client.text.jsons import Json
from invokeai_py_client.workflow_files.definition import WorkflowDefinition
from invokeai_py_client.workflows.inputs import WorkflowInput
from invokeai_py_client.workflows.library import find_workflow
from invokeai_py_client.workflows.loading import LoadedWorkflow, load
from invokeai_py_client.workflows.saved_calls import with_picked


@dataclass(frozen=True, slots=True)
class WorkflowPicker:
    """Loads a workflow with the saved ones that its nodes are to call.

    Attributes:
        definition: The workflow.
        templates: The server's node templates.
        names: Names of the saved workflows, by id.
        contents: The saved workflows, by id, as far as they are known.
        warnings: What is to be said of the workflow besides.
    """

    definition: WorkflowDefinition
    templates: Mapping[str, NodeTemplate]
    names: Mapping[str, str]
    contents: Mapping[str, Json]
    warnings: tuple[str, ...] = ()

    def id_of(self, entry: WorkflowInput, wanted: Any) -> str | None:
        """The id of the saved workflow of this id or name; None for none.

        Raises:
            InputValueError: There is none, or more than one.
        """
        if wanted is None or wanted == "":
            return None
        if isinstance(wanted, str) and wanted in self.contents:
            return wanted
        try:
            found = find_workflow(wanted, self.names)
        except WorkflowNotFoundError as error:
            raise InputValueError(f"input {entry}: {error}") from error
        if found not in self.contents:
            raise InputValueError(f"input {entry}: the workflow {wanted!r} could not be read to be called")
        return found

    def load(self, picked: Mapping[str, str]) -> LoadedWorkflow:
        """Load the workflow; `picked` has ids of saved workflows by the ids of nodes."""
        definition = self.definition
        if picked:
            definition = WorkflowDefinition(with_picked(definition.to_dict(), picked))
        loaded = load(definition, self.templates, self.contents)
        return replace(loaded, warnings=(*loaded.warnings, *self.warnings))
