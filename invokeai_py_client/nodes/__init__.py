"""The node types of a server."""
