"""Boot an InvokeAI server of one's own on this machine: `LocalServer`."""

from invokeai_py_client.server.local_server import LocalServer

__all__ = ["LocalServer"]
