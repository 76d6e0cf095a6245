"""What a case does in one step that are several entries and answers: each one change, taken back as one."""

from collections.abc import Callable, Mapping, Sequence

from app.services import checking
from app.services.case_changes import answered, entered, entry_changed, question_added, together
from app.services.journey_words import words
from app.services.undoing import Change, ChangeKind
from models.errors import ErrorKind, UserError
from models.records import CaseEntry
from models.second_opinion.asking import letters
from models.second_opinion.comparison import chart, question_of, topic_of
from models.second_opinion.entries import BASIC_ROWS, EntryKind
from models.second_opinion.given import JourneyInput
from models.second_opinion.likeness import same_name
from models.second_opinion.safety import SIGNS
from models.second_opinion.specialist import TAKEN_OVER
from models.second_opinion.steps import REOPENED, StepId
from models.vault import RecordFilter, Vault


def reopened(case_id: int, step: StepId, *, open_again: bool = True) -> Change:
    """Open a step again, or let its own conditions decide again."""
    key = f"{REOPENED}{step}"

    def make(vault: Vault) -> Sequence[Change]:
        there = key in vault.cases.get(case_id).answers
        return [answered(case_id, key, "yes" if open_again else None)] if open_again or there else []

    return _as_found(make)


def safety_confirmed(case_id: int) -> Change:
    """Answer the safety questions again as they were answered: nothing has changed until now.

    A sign that is still there is urgent again. Taken back, the answers stay; that they were asked stays in the log.
    """

    def make(vault: Vault) -> Sequence[Change]:
        answers = vault.cases.get(case_id).answers
        return [answered(case_id, key, answers[key]) for key in SIGNS if key in answers]

    return _as_found(make)


def candidate_chosen(entry_id: int) -> Change:
    """Choose a candidate: the others are no longer chosen, and the case's specialist is this one.

    What was answered of another specialist is taken back. ``do`` raises UserError(NO_ENTRY, BAD_VALUE).
    """

    def make(vault: Vault) -> Sequence[Change]:
        entry = vault.entries.get(entry_id)
        if entry.kind != EntryKind.CANDIDATE:
            raise UserError(ErrorKind.BAD_VALUE, name="a candidate's number", value=entry_id)
        others = [one for one in vault.entries.list(entry.case_id, EntryKind.CANDIDATE) if one.id != entry_id]
        before = [entry_changed(one.id, {"chosen": None}) for one in others if "chosen" in one.fields]
        return [*before, entry_changed(entry_id, {"chosen": "yes"}), *_taken_over(vault, entry)]

    return _as_found(make)


def requests_from_findings(vault: Vault, case_id: int, law: str = "") -> tuple[dict[str, str], ...]:
    """The fields of a request for each clinic that could send what the check finds missing; () when nothing is.

    One without ``clinic`` is for somebody the person has to name.
    """
    case = vault.cases.get(case_id)
    person = vault.people.get(case.person_id)
    return letters(
        checking.of(vault, person, case).findings,
        vault.records.list(RecordFilter(person_id=person.id)),
        case.answers,
        [one.fields for one in vault.entries.list(case_id, EntryKind.REQUEST)],
        law,
    )


def requests_made(case_id: int, law: str = "", clinic: str = "") -> Change:
    """Enter those requests; ``clinic`` is who is asked for what nobody is known to have, else that is left out."""

    def make(vault: Vault) -> Sequence[Change]:
        named = [{"clinic": clinic, **fields} for fields in requests_from_findings(vault, case_id, law)]
        return [entered(case_id, EntryKind.REQUEST, fields) for fields in named if fields["clinic"].strip()]

    return _as_found(make)


def chart_begun(case_id: int) -> Change:
    """Enter the rows that every comparison has, and the opinions of the first doctor and of the specialist."""

    def make(vault: Vault) -> Sequence[Change]:
        answers = vault.cases.get(case_id).answers
        entries = vault.entries.list(case_id)
        topics = {topic_of(one.fields) for one in entries if one.kind == EntryKind.ROW}
        doctors = [one.fields["doctor"] for one in entries if one.kind == EntryKind.OPINION]
        opinions = [fields for fields in map(_given(answers), ("first_opinion.doctor", "specialist.name")) if fields]
        return [
            *(entered(case_id, EntryKind.ROW, {"topic": topic}) for topic in BASIC_ROWS if topic not in topics),
            *(
                entered(case_id, EntryKind.OPINION, fields)
                for fields in opinions
                if not any(same_name(fields["doctor"], doctor) or fields["doctor"] == doctor for doctor in doctors)
            ),
        ]

    return _as_found(make)


def cell_written(case_id: int, opinion_id: int, topic: str, fields: Mapping[str, str | None]) -> Change:
    """Write what an opinion says on a topic (text, record, page), where the row or cell is not there yet, with it."""

    def make(vault: Vault) -> Sequence[Change]:
        shown = chart(_given_of(vault, case_id))
        row = next((one for one in shown.rows if one.topic == topic_of({"topic": topic})), None)
        cell = next((one for one in row.cells if one.opinion == opinion_id), None) if row is not None else None
        if cell is not None and cell.id:
            return [entry_changed(cell.id, fields)]
        if row is not None and row.id:
            return [_new_cell(case_id, opinion_id, row.id, fields)]
        return [_row_with_cell(case_id, opinion_id, topic, fields)]

    return _as_found(make)


def questions_asked(case_id: int, language: str = "en") -> Change:
    """Put what is to be clarified on the list of questions, what is there already not again."""

    def make(vault: Vault) -> Sequence[Change]:
        there = {one.text.casefold() for one in vault.cases.questions(case_id)}
        asked = open_questions(vault, case_id, language)
        return [question_added(case_id, text) for text in asked if text.casefold() not in there]

    return _as_found(make)


def open_questions(vault: Vault, case_id: int, language: str = "en") -> tuple[str, ...]:
    """The question of each row that is to be clarified: the person's own, else why the opinions differ there."""
    said = words(language)
    rows = chart(_given_of(vault, case_id)).to_clarify
    asked = (question_of(row) or said.advice("why_differ", topic=said.topic(row.topic)) for row in rows)
    return tuple(dict.fromkeys(asked))


def _taken_over(vault: Vault, entry: CaseEntry) -> list[Change]:
    answers, case_id = vault.cases.get(entry.case_id).answers, entry.case_id
    name = answers.get("specialist.name", "")
    another = bool(name) and name != entry.fields["name"] and not same_name(name, entry.fields["name"])
    wanted: dict[str, str | None] = {}
    for field, key in TAKEN_OVER.items():
        if entry.fields.get(field) or another:
            wanted[key] = entry.fields.get(field)
    if another:
        wanted["specialist.ties_accepted"] = None
    return [answered(case_id, key, value) for key, value in wanted.items() if answers.get(key) != value]


def _given(answers: Mapping[str, str]) -> Callable[[str], dict[str, str]]:
    """An opinion's fields by the key of its doctor; {} where that is not answered."""

    def fields(key: str) -> dict[str, str]:
        who = answers.get(key, "")
        practice = answers.get(f"{key.partition('.')[0]}.practice", "")
        day = answers.get("first_opinion.date" if key == "first_opinion.doctor" else "visit.held", "")
        return {"doctor": who, "practice": practice, "date": day} if who else {}

    return fields


def _given_of(vault: Vault, case_id: int) -> JourneyInput:
    case = vault.cases.get(case_id)
    return JourneyInput(case, vault.clock.now(), tuple(vault.entries.list(case_id)))


def _new_cell(case_id: int, opinion_id: int, row_id: int, fields: Mapping[str, str | None]) -> Change:
    told = {name: value for name, value in fields.items() if value}
    return entered(case_id, EntryKind.CELL, {"opinion": str(opinion_id), "row": str(row_id), **told})


def _row_with_cell(case_id: int, opinion_id: int, topic: str, fields: Mapping[str, str | None]) -> Change:
    """A row that is new, and then its first cell, which needs the row's number."""
    made: list[Change] = []

    def do(vault: Vault) -> None:
        if made:
            together(made).do(vault)
            return
        row = entered(case_id, EntryKind.ROW, {"topic": topic})
        row.do(vault)
        cell = _new_cell(case_id, opinion_id, max(one.id for one in vault.entries.list(case_id, EntryKind.ROW)), fields)
        try:
            cell.do(vault)
        except UserError:
            row.undo(vault)
            raise
        made.extend((row, cell))

    return Change(ChangeKind.CASE, do, lambda vault: together(made).undo(vault))


def _as_found(make: Callable[[Vault], Sequence[Change]]) -> Change:
    """One change out of those that ``make`` finds to be needed when it is done first."""
    kept: list[Change] = []

    def do(vault: Vault) -> None:
        if not kept:
            found = together(make(vault))
            found.do(vault)
            kept.append(found)
        else:
            kept[0].do(vault)

    def undo(vault: Vault) -> None:
        kept[0].undo(vault)

    return Change(ChangeKind.CASE, do, undo)
