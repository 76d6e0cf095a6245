"""What a list asks the vault, in the worker's thread: one page of rows, how many there are, what a search finds."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.services import browsing, locating
from app.services.browsing import Facets, FoundRow, Piece, Row, Wanted
from app.ui.records.filters import Scope, everything
from models.errors import ErrorKind, UserError
from models.records import BinnedCase, Standing

if TYPE_CHECKING:
    from app.services.unlocking import Vault

PAGE = 100
"""Rows fetched at once."""

MOST_FOUND = 200
"""How many results of a search are listed."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list; ``snippet`` only for a search's result, ``pictures`` only for what has any."""

    row: Row
    snippet: tuple[Piece, ...] = ()
    pictures: int = 0


@dataclass(frozen=True, slots=True)
class Listing:
    """The beginning of an answer: ``total`` lines of ``whole``, and some of them by the place where they begin.

    ``focus`` is the place of the record asked for, ``kept`` are those of the records chosen, by number. ``capped``: the
    search found more. ``waiting``: where there is no line, so many records would be listed but for whose they are.
    """

    total: int
    whole: int
    pages: tuple[tuple[int, tuple[Line, ...]], ...]
    focus: int | None = None
    capped: bool = False
    waiting: int = 0
    kept: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Question:
    """What to list. ``words`` "" for a plain list; ``start`` is the first line wanted, ``focus`` a record to find.

    With ``stay`` the lines at ``start`` are in sight, and those around ``focus`` need not be. ``chosen`` are the
    numbers of the records chosen before.
    """

    wanted: Wanted
    whole: Wanted
    words: str = ""
    start: int = 0
    focus: int | None = None
    stay: bool = False
    chosen: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a list: choices, how many wait, whether several people's records are shown together.

    ``cases`` are those in the bin, where the bin is shown.
    """

    facets: Facets
    held: int
    everybody: bool
    cases: tuple[BinnedCase, ...] = ()


def around(vault: "Vault", *, scope: Scope, person: int | None) -> Around:
    """What a page shows beside its lines."""
    held = replace(everything(scope, person), standing=Standing.HELD)
    return Around(
        facets=browsing.facets(vault, person, scope.category),
        held=0 if scope.bin else browsing.count(vault, held),
        everybody=person is None and len(browsing.everyone(vault)) > 1,
        cases=browsing.cases_in_bin(vault, person) if scope.bin else (),
    )


def listing(vault: "Vault", question: Question) -> Listing:
    """The answer to a question, with the page of lines at ``start`` or around ``focus``."""
    whole = browsing.count(vault, question.whole)
    if question.words:
        return _found(vault, question, whole)
    total = browsing.count(vault, question.wanted) if question.wanted != question.whole else whole
    focus = _place(vault, question)
    start = _beginning(question.start if focus is None or question.stay else focus, total)
    pages = [(start, page(vault, question.wanted, start, 2 * PAGE))]
    if focus is not None and not start <= focus < start + 2 * PAGE:
        pages.append((_beginning(focus, total), page(vault, question.wanted, _beginning(focus, total))))
    waiting = 0 if total else _waiting(vault, question.wanted)
    return Listing(total, whole, tuple(pages), focus, waiting=waiting, kept=_kept(vault, question, pages))


def _kept(vault: "Vault", question: Question, pages: Iterable[tuple[int, tuple[Line, ...]]]) -> Mapping[int, int]:
    """Where the records chosen before stand: the whole list is asked only when one is on none of the pages."""
    places = _places(pages)
    if not places.keys() >= set(question.chosen):
        places = {number: row for row, number in enumerate(ids(vault, question))}
    return {number: places[number] for number in question.chosen if number in places}


def _places(pages: Iterable[tuple[int, tuple[Line, ...]]]) -> dict[int, int]:
    return {line.row.record.id: start + row for start, lines in pages for row, line in enumerate(lines)}


def _waiting(vault: "Vault", wanted: Wanted) -> int:
    if wanted.standing is not Standing.ACTIVE:
        return 0
    return browsing.count(vault, replace(wanted, standing=Standing.HELD))


def _beginning(row: int, total: int) -> int:
    return max(min(row, total - 1), 0) // PAGE * PAGE


def page(vault: "Vault", wanted: Wanted, start: int, count: int = PAGE) -> tuple[Line, ...]:
    """Some lines of a plain list."""
    return _lines(vault, [(row, ()) for row in browsing.rows(vault, replace(wanted, offset=start, limit=count))])


def ids(vault: "Vault", question: Question) -> tuple[int, ...]:
    """The numbers of everything that is listed."""
    return browsing.ids(vault, question.wanted)


def _found(vault: "Vault", question: Question, whole: int) -> Listing:
    found = _search(vault, question.words, question.wanted)
    if question.wanted.standing is Standing.ACTIVE:
        found += _search(vault, question.words, replace(question.wanted, standing=Standing.HELD))
    lines = _lines(vault, [(one.row, one.snippet) for one in found[:MOST_FOUND]])
    focus = next((index for index, line in enumerate(lines) if line.row.record.id == question.focus), None)
    places = _places([(0, lines)])
    kept = {number: places[number] for number in question.chosen if number in places}
    return Listing(len(lines), whole, ((0, lines),), focus, len(found) >= MOST_FOUND, kept=kept)


def _lines(vault: "Vault", found: Sequence[tuple[Row, tuple[Piece, ...]]]) -> tuple[Line, ...]:
    series = [row.record.id for row, _snippet in found if row.record.series is not None]
    pictures = vault.records.pictures(series) if series else {}
    return tuple(Line(row, snippet, pictures.get(row.record.id, 0)) for row, snippet in found)


def _search(vault: "Vault", words: str, wanted: Wanted) -> list[FoundRow]:
    return browsing.search(vault, words, wanted, MOST_FOUND)


def _place(vault: "Vault", question: Question) -> int | None:
    if question.focus is None:
        return None
    try:
        return locating.position(vault, question.wanted, question.focus)
    except UserError as error:
        if error.kind is ErrorKind.NO_RECORD:
            return None
        raise
