"""The server's queue, and what is on its way through it."""
