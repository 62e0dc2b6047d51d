from __future__ import annotations

from invokeai_py_client.bindings import Model, define


@define(kw_only=True, repr=False)
class ExposedField(Model):
    """ExposedField"""

    field_name: str
    node_id: str
    _wire_ = {
        "field_name": "fieldName",
        "node_id": "nodeId",
    }
