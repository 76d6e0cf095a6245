"""A Series to look at: its pictures in order, where each lies in the patient, and what to compare it with.

What the vault knows gives the first picture at once (``series_view``); where pictures lie and how they stack follows
from the files' heads (``placed``), which ``app.services.pictures`` has read.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from app.imaging.lookup import Picture
from app.imaging.order import slices
from app.imaging.stacks import Stack, stacks
from importers.candidates import Problem
from importers.pictured import Placement, Survey
from models.records import DocumentType, Person, Record, StoredFile
from models.vault import RecordFilter, Vault

_MOST_SIBLINGS = 200


@dataclass(frozen=True, slots=True)
class FrameRef:
    """One picture of a Series: its file, which of the file's frames, from 0, and where it lies, once that is known.

    ``tile`` is its place in a mosaic of ``across`` pictures in a row, None for a frame that is one picture.
    """

    file: StoredFile
    frame: int
    placement: Placement | None = None
    tile: int | None = None
    across: int = 1

    def part(self, whole: Picture) -> Picture:
        """This picture out of its frame: the same, or the part of a mosaic."""
        if self.tile is None:
            return whole
        return whole.tile(self.tile, self.across, 0 if self.placement is None else self.placement.rows)


@dataclass(frozen=True, slots=True)
class Sibling:
    """Another image record of the same person to look at beside this one; ``count`` is how many pictures it has."""

    id: int
    title: str
    date: str
    modality: str
    count: int
    same_study: bool


@dataclass(frozen=True, slots=True)
class SeriesView:
    """A Series to look at. ``stacks`` hold places in ``frames``; ``placed`` tells whether the heads were read.

    ``unseen`` is each file whose head could not be read, and the code of the reason; their pictures are still there.
    """

    record: Record
    person: Person
    frames: tuple[FrameRef, ...]
    stacks: tuple[Stack, ...]
    siblings: tuple[Sibling, ...]
    placed: bool = False
    unseen: tuple[tuple[StoredFile, str], ...] = ()


def series_view(vault: Vault, record_id: int) -> SeriesView:
    """A Series in the order the vault knows, as one stack; no file is opened. UserError NO_RECORD."""
    record = vault.records.get(record_id)
    frames = tuple(FrameRef(one.file, one.frame) for one in slices(vault.records.files(record_id)))
    person = vault.people.get(record.person_id)
    return SeriesView(record, person, frames, (Stack(tuple(range(len(frames)))),), siblings(vault, record))


def siblings(vault: Vault, record: Record) -> tuple[Sibling, ...]:
    """The other Series of the same Study, then those of the same kind and part of the body, the newest first."""
    if record.series is None:
        return ()
    facts = record.series
    wanted = RecordFilter(person_id=record.person_id, type=DocumentType.IMAGE_SERIES, standing=record.standing)
    found, others = [], vault.records.list(wanted)
    pictures = vault.records.pictures([one.id for one in others])
    for other in others:
        if other.id == record.id or other.series is None:
            continue
        same = other.series.study_uid == facts.study_uid
        alike = (other.series.modality, other.series.body_part) == (facts.modality, facts.body_part)
        if same or alike:
            count = pictures.get(other.id, other.files)
            date = "" if other.date is None else str(other.date)
            found.append(Sibling(other.id, other.title, date, other.series.modality, count, same))
    return tuple(sorted(found, key=lambda one: not one.same_study)[:_MOST_SIBLINGS])


def placed(view: SeriesView, told: Mapping[int, Survey | Problem]) -> SeriesView:
    """The same Series with the place of every picture, sorted into stacks; ``told`` are its files' surveys."""
    files = list({ref.file.id: ref.file for ref in view.frames}.values())
    frames = tuple(ref for file in files for ref in _refs(file, told[file.id]))
    unseen = tuple((file, one.reason.value) for file in files if isinstance(one := told[file.id], Problem))
    found = stacks([ref.placement or _nowhere(ref.file) for ref in frames])
    return replace(view, frames=frames, stacks=found, placed=True, unseen=unseen)


def _refs(file: StoredFile, told: Survey | Problem) -> Iterator[FrameRef]:
    """A file's pictures, the parts of a mosaic each by itself."""
    count = max(1 if file.instance is None else file.instance.frames, 1)
    places = () if isinstance(told, Problem) else told.placements
    if isinstance(told, Survey) and told.across > 1:
        for tile, placement in enumerate(places):
            yield FrameRef(file, 0, placement, tile, told.across)
        return
    for frame in range(count):
        yield FrameRef(file, frame, places[frame] if frame < len(places) else None)


def _nowhere(file: StoredFile) -> Placement:
    facts = file.instance
    return Placement(0, 0) if facts is None else Placement(facts.rows or 0, facts.columns or 0)
