"""Which paper is made of what, and what it is called."""

from collections.abc import Callable, Mapping, Sequence

from app.export.papers import (
    call_sheet,
    comparison,
    doctor_note,
    questions_sheet,
    request_letter,
    team_letter,
    visit_sheet,
)
from app.export.papers.binding import bound, letters, whole
from app.export.papers.inputs import PaperInputs
from app.export.papers.terms import Terms
from app.export.sheets import Block
from models.records import CaseEntry

_ACROSS = "comparison"
_WHOLE = "my-second-opinion"

_TITLES = {
    "doctor-note": "doctor_note_title",
    "call-sheet": "call_sheet_title",
    "request-letter": "request_title",
    "reminder-letter": "reminder_title",
    "questions": "questions_title",
    "visit-sheet": "visit_title",
    _ACROSS: "comparison_title",
    "first-team-letter": "first_team_title",
    "second-team-letter": "second_team_title",
    _WHOLE: "whole_title",
}
_LETTERS: Mapping[str, Callable[[PaperInputs, Terms, CaseEntry], list[Block]]] = {
    "request-letter": request_letter.letter,
    "reminder-letter": request_letter.reminder,
}
_PARTS: dict[str, Sequence[Callable[[PaperInputs, Terms], list[Block]]]] = {
    "doctor-note": (doctor_note.note,),
    "call-sheet": (call_sheet.sheet,),
    "questions": (questions_sheet.sheet,),
    "visit-sheet": (visit_sheet.sheet, visit_sheet.notes),
    _ACROSS: (comparison.sheet,),
    "first-team-letter": (lambda given, terms: team_letter.letter(given, terms, team_letter.FIRST),),
    "second-team-letter": (lambda given, terms: team_letter.letter(given, terms, team_letter.SECOND),),
}


def title(terms: Terms, paper: str) -> str:
    """What a paper is called."""
    return terms.say(_TITLES[paper])


def make(given: PaperInputs, terms: Terms, paper: str, requests: Sequence[tuple[CaseEntry, Terms]] = ()) -> bytes:
    """A paper as PDF; a letter in the words of its reader for each of ``requests``, which only these letters need."""
    if paper == _WHOLE:
        return whole(given, terms)
    name = title(terms, paper)
    if paper in _LETTERS:
        return letters(given, terms, name, [_LETTERS[paper](given, its, one) for one, its in requests])
    parts = [make_part(given, terms) for make_part in _PARTS[paper]]
    return bound(given, terms, name, parts, across=paper == _ACROSS)
