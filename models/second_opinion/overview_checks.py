"""Rules over all records together: time, identity, language, and what might be left out."""

import unicodedata
from collections import Counter
from collections.abc import Iterable
from datetime import date

from models.dates import PartialDate
from models.records import DocumentType, Person, Record
from models.second_opinion.checklist import Rule
from models.second_opinion.facts import CheckInput, ids, months_before
from models.second_opinion.findings import Said, State, Verdict


def time_span(rule: Rule, given: CheckInput) -> Verdict:
    """Records over the whole time covered, with no gap longer than ``months``."""
    recent = [record for record in given.records if given.in_window(record)]
    if not recent:
        return Verdict(State.MISSING, "nothing_in_window", {"months": given.answers.window_months})
    spans = sorted((_start(record), _end(record, given.today)) for record in recent)
    gaps, reached = [], given.window_start
    for start, end in [*spans, (given.today, given.today)]:
        if months_before(start, rule.number("months")) > reached:
            gaps.append(Said("gap", {"from": PartialDate.of(reached), "to": PartialDate.of(start)}))
        reached = max(reached, end)
    params = {"months": given.answers.window_months, "count": len(recent), "gaps": len(gaps)}
    if gaps:
        return Verdict(State.PARTLY, "gaps", params, ids(recent), tuple(gaps))
    return Verdict(State.MET, "no_gaps", params, ids(recent))


def _start(record: Record) -> date:
    assert record.date is not None
    return record.date.first_day()


def _end(record: Record, today: date) -> date:
    assert record.date is not None
    return min(today, record.date.last_day())


def identity(_rule: Rule, given: CheckInput) -> Verdict:
    """Name and date of birth on every record fit the person; nothing waits to be confirmed."""
    details = [
        Said(code, {"title": one.title}, records=(one.id,)) for one in given.records if (code := _differs(one, given))
    ]
    if given.waiting:
        details.append(Said("held", {"count": len(given.waiting)}))
    if not details:
        state = State.MET if given.records else State.NOT_APPLICABLE
        return Verdict(state, "identity_fits" if given.records else "no_records", {"count": len(given.records)})
    strange = tuple(number for detail in details for number in detail.records)
    remedy = "" if given.waiting else "look_at_identity"
    return Verdict(State.PARTLY, "identity_open", {"count": len(details)}, strange, tuple(details), remedy)


def _differs(record: Record, given: CheckInput) -> str:
    written, person = record.written, given.person
    if written.born and person.born and not written.born.agrees_with(person.born):
        return "other_birth_date"
    names = _words(written.names)
    if names and not names & _words((person.name, *person.other_names)) and _same_script(written.names, person):
        return "other_name"
    return ""


def _words(names: Iterable[str]) -> set[str]:
    plain = unicodedata.normalize("NFKD", " ".join(names).casefold().replace("^", " ").replace("=", " "))
    letters = "".join(char if char.isalpha() else " " for char in plain if not unicodedata.combining(char))
    return {word for word in letters.split() if len(word) > 1}


def _same_script(names: Iterable[str], person: Person) -> bool:
    """Names can only be compared where both are written in Latin letters."""
    return all(word.isascii() for word in _words(names) | _words((person.name,)))


def language(_rule: Rule, given: CheckInput) -> Verdict:
    """Documents that the specialist cannot read, for translation."""
    receiver = given.answers.receiver_language
    told = [record for record in given.records if record.language and record.series is None]
    if not receiver:
        return Verdict(State.NOT_APPLICABLE, "receiver_unknown")
    if not told:
        return Verdict(State.NOT_APPLICABLE, "no_language_known")
    foreign = [record for record in told if _base(record.language) != _base(receiver)]
    if not foreign:
        return Verdict(State.MET, "same_language", {"count": len(told), "language": receiver}, ids(told))
    details = tuple(
        Said("translate", {"title": one.title, "language": one.language}, records=(one.id,)) for one in foreign
    )
    return Verdict(State.PARTLY, "to_translate", {"count": len(foreign), "language": receiver}, ids(foreign), details)


def _base(tag: str) -> str:
    return tag.partition("-")[0].casefold()


def noise(_rule: Rule, given: CheckInput) -> Verdict:
    """Records that a reader may not need: offered for leaving out, never left out by themselves."""
    if not given.records:
        return Verdict(State.NOT_APPLICABLE, "no_records")
    bytes_seen = Counter(record.sha256 for record in given.records)
    looks_same = Counter(_looks(record) for record in given.records if record.series is None)
    kinds = {
        "same_bytes": [one for one in given.records if bytes_seen[one.sha256] > 1],
        "looks_same": [
            one for one in given.records if one.series is None and _looks_double(one, looks_same, bytes_seen)
        ],
        "photos": [one for one in given.records if one.type is DocumentType.PHOTO],
        "bills": [one for one in given.records if one.type is DocumentType.INVOICE],
        "cut_short": [one for one in given.records if one.unread == "truncated" or "truncated" in one.flags],
        "outside_window": [one for one in given.records if one.date and not given.in_window(one)],
    }
    details = tuple(Said(code, {"count": len(some)}, records=ids(some)) for code, some in kinds.items() if some)
    if not details:
        return Verdict(State.MET, "no_noise")
    every = ids(record for some in kinds.values() for record in some)
    return Verdict(State.PARTLY, "noise_found", {"count": len(every)}, every, details)


def _looks(record: Record) -> tuple[str, str, str]:
    return record.type, str(record.date), " ".join(record.title.casefold().split())


def _looks_double(record: Record, looks: Counter[tuple[str, str, str]], same: Counter[str]) -> bool:
    return record.date is not None and looks[_looks(record)] > 1 and same[record.sha256] == 1
