from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import File, Model


@define(kw_only=True, repr=False)
class BodyImportStylePresets(Model):
    """Body_import_style_presets

    Attributes:
        file: The file to import
    """

    file: File
