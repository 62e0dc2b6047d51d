"""Aids for people who test code that uses this library, without an InvokeAI server.

`FakeTransport` is handed to a client and answers its requests: no sockets, nothing to start, quick.
`stub_server` is a real HTTP server with scripted answers: for faults of the network, and for code that makes its own
client. What a test says of a real server is best tested against one: see `invokeai_py_client.server.LocalServer`.

Neither knows what an InvokeAI server would answer (but for its version): that is for the test to say. Neither speaks
Socket.IO: runs are followed by asking, as they are on a server whose event connection is out of reach.
"""

from invokeai_py_client.testing._fake import FakeRequest, FakeTransport
from invokeai_py_client.testing._stub import Answer, StubServer, stub_server

__all__ = ["Answer", "FakeRequest", "FakeTransport", "StubServer", "stub_server"]
