"""Taking records in: files, folders, zips and discs, through the importers' pipeline."""

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from app.services.people import named
from app.services.unlocking import Opening
from importers.candidates import ImportReport, Item, Outcome
from importers.deciding import Decider
from importers.pipeline import ImportOptions, Survey, run
from importers.reports import report_from
from importers.worker import LimitedReader
from models.errors import ErrorKind, UserError
from models.progress import Report, silent
from models.records import Category
from models.vault import Vault


@dataclass(frozen=True, slots=True)
class Aim:
    """What an import is for: whose records these should be, and a category that overrules the program's own idea.

    ``person`` is a name, or a number in digits; None means the vault's only person.
    """

    person: str | None = None
    category: Category | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """One import to be done: from where, what for, and who answers its questions."""

    sources: Sequence[Path]
    aim: Aim
    decider: Decider


@dataclass(frozen=True, slots=True)
class KeptImport:
    """One import of the past; ``finished`` is None when it was cut short."""

    id: int
    sources: tuple[str, ...]
    begun: datetime
    finished: datetime | None


def require_sources(sources: Sequence[Path]) -> None:
    """Raise UserError(SOURCE_MISSING) for the first source that is not there."""
    for source in sources:
        if not source.exists():
            raise UserError(ErrorKind.SOURCE_MISSING, path=source)


def take_in(
    opening: Opening, sources: Sequence[Path], aim: Aim, decider: Decider, report: Report = silent
) -> ImportReport:
    """Import sources into a vault that may still be opening: finding and header reading begin before it is open.

    Cancelled by ``report``, it keeps what went through and says so (``interrupted``). Raises what opening raises, and
    UserError(NO_PERSON, PERSON_UNCLEAR, SOURCE_MISSING) before anything is stored.
    """
    return _taken(opening.path, opening.result, Task(sources, aim, decider), report)


def take_in_open(vault: Vault, task: Task, report: Report = silent) -> ImportReport:
    """Import sources into an open vault; else as ``take_in``."""
    return _taken(vault.path, lambda: vault, task, report)


def _taken(path: Path, opened: Callable[[], Vault], task: Task, report: Report) -> ImportReport:
    require_sources(task.sources)
    with LimitedReader(children=2) as reader:
        survey = Survey(task.sources, reader, task.decider.password, _room(path))
        try:
            vault = opened()
            person = named(vault, task.aim.person)
            return run(vault, survey, ImportOptions(person.id, task.aim.category), task.decider, report)
        finally:
            survey.close()


def kept(vault: Vault) -> list[KeptImport]:
    """Every import so far, newest first."""
    return [KeptImport(one.id, one.sources, one.begun, one.finished) for one in vault.imports.list()]


def kept_report(vault: Vault, import_id: int) -> ImportReport:
    """The report of one import as it was kept, or of one cut short, what it had stored. UserError(BAD_VALUE)."""
    if all(one.id != import_id for one in vault.imports.list()):
        raise UserError(ErrorKind.BAD_VALUE, name="the import's number", value=import_id)
    text = vault.imports.report(import_id)
    if text:
        return replace(report_from(text), import_id=import_id)
    items = vault.imports.items(import_id)
    lines = tuple(Item(one.path, Outcome(one.outcome), one.reason, one.record_id) for one in items)
    return ImportReport(lines, import_id=import_id, interrupted=True)


def _room(vault: Path) -> int:
    """How many bytes archives may unpack to: half of what is free where the vault lies (SAFETY.md)."""
    return shutil.disk_usage(vault).free // 2
