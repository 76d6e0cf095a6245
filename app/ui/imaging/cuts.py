"""Volumes of the workspace: made in a job, one kept at a time, looked through as a source of pictures."""

from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from app.imaging.lookup import Picture
from app.imaging.reslicing import Cut
from app.imaging.stacks import Stack
from app.imaging.volumes import Cutting, Hindrance, hindrance
from app.services import cutting
from app.services.cutting import Cube
from app.ui.imaging.words import cut_words
from app.ui.qt_jobs import Lane, Running, Watch
from app.ui.session import Session
from app.ui.viewer.slices.arranging import Arrangement
from app.ui.viewer.slices.source import Wrong
from app.ui.viewer.slices.viewport import Viewport
from models.progress import Progress

_KEPT = 4
"""Cuts that are kept as pictures: one is made in a few milliseconds."""


class CutSource:
    """Pictures cut out of a volume, each made when it is looked at."""

    def __init__(self, session: Session, cube: Cube, cut: Cut, headline: tuple[str, ...]) -> None:
        self._session, self.cube = session, cube
        self._cutting = Cutting.of(cube.volume, cut, cube.like)
        self._made: OrderedDict[int, Picture] = OrderedDict()
        self.count = self._cutting.count
        self.total = self.count
        self.first = self.count // 2
        self.modality = cube.modality
        self.headline = (*headline, cut_words(cut))
        self.record_id: int | None = None

    def place_of(self, number: int) -> int:
        """Cuts are no pictures of the record; they have numbers of their own."""
        return number

    def key_of(self, _number: int) -> tuple[int, int] | None:
        """None lies in a file."""
        return None

    def is_part(self, _number: int) -> bool:
        """None is on a sheet."""
        return False

    def has(self, _number: int) -> bool:
        """All are there at once."""
        return True

    def get(self, number: int) -> Picture | None:
        """Cut one."""
        found = self._made.get(number)
        if found is None:
            found = self._made[number] = self._cutting.picture(number)
            while len(self._made) > _KEPT:
                self._made.popitem(last=False)
        return found

    def reduced(self, _number: int) -> Picture | None:
        """All are there as they are."""
        return None

    def fetch(self, owner: QObject, _numbers: Sequence[int], done: Callable[[Wrong], None], _reduced: bool) -> Running:
        """Nothing is to be brought."""
        return self._session.look(owner, lambda _vault: None, lambda _nothing: done({}), lane=Lane.PIXELS)

    def survey(self, _owner: QObject, done: Callable[[Arrangement], None]) -> None:
        """They lie one beside the other."""
        places = [self._cutting.placement(index) for index in range(self.count)]
        numbers = tuple(range(self.count))
        done(Arrangement.of((Stack(numbers, even=True),), places, numbers))


class Cuts(QObject):
    """Makes volumes. One is kept, for both sides: a volume may take 512 MB."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._cube: tuple[tuple[int, int], Cube] | None = None
        self._running: Running | None = None

    @staticmethod
    def hindrance(viewport: Viewport) -> Hindrance | None:
        """Why what a viewport looks through cannot be cut otherwise; None where it can, or is not known yet."""
        pile, arrangement = viewport.pile, viewport.arrangement
        if not arrangement.placements:
            return None
        current = viewport.current
        if current is not None and current.colour:
            return Hindrance.COLOUR
        return hindrance([arrangement.placement(member) for member in pile.members], pile.notes, pile.step)

    def make(
        self,
        record_id: int,
        member: tuple[int, int],
        done: Callable[[Cube], None],
        watch: tuple[Callable[[Progress], None], Callable[[Exception | None], None]],
    ) -> None:
        """The volume of the stack with this picture; ``watch`` hears how far it is, and of failure (None: stopped)."""
        self.stop()
        if self._cube is not None and self._cube[0] == member:
            done(self._cube[1])
            return
        self._cube = None
        progress, failed = watch

        def keep(cube: Cube) -> None:
            self._cube = (member, cube)
            done(cube)

        job = Watch(keep, failed, progress, lambda: failed(None))
        self._running = self._session.work(
            self, lambda vault, report: cutting.cube(vault, record_id, member, report), job, changes=False
        )

    def stop(self) -> None:
        """Stop making one."""
        if self._running is not None:
            self._running.cancel()
            self._running = None

    def forget(self) -> None:
        """Let go of the volume."""
        self.stop()
        self._cube = None
