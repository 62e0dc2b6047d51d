from __future__ import annotations

from invokeai_py_client.bindings import File, Model, define


@define(kw_only=True, repr=False)
class BodyImportStylePresets(Model):
    """Body_import_style_presets

    Attributes:
        file: The file to import
    """

    file: File
