"""What the person keeps up themselves: medicines, allergies, questions, the doctor's address."""

from datetime import timedelta

from models.dates import PartialDate
from models.records import DocumentType, Medication
from models.second_opinion.checklist import Rule
from models.second_opinion.facts import CheckInput, ids
from models.second_opinion.findings import Said, State, Verdict


def medications(rule: Rule, given: CheckInput) -> Verdict:
    """Current medicines with dose and frequency, confirmed within ``days``; allergies, or that there are none."""
    current = [one for one in given.medications if one.ended is None]
    listed = given.of_type((DocumentType.MEDICATION_LIST,))
    if not current and not listed and given.answers.takes_medicines is not False:
        return Verdict(State.MISSING, "no_medicines_listed")
    gaps = [gap for one in current for gap in _gaps(one, given, rule.number("days"))]
    if not current and given.answers.takes_medicines is not False:
        gaps.append(Said("only_a_document", records=ids(listed)))
    if not given.allergies:
        gaps.append(Said("allergies_open"))
    params = {"count": len(current)}
    if gaps:
        return Verdict(State.PARTLY, "medicines_open", params, ids(listed), tuple(gaps))
    return Verdict(State.MET, "medicines_confirmed" if current else "takes_no_medicines", params, ids(listed))


def _gaps(one: Medication, given: CheckInput, days: int) -> list[Said]:
    gaps = []
    if not one.dose.strip():
        gaps.append(Said("no_dose", {"medicine": one.name}))
    if not one.frequency.strip():
        gaps.append(Said("no_frequency", {"medicine": one.name}))
    confirmed = one.confirmed.date()
    if confirmed < given.today - timedelta(days=days):
        gaps.append(Said("not_confirmed", {"medicine": one.name, "date": PartialDate.of(confirmed)}))
    return gaps


def questions(rule: Rule, given: CheckInput) -> Verdict:
    """At least ``count`` questions."""
    asked = sum(bool(one.text.strip()) for one in given.questions)
    params = {"count": asked, "wanted": rule.number("count")}
    if asked >= rule.number("count"):
        return Verdict(State.MET, "questions_written", params)
    return Verdict(State.PARTLY if asked else State.MISSING, "questions_few" if asked else "questions_none", params)


def contact(_rule: Rule, given: CheckInput) -> Verdict:
    """Name, address and phone of the doctor who treats the person now."""
    known = {
        "doctor_name": given.answers.doctor_name,
        "doctor_address": given.answers.doctor_address,
        "doctor_phone": given.answers.doctor_phone,
    }
    lacking = tuple(Said(name) for name, value in known.items() if not value)
    if not lacking:
        return Verdict(State.MET, "contact_known", {"doctor": given.answers.doctor_name})
    state = State.MISSING if len(lacking) == len(known) else State.PARTLY
    return Verdict(state, "contact_unknown" if state is State.MISSING else "contact_parts", {}, (), lacking)
