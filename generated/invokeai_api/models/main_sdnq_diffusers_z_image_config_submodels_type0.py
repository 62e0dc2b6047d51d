from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .submodel_definition import SubmodelDefinition

    MainSDNQDiffusersZImageConfigSubmodelsType0: TypeAlias = dict[str, SubmodelDefinition]
else:
    MainSDNQDiffusersZImageConfigSubmodelsType0 = dict
