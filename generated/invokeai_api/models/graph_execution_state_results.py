from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .any_invocation_output import AnyInvocationOutput

    GraphExecutionStateResults: TypeAlias = dict[str, AnyInvocationOutput]
else:
    GraphExecutionStateResults = dict
