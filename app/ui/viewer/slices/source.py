"""Where a viewport's pictures come from: the files of one record, or cuts made of them."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject

from app.imaging.order import Slice, middle, slices
from app.imaging.shading import Shader
from app.services.browsing import Details
from app.ui.qt_jobs import Running
from app.ui.viewer.sight import Sight
from app.ui.viewer.slices.words import headline
from importers.candidates import Placement


class Source(Protocol):
    """Pictures by their number, from 0, in an order of their own; a viewport may look through them in another."""

    @property
    def count(self) -> int:
        """How many there are."""

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
        """The record whose pictures can be marked by number, counted from 1; None where they cannot."""

    def fetch(
        self, owner: QObject, number: int, done: Callable[[Shader], None], failed: Callable[[Exception], None]
    ) -> Running:
        """Bring one picture."""

    def survey(self, owner: QObject, done: Callable[[Sequence[Placement]], None]) -> None:
        """Say where the pictures lie, one for each; ``done`` is not called where nothing is known."""


class RecordSource:
    """The pictures of one record, in the order that the vault knows."""

    def __init__(self, sight: Sight, details: Details, pictures: Sequence[Slice] | None = None) -> None:
        self._sight, self.details = sight, details
        own = slices(details.files)
        self.pictures = tuple(pictures) if pictures is not None else own
        self._markable = self.pictures == own

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.pictures)

    @property
    def first(self) -> int:
        """The one in the middle."""
        return middle(self.pictures)

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
        return self.details.row.record.id if self._markable else None

    def fetch(
        self, owner: QObject, number: int, done: Callable[[Shader], None], failed: Callable[[Exception], None]
    ) -> Running:
        """Decode one picture in the limited child."""
        chosen = self.pictures[number]
        return self._sight.ask(
            owner, lambda vault, looker: Shader.of(looker.frame(vault, chosen.file, chosen.frame)), done, failed
        )

    def survey(self, owner: QObject, done: Callable[[Sequence[Placement]], None]) -> None:
        """Nothing is known beyond the vault's order."""
