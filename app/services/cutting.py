"""Putting a series' slices together to a volume that can be looked at from other directions."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.imaging.frames import FrameStore
from app.imaging.lookup import Picture
from app.imaging.reslicing import Volume
from app.imaging.volumes import CannotCutError, Hindrance, build, hindrance
from app.services.imaging import FrameRef, SeriesView, series_view
from app.services.pictures import Pictures
from models.errors import UserError
from models.progress import Progress, Report, silent
from models.vault import Vault

if TYPE_CHECKING:
    from numpy.typing import NDArray

_KEPT = 8 << 20
"""Bytes of decoded slices on their way into the volume."""


@dataclass(frozen=True, slots=True)
class Cube:
    """A volume made of a record's slices; ``like`` is the middle one of them."""

    record_id: int
    volume: Volume
    like: Picture
    modality: str


def cube(vault: Vault, record_id: int, member: tuple[int, int], report: Report = silent) -> Cube:
    """The volume of the stack that holds a file's frame (``member``).

    Raises CannotCutError with the reason, UserError NO_RECORD, and where a slice cannot be read, its own.
    """
    pictures = Pictures(FrameStore(_KEPT))
    try:
        view = pictures.placed(vault, series_view(vault, record_id))
        refs, step = _stack(view, member)
        first, middle = refs[0].placement, list[Picture]()
        assert first is not None
        volume = build(first, step, len(refs), _grids(vault, pictures, refs, middle, report))
    finally:
        pictures.close()
    series = view.record.series
    return Cube(record_id, volume, middle[0], series.modality if series is not None else "")


def _stack(view: SeriesView, member: tuple[int, int]) -> tuple[tuple[FrameRef, ...], float]:
    """The pictures of the stack, in order, and mm from one to the next. Raises CannotCutError."""
    for stack in view.stacks:
        refs = tuple(view.frames[number] for number in stack.members)
        if any((ref.file.id, ref.frame) == member for ref in refs):
            reason = hindrance([ref.placement for ref in refs], stack.notes, stack.step)
            if reason is not None or stack.step is None:
                raise CannotCutError(reason or Hindrance.UNEVEN)
            return refs, stack.step
    raise CannotCutError(Hindrance.UNREADABLE)


def _grids(
    vault: Vault, pictures: Pictures, refs: tuple[FrameRef, ...], middle: list[Picture], report: Report
) -> "Iterator[NDArray[Any]]":
    """The values of every slice; the middle one is put aside as well."""
    for done, (_ref, picture) in enumerate(pictures.several(vault, refs)):
        report(Progress("slices", done, len(refs)))
        if isinstance(picture, UserError):
            raise picture
        if done == len(refs) // 2:
            middle.append(picture)
        yield picture.grid()
