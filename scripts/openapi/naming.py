"""Name the modules of the generated package."""

from __future__ import annotations

import re

from openapi_python_client.config import Config
from openapi_python_client.parser import GeneratorData
from openapi_python_client.strings import ClassName

from .document import Doc, RegenerateError, schemas

LITERALS = "literals"
"""The one module of all enums."""

_WORDS = (
    *("BnBLLM", "BnBNF4", "ControlNet", "FreeU", "I2V", "LLLite", "LoRA", "LyCORIS"),
    *("PiDiNet", "PiD", "SQLite", "SigLIP", "T2I", "TI2V", "UNet"),
)
"""Names a split before capitals would tear apart."""

_TOKEN = re.compile("|".join(_WORDS) + r"|[A-Z]+\d*(?![a-z])|[A-Z]?[a-z]+\d*|\d+")


def snake_case(name: str) -> str:
    """Return `lora_lycoris_flux_config` for `LoRA_LyCORIS_FLUX_Config`."""
    return "_".join(_TOKEN.findall(name)).lower()


def module_names(doc: Doc, config: Config) -> dict[str, str]:
    """Return the module of every class the generator will make, components and nested schemas alike.

    Args:
        doc: The normalised document.
        config: The configuration the generator will have.

    Raises:
        RegenerateError: If the generator does not accept the document, or two classes would share a module.
    """
    data = GeneratorData.from_dict(doc, config=config)
    if not isinstance(data, GeneratorData):
        raise RegenerateError(f"the generator refuses the document: {data.header} {data.detail}")
    components = {str(ClassName(name, config.field_prefix)): name for name in schemas(doc)}
    modules = {str(enum.class_info.name): LITERALS for enum in data.enums}
    owners: dict[str, str] = {LITERALS: "the enums"}
    for model in data.models:
        name = str(model.class_info.name)
        module = snake_case(components.get(name, name))
        if owners.setdefault(module, name) != name:
            raise RegenerateError(f"{name} and {owners[module]} would both be module {module}")
        modules[name] = module
    return modules
