"""Reading strangers' files in limited child processes (SAFETY.md).

The child is a part of this package and must start fast, so the parent's side is loaded when it is first named.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importers.worker.reader import Head, LimitedReader
    from importers.worker.views import Viewer

__all__ = ["Head", "LimitedReader", "Viewer"]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(name)
    from importers.worker import reader, views

    return getattr(views if name == "Viewer" else reader, name)
