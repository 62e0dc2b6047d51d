# Made from invokeai_py_client/prompts/_async/__init__.py by `python scripts/unasync.py`: edit that file.
"""Written here, for asyncio; `_sync` beside it is made from it by `scripts/unasync.py`."""
