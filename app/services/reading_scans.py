"""Reading scans: the words of pages that are pictures, for search, and what they tell of a record, to be checked.

Words come out of pictures with mistakes. So nothing that a person said is touched, whatever is filled in is marked as
unsure, and whose a record is never follows from them. The original bytes stay as they are. Needs the extra ``ocr``.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from app.services import changes, editing
from app.services.recognised_facts import told, wordless
from app.services.scanned_pages import MOST_PAGES, CannotRead, PageReader, PagesRead
from app.services.scans_waiting import available, waiting
from app.services.undoing import Change, ChangeKind
from importers.candidates import Candidate, Kind
from importers.worker import LimitedReader, PictureViewer, Recogniser
from models.dates import PartialDate
from models.errors import ErrorKind, UserError
from models.progress import Cancelled, Progress, Report, silent
from models.records import NO_WORDS, OTHER_NAMED, UNSURE, Record, flagged
from models.vault import FilledIn, Recognition, Vault

_PAGES_UNREAD = "pages_unread"


@dataclass(frozen=True, slots=True)
class Unread:
    """A scan that could not be read, and the code of the reason."""

    record_id: int
    reason: str


@dataclass(frozen=True, slots=True)
class Found:
    """What came of one scan: its title now, and which facts are to be checked.

    ``doubt`` is the name of somebody else that it seems to say. ``wordless``: there are no words in it.
    """

    record_id: int
    title: str
    unsure: tuple[str, ...]
    doubt: str = ""
    wordless: bool = False


@dataclass(frozen=True, slots=True)
class ScansRead:
    """What a run did: what was filled in, and which scans could not be read. ``interrupted``: it was stopped early."""

    filled: tuple[FilledIn, ...] = field(default=(), repr=False)
    unread: tuple[Unread, ...] = ()
    interrupted: bool = False

    @property
    def found(self) -> tuple[Found, ...]:
        """What came of each scan that was looked at, in their order."""
        return tuple(_found(one) for one in self.filled)


def read(vault: Vault, ids: Sequence[int] | None = None, report: Report = silent) -> ScansRead:
    """Read the words of scans, each stored as soon as it is read; ``ids`` None reads all that wait.

    Stopped by ``report``, it keeps what was read. Raises UserError NO_TEXT_RECOGNITION where the extra is missing,
    NO_RECORD, and what the vault raises.
    """
    if not available():
        raise UserError(ErrorKind.NO_TEXT_RECOGNITION)
    records = waiting(vault, ids)
    if not records:
        return ScansRead()
    with LimitedReader() as drawing, LimitedReader() as reading:
        return _Run(vault, drawing, reading, report).all(records)


def change(done: ScansRead) -> Change:
    """What was read, as something that can be taken back and done again."""
    latest = {one.record_id: one for one in done.filled}

    def undo(vault: Vault) -> None:
        for one in latest.values():
            vault.records.unrecognise(one)

    def again(vault: Vault) -> None:
        for number, one in latest.items():
            latest[number] = vault.records.recognise(number, one.found)

    return Change(ChangeKind.RECOGNISED, again, undo, tuple(latest), len(latest))


def theirs(ids: Sequence[int]) -> Change:
    """Records are whose they stand under, whatever name their words seem to say. Doing it raises NO_RECORD."""
    return changes.of_records(ChangeKind.CORRECTED, ids, lambda vault: editing.confirm(vault, ids, None))


class _Run:
    """One run over scans: one child draws the pages, another one reads them."""

    def __init__(self, vault: Vault, drawing: LimitedReader, reading: LimitedReader, report: Report) -> None:
        self._vault, self._describing, self._report = vault, drawing, report
        self._pages = PageReader(vault, PictureViewer(drawing), Recogniser(reading))
        self._done = self._total = 0

    def all(self, records: Sequence[Record]) -> ScansRead:
        """Read these."""
        self._total = sum(min(record.pages or 1, MOST_PAGES) for record in records)
        filled, unread = list[FilledIn](), list[Unread]()
        try:
            for record in records:
                try:
                    filled.append(self._one(record))
                except CannotRead as answer:
                    unread.append(Unread(record.id, answer.reason))
        except Cancelled:
            return ScansRead(tuple(filled), tuple(unread), interrupted=True)
        self._report(Progress("reading_scans", self._total, self._total))
        return ScansRead(tuple(filled), tuple(unread))

    def _one(self, record: Record) -> FilledIn:
        pages = self._pages.read(record, partial(self._step, record))
        name = self._vault.records.files(record.id)[0].name
        found = self._described(pages.text, name) if pages.letters else None
        with self._vault.undisturbed():  # what a person said of it meanwhile counts
            now = self._vault.records.get(record.id)
            return self._vault.records.recognise(record.id, self._recognition(now, name, pages, found))

    def _step(self, record: Record) -> None:
        self._report(Progress("reading_scans", self._done, self._total, record.title))
        self._done = min(self._done + 1, self._total)

    def _recognition(self, record: Record, name: str, pages: PagesRead, found: Candidate | None) -> Recognition:
        if found is None:
            return wordless(record, pages.text)
        today = PartialDate.of(self._vault.clock.today())
        made = told(record, self._vault.people.get(record.person_id), name, replace(found, text=pages.text), today)
        return replace(made, flags=(*made.flags, _PAGES_UNREAD)) if pages.missing else made

    def _described(self, text: str, name: str) -> Candidate:
        """What the words tell, found where strangers' files are read."""
        raw = text.encode()
        found = self._describing.read(Kind.TEXT, io.BytesIO(raw), len(raw), name)
        return found if isinstance(found, Candidate) else Candidate(Kind.TEXT, text=text)


def _found(one: FilledIn) -> Found:
    flags = one.found.flags
    names = flagged(flags, OTHER_NAMED)
    return Found(one.record_id, one.found.title, unsure(flags), "".join(names[:1]), NO_WORDS in flags)


def unsure(flags: Sequence[str]) -> tuple[str, ...]:
    """The facts of a record that were taken from recognised words and that nobody has looked at yet."""
    return flagged(flags, UNSURE)
