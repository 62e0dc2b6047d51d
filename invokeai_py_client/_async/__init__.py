"""Everything that does I/O, written once, for asyncio; `_sync` is made from it by `scripts/unasync.py`."""
