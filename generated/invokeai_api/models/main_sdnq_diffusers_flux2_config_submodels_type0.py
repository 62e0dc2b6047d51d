from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .submodel_definition import SubmodelDefinition

    MainSDNQDiffusersFlux2ConfigSubmodelsType0: TypeAlias = dict[str, SubmodelDefinition]
else:
    MainSDNQDiffusersFlux2ConfigSubmodelsType0 = dict
