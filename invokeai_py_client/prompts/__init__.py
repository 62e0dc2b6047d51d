"""Style presets, system prompts, and what the web UI remembers."""
