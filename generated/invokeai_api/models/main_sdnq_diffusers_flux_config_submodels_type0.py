from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .submodel_definition import SubmodelDefinition

    MainSDNQDiffusersFLUXConfigSubmodelsType0: TypeAlias = dict[str, SubmodelDefinition]
else:
    MainSDNQDiffusersFLUXConfigSubmodelsType0 = dict
