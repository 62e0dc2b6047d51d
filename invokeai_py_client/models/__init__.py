"""The models of a server, and how they get there."""
