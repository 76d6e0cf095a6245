"""The order of a Series' pictures: along the slice normal where there is geometry, by number otherwise."""

from collections.abc import Iterable
from dataclasses import dataclass

from models.records import InstanceFacts, StoredFile


@dataclass(frozen=True, slots=True)
class Slice:
    """One picture of a Series: its file, and which of the file's frames, counted from 0."""

    file: StoredFile
    frame: int


def slices(files: Iterable[StoredFile]) -> tuple[Slice, ...]:
    """Every picture of a Series in the order it is looked through.

    By dot(ImagePositionPatient, normal), which ``InstanceFacts.position`` holds (PS3.3, C.7.6.2.1.1), files without a
    position behind; never by name. Equal positions (echoes, repeats) keep the order of their numbers. Files that have
    no pixels are left out.
    """
    pictured = [(file, file.instance) for file in files if file.instance is not None and file.instance.rows]
    ordered = sorted(pictured, key=lambda pair: _place(pair[0], pair[1]))
    return tuple(Slice(file, frame) for file, facts in ordered for frame in range(max(facts.frames, 1)))


def _place(file: StoredFile, facts: InstanceFacts) -> tuple[bool, float, bool, int, str, int]:
    return (
        facts.position is None,
        facts.position or 0.0,
        facts.instance_number is None,
        facts.instance_number or 0,
        file.path,
        file.id,
    )


def middle(ordered: tuple[Slice, ...]) -> int:
    """The place, from 0, of the picture that stands for a Series."""
    return (len(ordered) - 1) // 2
