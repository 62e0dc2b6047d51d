"""Live tests of the library for asyncio; those in `_sync` are made from them by `scripts/unasync.py`."""
