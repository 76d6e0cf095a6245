"""The written parts of INDEX.HTM: summary, questions, timeline, completeness."""

from collections.abc import Sequence

from app.export.binder_letter import day, held_back, written
from app.export.binder_pages import NO_ALLERGIES, STATES, amount, studies, study_title
from app.export.inputs import FindingLine, PackageInputs
from app.export.lettering import one_line
from app.export.markup import Html, element, joined, own
from app.export.package_words import Words
from models.dates import PartialDate
from models.records import Medication


def when(date: PartialDate | None, chosen: Words) -> Html:
    """A date that programs can read too."""
    if date is None:
        return element("span", chosen.say("undated"), class_="undated")
    return element("time", chosen.date(date), datetime=str(date))


def table(heads: Sequence[str], rows: Sequence[Sequence[str]], kind: str | None = None) -> Html:
    """A table with a head; cells that are data become text."""
    head = element("thead", element("tr", *(element("th", head, scope="col") for head in heads)))
    body = element("tbody", *(element("tr", *(element("td", cell) for cell in row)) for row in rows))
    return element("table", head, body, class_=kind)


def summary(inputs: PackageInputs, chosen: Words) -> Html:
    """What is asked, how much is here, medicines and allergies."""
    lines = [
        ("case", inputs.case_title),
        *written(inputs, chosen),
        ("records_count", _counted(inputs, chosen)),
        ("importable_count", str(sum(placed.importable for entry in inputs.entries for placed in entry.files))),
    ]
    pairs = [
        joined(element("dt", chosen.say(key)), element("dd", element("p", value, dir="auto")))
        for key, value in lines
        if value
    ]
    return joined(element("dl", *pairs), *_medicines(inputs, chosen), *_allergies(inputs, chosen))


def _counted(inputs: PackageInputs, chosen: Words) -> str:
    dates = sorted(entry.record.date for entry in inputs.entries if entry.record.date)
    count = str(len(inputs.entries))
    if not dates:
        return count
    return f"{count}, {chosen.say('dates_span', first=chosen.date(dates[0]), last=chosen.date(dates[-1]))}"


def _medicines(inputs: PackageInputs, chosen: Words) -> list[Html]:
    now = [medicine for medicine in inputs.medications if medicine.ended is None]
    title = element("h3", chosen.say("medicines_now"))
    if not now:
        return [title, element("p", chosen.say("no_medicines"))]
    confirmed = day(min(medicine.confirmed for medicine in now).date(), chosen)
    heads = [chosen.say(key) for key in ("medicine", "dose", "frequency", "what_for", "since")]
    rows = [_medicine(medicine, chosen) for medicine in now]
    return [title, table(heads, rows), element("p", chosen.say("confirmed", date=confirmed), class_="soft")]


def _medicine(medicine: Medication, chosen: Words) -> list[str]:
    words = [own(part) for part in (medicine.name, medicine.dose, medicine.frequency, medicine.reason)]
    return [*words, when(medicine.started, chosen) if medicine.started else ""]


def _allergies(inputs: PackageInputs, chosen: Words) -> list[Html]:
    title = element("h3", chosen.say("allergies"))
    listed = [allergy for allergy in inputs.allergies if allergy.substance.strip().lower() != NO_ALLERGIES]
    if listed:
        heads = [chosen.say("substance"), chosen.say("reaction")]
        return [title, table(heads, [[own(allergy.substance), own(allergy.reaction)] for allergy in listed])]
    if inputs.allergies:
        stated = day(max(allergy.confirmed for allergy in inputs.allergies).date(), chosen)
        return [title, element("p", chosen.say("no_allergies_known", date=stated))]
    return [title, element("p", chosen.say("no_allergies_listed"))]


def questions(inputs: PackageInputs, _chosen: Words) -> Html:
    """The person's questions in their order."""
    items = [element("li", text, dir="auto") for text in inputs.questions]
    return element("ol", *items) if items else Html()


def timeline(inputs: PackageInputs, chosen: Words) -> Html:
    """Every document and every imaging Study, newest first."""
    items = []
    for study in studies(inputs.entries):
        record = study[0].record
        told = [own(study_title(study, chosen))]
        told += [element("span", " · ", amount(study, chosen), class_="soft")] if record.series else []
        place = one_line(record.facility or record.provider, 80)
        told += [element("span", " · ", own(place), class_="soft")] if place else []
        items.append(element("li", when(record.date, chosen), element("span", *told)))
    return element("ul", *items, class_="time") if items else Html()


def completeness(inputs: PackageInputs, chosen: Words) -> Html:
    """Every finding with its state in words, then how many records stay out."""
    parts: list[Html] = []
    if inputs.findings:
        ranked = sorted(inputs.findings, key=lambda found: STATES.index(found.state) if found.state in STATES else 0)
        heads = [chosen.say(key) for key in ("state", "item", "because")]
        parts.append(table(heads, [_finding(found, chosen) for found in ranked], "findings"))
    else:
        parts.append(element("p", chosen.say("completeness_none")))
    held = held_back(inputs, chosen)
    return joined(*parts, element("ul", *(element("li", line) for line in held)) if held else None)


def _finding(found: FindingLine, chosen: Words) -> list[str]:
    css = found.state if found.state in STATES else "missing"
    reason = element("p", found.reason, dir="auto") if found.reason else None
    state = element("span", chosen.known("state", found.state, "missing"), class_=f"state {css}")
    return [state, own(found.title), reason or ""]
