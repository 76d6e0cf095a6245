"""Where a viewport's pictures come from: the files of one record, or cuts made of them."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from app.imaging.frames import halved
from app.imaging.lookup import Picture
from app.imaging.order import Slice, middle, slices
from app.services.browsing import Details
from app.services.imaging import FrameRef, SeriesView, series_view
from app.services.pictures import Pictures
from app.ui.qt_jobs import Running
from app.ui.viewer.sight import Sight
from app.ui.viewer.slices.arranging import Arrangement
from app.ui.viewer.slices.words import headline
from models.errors import UserError

if TYPE_CHECKING:
    from app.services.unlocking import Vault

Wrong = Mapping[int, Exception]
"""What is wrong with which picture."""


class Source(Protocol):
    """Pictures by their number, from 0, in an order of their own; a viewport may look through them in another."""

    @property
    def count(self) -> int:
        """How many there are."""

    @property
    def total(self) -> int:
        """How many pictures ``place_of`` counts: those of the record, each sheet one."""

    @property
    def first(self) -> int:
        """Which to look at first."""

    @property
    def modality(self) -> str:
        """CT, MR, US and so on; "" where nothing says."""

    @property
    def headline(self) -> tuple[str, ...]:
        """Whose pictures they are and of what, a line each."""

    @property
    def record_id(self) -> int | None:
        """The record whose pictures can be marked; None where they cannot."""

    def place_of(self, number: int) -> int:
        """Which picture of the record, in the vault's order from 0, a picture is, or is a part of."""

    def key_of(self, number: int) -> tuple[int, int] | None:
        """File and frame, from 0, that a picture is, or is a part of; None for one that is made here."""

    def is_part(self, number: int) -> bool:
        """Whether a picture is one of several on a sheet."""

    def has(self, number: int) -> bool:
        """Whether a picture is in memory."""

    def get(self, number: int) -> Picture | None:
        """A picture, where it is in memory; it is used now."""

    def reduced(self, number: int) -> Picture | None:
        """A picture at half its size, where that is in memory."""

    def fetch(self, owner: QObject, numbers: Sequence[int], done: Callable[[Wrong], None], reduced: bool) -> Running:
        """Bring pictures into memory; ``reduced``: at half their size where that is quicker."""

    def survey(self, owner: QObject, done: Callable[[Arrangement], None]) -> None:
        """Tell where the pictures lie; their numbers may be others afterwards. ``done`` may never be called."""


class RecordSource:
    """The pictures of one record, in the order that the vault knows; each file is tried where it knows of none."""

    def __init__(self, sight: Sight, details: Details, pictures: Sequence[Slice] | None = None) -> None:
        self._sight, self.details = sight, details
        own = slices(details.files)
        chosen = tuple(pictures or own or [Slice(file, 0) for file in details.files])
        self._refs = tuple(FrameRef(one.file, one.frame) for one in chosen)
        self._places: dict[tuple[int, int], int] = {
            (one.file.id, one.frame): place for place, one in enumerate(self._refs)
        }
        self._known = bool(own) and chosen == own
        self.first = middle(chosen)

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._refs)

    @property
    def total(self) -> int:
        """As the vault counts."""
        return len(self._places)

    @property
    def modality(self) -> str:
        """As the files say."""
        series = self.details.row.record.series
        return series.modality if series is not None else ""

    @property
    def headline(self) -> tuple[str, ...]:
        """Person, study, series."""
        return headline(self.details)

    @property
    def record_id(self) -> int | None:
        """The record, where its pictures are numbered as the vault does."""
        return self.details.row.record.id if self._known else None

    def place_of(self, number: int) -> int:
        """As the vault orders them; the parts of a mosaic are one picture there."""
        ref = self._refs[number]
        return self._places[ref.file.id, ref.frame]

    def key_of(self, number: int) -> tuple[int, int] | None:
        """As the vault numbers files."""
        ref = self._refs[number]
        return ref.file.id, ref.frame

    def is_part(self, number: int) -> bool:
        """True for the parts of a mosaic."""
        return self._refs[number].tile is not None

    def has(self, number: int) -> bool:
        """Whether a picture is in memory."""
        ref = self._refs[number]
        return (ref.file.id, ref.frame) in self._sight.pictures.store

    def get(self, number: int) -> Picture | None:
        """A picture, where it is in memory; it is used now."""
        ref = self._refs[number]
        whole = self._sight.pictures.store.get((ref.file.id, ref.frame))
        return whole if whole is None else ref.part(whole)

    def reduced(self, number: int) -> Picture | None:
        """A picture at half its size, where that is in memory; parts of mosaics are not shown so."""
        ref = self._refs[number]
        return self._sight.pictures.store.get(halved((ref.file.id, ref.frame))) if ref.tile is None else None

    def fetch(self, owner: QObject, numbers: Sequence[int], done: Callable[[Wrong], None], reduced: bool) -> Running:
        """Decode pictures in the limited children."""
        wanted = {self._refs[number]: number for number in numbers}

        def job(vault: "Vault", pictures: Pictures) -> Wrong:
            told = pictures.several(vault, tuple(wanted), reduced=reduced)
            return {wanted[ref]: found for ref, found in told if isinstance(found, UserError)}

        return self._sight.ask_pictures(owner, job, done, lambda error: done(dict.fromkeys(numbers, error)))

    def survey(self, owner: QObject, done: Callable[[Arrangement], None]) -> None:
        """From the heads of the files."""
        if not self._known:
            return
        number = self.details.row.record.id

        def job(vault: "Vault", pictures: Pictures) -> SeriesView:
            return pictures.placed(vault, series_view(vault, number))

        self._sight.ask_pictures(owner, job, lambda view: done(self._take(view)), self._untold)

    def _take(self, view: SeriesView) -> Arrangement:
        self._refs = view.frames
        before = tuple(self._places.get((ref.file.id, ref.frame), 0) for ref in view.frames)
        return Arrangement.of(view.stacks, [ref.placement for ref in view.frames], before)

    def _untold(self, error: Exception) -> None:
        """A file that cannot be read says so where its picture would be; anything else is a fault."""
        if not isinstance(error, UserError):
            self._sight.session.failed.emit(error)
