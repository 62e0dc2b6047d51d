"""Workflow files, as the web UI writes them."""
