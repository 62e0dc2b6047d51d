"""The library for threads: made from `_async` by `python scripts/unasync.py`, except `_concurrency`."""
