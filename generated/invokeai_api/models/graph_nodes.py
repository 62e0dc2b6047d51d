from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .any_invocation import AnyInvocation

    GraphNodes: TypeAlias = dict[str, AnyInvocation]
else:
    GraphNodes = dict
