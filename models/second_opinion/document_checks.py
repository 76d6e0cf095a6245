"""Documents that must be there: by type, by time, and only where they apply to this person."""

from collections.abc import Callable, Mapping

from models.records import Record
from models.second_opinion.checklist import Rule
from models.second_opinion.facts import CheckInput, ids
from models.second_opinion.findings import State, Verdict


def documents(rule: Rule, given: CheckInput) -> Verdict:
    """A document of one of ``types``, where ``only_if`` was answered yes; without ``only_if`` always."""
    found = given.of_type(rule.words("types"))
    if found:
        return Verdict(State.MET, "documents_here", {"count": len(found)}, ids(found))
    return _none_here(rule, given) or Verdict(State.MISSING, "none_here")


def documents_in_window(rule: Rule, given: CheckInput) -> Verdict:
    """The same, at least one of them from the time the package covers, on ``dates`` different days where given."""
    found = given.of_type(rule.words("types"))
    if not found:
        return _none_here(rule, given) or Verdict(State.MISSING, "none_here")
    recent = [record for record in found if given.in_window(record)]
    months = given.answers.window_months
    if not recent:
        code = "only_older" if any(record.date for record in found) else "only_undated"
        return Verdict(State.PARTLY, code, {"count": len(found), "months": months}, ids(found))
    days = {record.date for record in recent}
    if isinstance(wanted := rule.using.get("dates", 1), int) and len(days) < wanted:
        return Verdict(State.PARTLY, "one_date_only", {"count": len(recent)}, ids(recent))
    return Verdict(State.MET, "recent_documents", {"count": len(recent), "months": months}, ids(recent))


def pathology(rule: Rule, given: CheckInput) -> Verdict:
    """The report, and what became of slides and blocks."""
    found = given.of_type(rule.words("types"))
    slides = given.answers.slides
    if not found:
        if given.answers.cancer is True:
            return Verdict(State.MISSING, "none_here")
        return _none_here(rule, given) or Verdict(State.MISSING, "none_here")
    if not slides:
        return Verdict(State.PARTLY, "slides_open", {}, ids(found), remedy="say_slides")
    return Verdict(State.MET, f"slides_{slides}", {}, ids(found))


def notes_of_doctor(rule: Rule, given: CheckInput) -> Verdict:
    """A note from the time covered, by the doctor who treats the person now where their name is known."""
    verdict = documents_in_window(rule, given)
    doctor = given.answers.doctor_name
    if verdict.state is not State.MET or not doctor:
        return verdict
    recent = [record for record in given.of_type(rule.words("types")) if given.in_window(record)]
    own = [record for record in recent if not record.provider or _same_doctor(doctor, record)]
    if own:
        return Verdict(State.MET, verdict.reason, {**verdict.params, "count": len(own)}, ids(own))
    return Verdict(State.PARTLY, "notes_of_others", {"doctor": doctor, "count": len(recent)}, ids(recent))


def plan_or_entry(rule: Rule, given: CheckInput) -> Verdict:
    """A document, or the person's own entry under ``entry``."""
    found = given.of_type(rule.words("types"))
    written = {"treatment_plan": given.answers.treatment_plan, "treatments": given.answers.treatments}
    if found:
        return Verdict(State.MET, "documents_here", {"count": len(found)}, ids(found))
    if written.get(rule.word("entry")):
        return Verdict(State.MET, "own_entry")
    return _none_here(rule, given) or Verdict(State.MISSING, "none_here")


def wanted(rule: Rule, given: CheckInput) -> Verdict:
    """A document only where the specialist's office asks for it."""
    if rule.word("when_wanted") not in given.answers.wants:
        return Verdict(State.NOT_APPLICABLE, "not_asked_for")
    return documents(rule, given)


def _none_here(rule: Rule, given: CheckInput) -> Verdict | None:
    """What the person's answer makes of a document's absence; None where none was asked for."""
    name = rule.word("only_if")
    if not name:
        return None
    answer = APPLIES[name](given)
    if answer is None:
        return Verdict(State.MISSING, "say_whether", remedy=f"say_{name}")
    return Verdict(State.MISSING, "none_here") if answer else Verdict(State.NOT_APPLICABLE, "answered_no")


APPLIES: Mapping[str, Callable[[CheckInput], bool | None]] = {
    "cancer": lambda given: given.answers.cancer,
    "biopsied": lambda given: given.answers.biopsied,
    "operated": lambda given: given.answers.operated,
    "hospitalised": lambda given: given.answers.hospitalised,
    "treated": lambda given: given.answers.treated,
}
"""What ``only_if`` may name: whether it applies to the person, None while that is not answered."""


def _same_doctor(doctor: str, record: Record) -> bool:
    """True when the name's longest word, as a rule the family name, stands in the record's provider."""
    words = [word.strip(".,") for word in doctor.casefold().split()]
    return bool(words) and max(words, key=len) in record.provider.casefold()
