# Made from tests/live/_async/__init__.py by `python scripts/unasync.py`: edit that file.
"""Live tests of the library for asyncio; those in `_sync` are made from them by `scripts/unasync.py`."""
