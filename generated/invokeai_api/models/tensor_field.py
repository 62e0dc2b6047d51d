from __future__ import annotations

from attrs import define

from invokeai_py_client.bindings import Model


@define(kw_only=True, repr=False)
class TensorField(Model):
    """A tensor primitive field."""

    tensor_name: str
    """The name of a tensor."""
