"""Live tests of the library for threads, made from `_async` by `scripts/unasync.py`, except `conftest`."""
