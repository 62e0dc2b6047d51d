"""Workflows: read, filled in, built, checked and run."""
