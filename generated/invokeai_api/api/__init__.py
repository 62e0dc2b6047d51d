"""The operations of the server, one module for each tag; each is imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import app as app
    from . import auth as auth
    from . import boards as boards
    from . import client_state as client_state
    from . import custom_nodes as custom_nodes
    from . import gallery as gallery
    from . import image_moves as image_moves
    from . import images as images
    from . import model_manager as model_manager
    from . import model_relationships as model_relationships
    from . import queue as queue
    from . import recall as recall
    from . import style_presets as style_presets
    from . import system_prompts as system_prompts
    from . import utilities as utilities
    from . import videos as videos
    from . import virtual_boards as virtual_boards
    from . import workflows as workflows

_TAGS = frozenset(
    {
        "app",
        "auth",
        "boards",
        "client_state",
        "custom_nodes",
        "gallery",
        "image_moves",
        "images",
        "model_manager",
        "model_relationships",
        "queue",
        "recall",
        "style_presets",
        "system_prompts",
        "utilities",
        "videos",
        "virtual_boards",
        "workflows",
    }
)


def _find(name: str) -> Any:
    return import_module(f".{name}", __name__)


def __getattr__(name: str) -> Any:
    if name not in _TAGS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = _find(name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_TAGS)
