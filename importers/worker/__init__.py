"""Reading strangers' files in limited child processes (SAFETY.md).

The child is a part of this package and must start fast, so the parent's side is loaded when it is first named.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importers.worker.carrying import CarriedViewer
    from importers.worker.files import Kept
    from importers.worker.pictures import PictureViewer
    from importers.worker.reader import Head, LimitedReader
    from importers.worker.scans import Recogniser
    from importers.worker.sounds import SoundViewer
    from importers.worker.views import Viewer

__all__ = ["CarriedViewer", "Head", "Kept", "LimitedReader", "PictureViewer", "Recogniser", "SoundViewer", "Viewer"]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(name)
    from importers.worker import carrying, files, pictures, reader, scans, sounds, views

    homes = {
        "Viewer": views,
        "PictureViewer": pictures,
        "Recogniser": scans,
        "SoundViewer": sounds,
        "Kept": files,
        "CarriedViewer": carrying,
    }
    return getattr(homes.get(name, reader), name)
