"""The papers of a second opinion: notes, sheets and letters as PDF, filled from a case."""

import contextlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from app import VERSION
from app.export.page_sizes import PageSize
from app.services import journey, journey_words, outside
from app.services.consulting import chosen
from app.services.findings_told import title_of
from app.services.references import pictured
from models.errors import ErrorKind, UserError
from models.records import Case, CaseEntry
from models.second_opinion import EntryKind, answers
from models.second_opinion.case import KEYS
from models.second_opinion.deadlines import overdue
from models.second_opinion.entries import FIELDS, NEEDED
from models.second_opinion.requests import Stage, request_state
from models.vault import Vault

if TYPE_CHECKING:
    from app.export.papers.inputs import PaperInputs
    from app.export.papers.terms import Terms


__all__ = ["MadePaper", "Manner", "PageSize", "Paper", "make", "save", "terms_of"]


class Paper(StrEnum):
    """Which paper."""

    DOCTOR_NOTE = "doctor-note"
    CALL_SHEET = "call-sheet"
    REQUEST_LETTER = "request-letter"
    REMINDER_LETTER = "reminder-letter"
    QUESTIONS = "questions"
    VISIT_SHEET = "visit-sheet"
    COMPARISON = "comparison"
    FIRST_TEAM_LETTER = "first-team-letter"
    SECOND_TEAM_LETTER = "second-team-letter"
    MY_SECOND_OPINION = "my-second-opinion"


@dataclass(frozen=True, slots=True)
class MadePaper:
    """A paper as PDF in memory, and a file name for it that tells nothing of the person."""

    name: str
    pdf: bytes


@dataclass(frozen=True, slots=True)
class Manner:
    """In which language and on which sheets a paper is; English where that language is not at hand.

    Without ``language`` a letter, and of several each, is in the one its reader reads, if that is written down and at
    hand; everything else is in the person's ``own``.
    """

    language: str | None = None
    own: str = "en"
    page: PageSize = PageSize.A4

    def read_by(self, reads: str) -> str:
        """The language for somebody who reads ``reads``, "" where that is not known."""
        return self.language or (reads if reads and journey_words.at_hand(reads) else self.own)


def make(
    vault: Vault,
    case_id: int | None,
    paper: Paper,
    manner: Manner | None = None,
    *,
    entry_id: int | None = None,
) -> MadePaper:
    """Make a paper of the case named, or of the only one.

    A request letter is for the request ``entry_id``; without it there is one for each clinic that has not been written
    to, or, when all have been, for each that has not sent everything. A reminder is for a request that was sent;
    without ``entry_id`` for each that it is time to ask again for. UserError(NO_CASE, CASE_UNCLEAR, NO_ENTRY).
    """
    from app.export.papers import making

    manner = manner or Manner()
    given = replace(_inputs(vault, chosen(vault, case_id).id), page=manner.page)
    requests = _chosen(given, paper, entry_id) if paper in _CHOICE else ()
    read = [manner.read_by(one.fields.get("language", "")) for one in requests]
    whole = read[0] if len(set(read)) == 1 else manner.read_by(given.given(_READERS.get(paper, "")))
    if paper is Paper.MY_SECOND_OPINION:
        given = _with_state(vault, given, whole)
    terms, letters = terms_of(whole), zip(requests, map(terms_of, read), strict=True)
    pdf = making.make(given, terms, paper.value, tuple(letters))
    return MadePaper(f"{making.title(terms, paper.value)} {given.today.isoformat()}.pdf", pdf)


_READERS: Mapping[Paper, str] = {
    Paper.DOCTOR_NOTE: "first_opinion.reads",
    Paper.FIRST_TEAM_LETTER: "first_opinion.reads",
    Paper.SECOND_TEAM_LETTER: "specialist.language",
}
"""Under which answer it stands what the reader of a paper reads."""


def save(vault: Vault, made: MadePaper, out: Path, random: Callable[[int], bytes]) -> None:
    """Write a paper into a new file outside the vault. UserError(TARGET_EXISTS, TARGET_INSIDE_VAULT); OSError."""
    outside.write_new(vault, out, made.pdf, random)


def terms_of(language: str) -> "Terms":
    """The words of the papers in a language such as ``de``; English where it is not at hand."""
    from app.export.papers.terms import Terms, code_of

    words = journey_words.words(language)

    def label(name: str, title: str = "", /) -> str:
        kind, _, field = name.partition(".")
        if kind in tuple(EntryKind):
            return words.entry(kind).fields[field].label
        return _or(lambda: words.field(name, title).label, name)

    def choice(name: str, word: str) -> str:
        return _or(lambda: words.choice(name, word), word)

    return Terms(code_of(language), label, choice, lambda kind: words.entry(kind).name)


def _or(found: Callable[[], str], code: str) -> str:
    """What is found, or the code itself, where the log tells what another version of the program wrote."""
    try:
        return found()
    except KeyError:
        return code


def _chosen(given: "PaperInputs", paper: Paper, entry_id: int | None) -> tuple[CaseEntry, ...]:
    """The requests that letters are made for. UserError(NO_ENTRY) when there is none."""
    every = given.of(EntryKind.REQUEST)
    if entry_id is None:
        these = _CHOICE[paper](every, given.today)
    else:
        these = [
            one for one in every if one.id == entry_id and (paper is Paper.REQUEST_LETTER or one.fields.get("sent"))
        ]
    if not these:
        raise UserError(ErrorKind.NO_ENTRY, **({} if entry_id is None else {"entry": entry_id}))
    return tuple(these)


def _to_write(requests: Sequence[CaseEntry], today: date) -> Sequence[CaseEntry]:
    """Those not sent; when all are, those not answered in full."""
    states = [(one, request_state(one.fields, today)) for one in requests]
    waiting = [one for one, state in states if state.stage is not Stage.RECEIVED]
    return [one for one in waiting if not one.fields.get("sent")] or waiting


def _to_chase(requests: Sequence[CaseEntry], today: date) -> Sequence[CaseEntry]:
    return [one for one in requests if request_state(one.fields, today).chase]


_CHOICE: Mapping[Paper, Callable[[Sequence[CaseEntry], date], Sequence[CaseEntry]]] = {
    Paper.REQUEST_LETTER: _to_write,
    Paper.REMINDER_LETTER: _to_chase,
}


def _inputs(vault: Vault, case_id: int) -> "PaperInputs":
    from app.export.papers.inputs import PaperInputs

    case, now = _understood(vault.cases.get(case_id)), vault.clock.now()
    entries = tuple(one for entry in vault.entries.list(case_id) for one in _understood_entry(entry))
    return PaperInputs(
        person=vault.people.get(case.person_id),
        case=case,
        questions=tuple(one.text for one in vault.cases.questions(case_id)),
        entries=entries,
        record=_titles(vault),
        today=vault.clock.today(),
        program=f"Carebinder {VERSION}",
        events=tuple(replace(one, at=one.at.astimezone(now.tzinfo)) for one in vault.cases.events(case_id)),
        pictured=pictured(vault, (one for one in entries if one.kind == EntryKind.CELL)),
    )


def _with_state(vault: Vault, given: "PaperInputs", language: str) -> "PaperInputs":
    """With how far each step has come, and what is due."""
    from app.export.papers.inputs import DueLine, StepLine

    words, state = journey_words.words(language), journey.state(vault, given.case.id)
    steps = tuple(
        StepLine(
            step=one.step,
            title=words.step(one.step).title,
            done=one.done,
            reasons=tuple(map(words.reason, one.why)),
            done_on=one.done_at.astimezone(state.given.now.tzinfo).date() if one.done_at else None,
            begun=one.begun,
            reopened=one.reopened,
        )
        for one in state.steps
    )
    now = state.given.now
    due = tuple(DueLine(words.due_what(one), one.day, one.done, overdue(one, now)) for one in state.deadlines)
    titles = {one.rule: title_of(one.rule, one.title, language) for one in state.given.findings}
    return replace(given, steps=steps, due=due, titles=titles)


def _understood(case: Case) -> Case:
    """The case with the answers that have their form; another version of the program may know others."""
    good = {key: answers.kept(KEYS[key], value) for key, value in case.answers.items() if key in KEYS}
    return replace(case, answers={key: value for key, value in good.items() if value})


def _understood_entry(entry: CaseEntry) -> Iterator[CaseEntry]:
    """The entry, if it is of a kind known here and has the fields that its kind needs."""
    if entry.kind not in tuple(EntryKind):
        return
    known = FIELDS[EntryKind(entry.kind)]
    fields = {name: answers.kept(known[name], value) for name, value in entry.fields.items() if name in known}
    fields = {name: value for name, value in fields.items() if value}
    if all(name in fields for name in NEEDED[EntryKind(entry.kind)]):
        yield replace(entry, fields=fields)


def _titles(vault: Vault) -> Callable[[int], str]:
    """The title of a record by its number, "" for one that is gone."""

    @cache
    def title(number: int) -> str:
        with contextlib.suppress(UserError):
            return vault.records.get(number).title
        return ""

    return title
