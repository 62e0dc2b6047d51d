from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .submodel_definition import SubmodelDefinition

    MainDiffusersSD3ConfigSubmodelsType0: TypeAlias = dict[str, SubmodelDefinition]
else:
    MainDiffusersSD3ConfigSubmodelsType0 = dict
