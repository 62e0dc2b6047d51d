from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .workflow_call_execution_child_outputs_additional_property import (
        WorkflowCallExecutionChildOutputsAdditionalProperty,
    )

    WorkflowCallExecutionChildOutputs: TypeAlias = dict[str, WorkflowCallExecutionChildOutputsAdditionalProperty]
else:
    WorkflowCallExecutionChildOutputs = dict
