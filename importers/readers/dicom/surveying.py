"""What the head of a DICOM file says of its pictures, so that nobody has to send all of it. Runs in the limited child.

The walker answers for an ordinary file, pydicom for the rest.
"""

import warnings
from collections.abc import Mapping
from typing import TYPE_CHECKING

from importers.candidates import Problem, Reason
from importers.pictured import Meaning, Plain, Survey
from importers.readers.dicom import mosaics, placement, plain_pixels, plain_placement, tags
from importers.readers.dicom.elements import Elements, NeedsMoreError, OddError, walk
from importers.readers.dicom.meanings import meaning

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

_GROUPS = (0x52009229, 0x52009230)
_WANTED = dict(sorted({**plain_placement.WANTED, **plain_pixels.BEFORE_PIXELS}.items()))
_SYNTAXES = (tags.EXPLICIT_LITTLE, tags.IMPLICIT_LITTLE)


def survey(head: bytes, size: int) -> Survey | Problem | None:
    """Survey a file of ``size`` bytes from its first ones; None where more of them are needed. Never raises."""
    try:
        found = walk(head, size, _WANTED)
        placements = plain_placement.placements(found.values, placement.MOST_FRAMES)
        if any(one.mosaic for one in placements[:1]):
            return _slowly(head, size)
        return Survey(placements, _plain(head, size, found))
    except NeedsMoreError:
        return None
    except (OddError, plain_placement.OddError):
        return _slowly(head, size)


def _slowly(head: bytes, size: int) -> Survey | Problem | None:
    """With pydicom."""
    from importers.readers.dicom.loading import load_dataset

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            loaded = load_dataset(head, placement.BULK)
            if len(head) < size and not loaded.stopped:
                return None
            return _of_dataset(head, size, loaded.dataset)
    except Exception as error:  # noqa: BLE001 - what a strange file does to a reader is an answer
        short = len(head) < size and not isinstance(error, MemoryError | RecursionError)
        return None if short else Problem(Reason.DAMAGED, type(error).__name__, "application/dicom")


def _of_dataset(head: bytes, size: int, dataset: "Dataset") -> Survey:
    placements, plain = placement.of_dataset(dataset), _grouped(head, size, dataset)
    tiled = mosaics.parts(dataset, placements[0]) if len(placements) == 1 and placements[0].mosaic else None
    return Survey(placements, plain) if tiled is None else Survey(tiled[1], plain, tiled[0])


def _plain(head: bytes, size: int, found: Elements, meanings: tuple[Meaning, ...] = ()) -> Plain | None:
    """Where the pixels are, None where a decoder has to read them."""
    values = _without_groups(found.values) if meanings else found.values
    try:
        if found.transfer_syntax not in _SYNTAXES or not found.prefixed:
            return None
        return plain_pixels.plain(values, *_pixels(head, found), size, meanings)
    except (OddError, NeedsMoreError, plain_pixels.NotPlainError, KeyError):
        return None


def _grouped(head: bytes, size: int, dataset: "Dataset") -> Plain | None:
    """Plain pixels of a file with functional groups, whose pictures each have a meaning of their own."""
    try:
        found = walk(head, size, _WANTED)
    except (OddError, NeedsMoreError):
        return None
    frames = int(dataset.get("NumberOfFrames") or 1)
    if not 0 < frames <= placement.MOST_FRAMES:
        return None
    meanings = [one for one in (meaning(dataset, index) for index in range(frames)) if one is not None]
    return _plain(head, size, found, tuple(meanings)) if len(meanings) == frames else None


def _without_groups(values: Mapping[int, bytes]) -> dict[int, bytes]:
    return {tag: value for tag, value in values.items() if tag not in _GROUPS}


def _pixels(head: bytes, found: Elements) -> tuple[int, int]:
    """Where the value of Pixel Data begins, and how long it is (PS3.5, 7.1)."""
    start = found.end
    key = head[start : start + 8]
    if key[:4] != b"\xe0\x7f\x10\x00":
        raise OddError
    if found.transfer_syntax == tags.IMPLICIT_LITTLE:
        return start + 8, int.from_bytes(key[4:8], "little")
    if key[4:6] not in (b"OB", b"OW") or len(head) < start + 12:
        raise OddError
    return start + 12, int.from_bytes(head[start + 8 : start + 12], "little")
