"""One import as a job: every file found ends as exactly one line of the report."""

from dataclasses import replace

from importers.candidates import ImportReport, Item, OpenedArchive, Passed, Reason
from importers.deciding import Decider
from importers.pipeline.discs import DiscBook
from importers.pipeline.filing import Filer
from importers.pipeline.judging import Judge
from importers.pipeline.known import Known
from importers.pipeline.options import ImportOptions
from importers.pipeline.rereading import reread, unlocked
from importers.pipeline.sorting import Sorter, ignored
from importers.pipeline.storing import Conveyor, Moved
from importers.pipeline.survey import Survey
from importers.pipeline.unlocking import replaced
from importers.reports import report_text
from models.progress import Cancelled, Progress, Report, silent
from models.records import Standing
from models.vault import Intake, RecordFilter, Vault


def run(
    vault: Vault, survey: Survey, options: ImportOptions, decider: Decider, report: Report = silent
) -> ImportReport:
    """Take in what ``survey`` finds. Stopping it, by ``report`` raising Cancelled, keeps all that went through.

    UserError where the vault cannot be written to; whatever was committed before stays.
    """
    import_id = vault.imports.begin(survey.names)
    with vault.intake(import_id) as intake:
        made = _Import(vault, intake, survey, Judge.of(vault, options, decider)).run(decider, report)
    made = replace(made, import_id=import_id)
    vault.imports.finish(import_id, report_text(made))
    return made


class _Import:
    def __init__(self, vault: Vault, intake: Intake, survey: Survey, judge: Judge) -> None:
        self._vault, self._intake, self._survey = vault, intake, survey
        self._known, self._discs = Known(intake), DiscBook()
        self._judge, self._sorter = judge, Sorter(judge, self._known)
        self._items: dict[int, Item] = {}
        self._opened: dict[int, OpenedArchive] = {}

    def run(self, decider: Decider, report: Report) -> ImportReport:
        interrupted = False
        with Conveyor(self._intake, self._known, self._survey.reader, decider.password) as conveyor:
            filer = Filer(self._intake, conveyor.encrypting, lambda: self._vault.clock.now().timestamp())
            try:
                self._move(conveyor, filer, report)
            except Cancelled:
                interrupted = True
                for moved in conveyor.drain():
                    self._file(moved, filer, silent)
            filer.finish()
            if not interrupted and self._opened:
                self._replace_unread(filer)
        self._settle_unclear(filer.records)
        binned = {record.id for record in self._vault.records.list(RecordFilter(standing=Standing.BIN))}
        items = tuple(self._finished(place, filer.records, binned) for place in sorted(self._items))
        return ImportReport(items, self._discs.listings(), interrupted=interrupted)

    def _move(self, conveyor: Conveyor, filer: Filer, report: Report) -> None:
        for place, met in enumerate(self._survey):
            if isinstance(met, OpenedArchive):
                self._opened[place] = met
                continue
            self._discs.met(met)
            passed = ignored(met)
            if passed is not None:
                self._items[place] = passed
                filer.add(place, passed, None)
            elif not isinstance(met, Passed):
                for moved in conveyor.put(place, met):
                    self._file(moved, filer, report)
        for moved in conveyor.drain():
            self._file(moved, filer, report)

    def _file(self, moved: Moved, filer: Filer, report: Report) -> None:
        if unlocked(moved):
            item, filing = reread(self._vault, self._judge, moved), None
        else:
            item, filing = self._sorter.sort(moved)
        self._items[moved.place] = item
        filer.add(moved.place, item, filing)
        about = "" if filing is None else filing.record.title
        report(Progress(item.path, len(self._items), self._survey.total, about))

    def _replace_unread(self, filer: Filer) -> None:
        """What an archive held is in the vault now: a copy of the archive that was kept unread is not needed there."""
        for place, archive in self._opened.items():
            item = replaced(self._vault, self._intake, archive, self._items.values())
            if item is not None:
                self._items[place] = item
                filer.add(place, item, None)
        filer.finish()

    def _settle_unclear(self, records: dict[int, int]) -> None:
        """Files that name nobody are the person's after all where nobody else was met in their source."""
        clear = {place: item for place, source, item in self._sorter.unclear if source not in self._sorter.strangers}
        ids = sorted({records[place] for place in clear if place in records})
        if ids:
            self._vault.records.confirm(ids, None)
        self._items.update(clear)

    def _finished(self, place: int, records: dict[int, int], binned: set[int]) -> Item:
        """The line with its record; what is only in the bin is said to be there, since the bin is emptied."""
        first = self._known.twins.get(place, place)
        known = self._items[first].record if first in self._items else None
        item = replace(self._items[place], record=known or records.get(first))
        in_bin = item.reason == Reason.DUPLICATE_BYTES and item.record in binned
        return replace(item, reason=Reason.DUPLICATE_IN_BIN.value) if in_bin else item
