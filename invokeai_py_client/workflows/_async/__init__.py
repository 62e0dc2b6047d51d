"""Written here, for asyncio; `_sync` beside it is made from it by `scripts/unasync.py`."""
