"""Pure functions and values: nothing here does I/O."""
