"""FHIR (R4 and its neighbours) as JSON, one resource a line, or XML: what a person would read, resource by resource.

Addresses in a document are never fetched; documents carried inside give their words.
"""

import json
from collections.abc import Callable, Iterator
from typing import Any

from importers.readers.document import html
from importers.readers.document.kinds import type_of_code
from importers.readers.document.reading import (
    MOST_INSIDE,
    Document,
    UnreadableError,
    decoded,
    inside,
    sex_of,
    stamp,
    tidy,
    words_inside,
)
from importers.readers.document.resources import Resource, day, line, name_of, parts_of, said
from models.dates import PartialDate
from models.records import DocumentType, WrittenIdentity

_MOST = 5_000
_DEEPEST = 6
_SECTIONS = {"LAB": DocumentType.LAB_RESULT, "RAD": DocumentType.IMAGING_REPORT, "PAT": DocumentType.PATHOLOGY_REPORT}
_ALONE = {
    "MedicationRequest": DocumentType.PRESCRIPTION,
    "MedicationStatement": DocumentType.MEDICATION_LIST,
    "Immunization": DocumentType.TREATMENT_HISTORY,
    "Coverage": DocumentType.INSURANCE,
    "ExplanationOfBenefit": DocumentType.INSURANCE,
    "Claim": DocumentType.INVOICE,
    "Invoice": DocumentType.INVOICE,
    "CarePlan": DocumentType.TREATMENT_PLAN,
}


def read(data: bytes) -> Document:
    """A resource, a Bundle of them, or one a line. ``UnreadableError`` for JSON that is no FHIR."""
    try:
        found = list(_loaded(decoded(data)))
    except RecursionError as error:
        raise UnreadableError("nested") from error
    except ValueError as error:
        raise UnreadableError("json") from error
    resources = [one for top in found for one in _resources(top, 0)][:_MOST]
    if not resources:
        raise UnreadableError("json", unknown=True)
    return document(resources)


def resources_of(data: bytes) -> list[Resource]:
    """The resources in JSON; none where it is no FHIR."""
    try:
        return [one for top in _loaded(decoded(data)) for one in _resources(top, 0)][:_MOST]
    except (RecursionError, ValueError):
        return []


def inside_of(found: list[Resource]) -> Iterator[tuple[str, bytes]]:
    """Names and bytes of the documents in resources, in a Bundle also; pictures of people are none."""
    for one in [inner for top in found for inner in _resources(top, 0)][:_MOST]:
        kept = [one, *parts_of(one.get("contained"))]
        for resource in kept:
            for form in _forms(resource):
                if isinstance(form.get("data"), str):
                    yield _form_name(form, one), inside(form["data"])


def _forms(one: Resource) -> list[Resource]:
    """The attachments of a resource, a Binary being one itself."""
    if one.get("resourceType") == "Binary":
        return [one]
    content = one.get("content")
    inner = [part.get("attachment") for part in parts_of(content)] + [content]
    inner += [part.get("contentAttachment") for part in parts_of(one.get("payload"))]
    return parts_of(inner) + parts_of(one.get("presentedForm"))


def _form_name(form: Resource, one: Resource) -> str:
    told = (form.get("title"), one.get("description"), said(one.get("type")), said(one.get("code")))
    return next((name for name in told if isinstance(name, str) and name), str(one["resourceType"]))


def from_tree(resource: Resource) -> Document:
    """As ``read``, from a resource that stood in XML."""
    return document(list(_resources(resource, 0))[:_MOST])


def document(resources: list[Resource]) -> Document:
    """What the resources of one file say together."""
    main = next((one for one in resources if one["resourceType"] == "Composition"), None) or _single(resources)
    people = [one for one in resources if one["resourceType"] == "Patient"]
    kind, reasons = _kind(main) if main is not None else (DocumentType.UNKNOWN, ())
    if main is None and len(resources) > 1:
        kind = DocumentType.CLINICAL_NOTE
    left = [MOST_INSIDE]
    return Document(
        tidy("\n".join(_text(one, left) for one in resources)),
        title=_title(main, resources),
        type=kind,
        dates=tuple(_dates(main, resources)),
        provider=_provider(main, resources),
        facility=next((str(one.get("name", "")) for one in resources if one["resourceType"] == "Organization"), ""),
        written=_written(people[0]) if people else WrittenIdentity(),
        reasons=reasons,
        flags=("several_names",) if len({name_of(one) for one in people}) > 1 else (),
    )


def _loaded(text: str) -> Iterator[Any]:
    try:
        yield json.loads(text, parse_constant=_refused)
    except ValueError:
        lines = [one for one in text.split("\n") if one.strip()]
        if len(lines) < 2:
            raise
        for one in lines[:_MOST]:
            yield json.loads(one, parse_constant=_refused)


def _refused(constant: str) -> None:
    raise ValueError(constant)


def _resources(found: Any, depth: int) -> Iterator[Resource]:
    """The resources in ``found``, those in Bundles likewise."""
    if isinstance(found, list) and depth < _DEEPEST:
        for one in found[:_MOST]:
            yield from _resources(one, depth + 1)
    if not isinstance(found, dict):
        return
    if found.get("resourceType") == "Bundle" and depth < _DEEPEST:
        inner = [one.get("resource") for one in parts_of(found.get("entry"))]
        yield from _resources(inner, depth + 1)
    elif isinstance(found.get("resourceType"), str):
        yield found


def _single(resources: list[Resource]) -> Resource | None:
    """The one resource that a file is about."""
    about = [
        one for one in resources if one["resourceType"] not in ("Patient", "Practitioner", "Organization", "Encounter")
    ]
    return about[0] if len(about) == 1 else None


def _kind(main: Resource) -> tuple[DocumentType, tuple[str, ...]]:
    """By its codes, else by the sort of resource."""
    for coding in _codings(main.get("type")) + _codings(main.get("code")):
        kind, reasons = type_of_code(str(coding.get("code", "")), str(coding.get("display", "")))
        if reasons:
            return kind, reasons
    for coding in _codings(main.get("category")):
        section = _SECTIONS.get(str(coding.get("code", "")).upper()[:3])
        if section is not None:
            return section, ()
    return _ALONE.get(main["resourceType"], DocumentType.UNKNOWN), ()


def _codings(concept: Any) -> list[Resource]:
    concepts = parts_of(concept if isinstance(concept, list) else [concept])
    return [coding for one in concepts for coding in parts_of(one.get("coding"))]


def _title(main: Resource | None, resources: list[Resource]) -> str:
    if main is not None:
        told = main.get("title") or (main.get("description") if main["resourceType"] == "DocumentReference" else "")
        return str(told or "") or said(main.get("type")) or said(main.get("code")) or main["resourceType"]
    return "Health record" if len(resources) > 1 else ""


def _dates(main: Resource | None, resources: list[Resource]) -> Iterator[tuple[str, PartialDate]]:
    """The main resource's days; of a collection the latest day of all that have one."""
    if main is not None:
        for role, value in day(main):
            date = stamp(value)
            if date is not None:
                yield role, date
        return
    every = [date for one in resources for _, value in day(one) if (date := stamp(value)) and date.day]
    if every:
        yield "reported", max(every, key=lambda date: date.first_day())


def _provider(main: Resource | None, resources: list[Resource]) -> str:
    if main is not None:
        for key in ("author", "performer", "requester", "resultsInterpreter"):
            shown = said(main.get(key))
            if shown:
                return shown
    doctors = {name for one in resources if one["resourceType"] == "Practitioner" and (name := name_of(one))}
    return doctors.pop() if len(doctors) == 1 else ""


def _written(patient: Resource) -> WrittenIdentity:
    name = name_of(patient)
    first = next(iter(parts_of(patient.get("identifier"))), {})
    return WrittenIdentity(
        (name,) if name else (),
        stamp(str(patient.get("birthDate", ""))),
        sex_of(str(patient.get("gender", ""))),
        str(first.get("value", ""))[:40],
    )


def _text(one: Resource, left: list[int]) -> str:
    """A resource's line, then its narrative, its sections and what it carries."""
    pieces = [line(one)]
    if one["resourceType"] in ("Composition", "DiagnosticReport", "DocumentReference", "CarePlan"):
        pieces += [html.words(div) for div in _divs(one, 0)]
        pieces += list(_carried(one, left))
        pieces.insert(0, "")
    return "\n".join(piece for piece in pieces if piece or piece is pieces[0])


def _divs(one: Any, depth: int) -> Iterator[str]:
    if not isinstance(one, dict) or depth > _DEEPEST:
        return
    narrative = one.get("text")
    if one.get("title") and depth:
        yield f"<p>{one['title']}</p>"
    if isinstance(narrative, dict) and isinstance(narrative.get("div"), str):
        yield narrative["div"]
    for section in parts_of(one.get("section")):
        yield from _divs(section, depth + 1)


def _carried(one: Resource, left: list[int]) -> Iterator[str]:
    """The words of attachments that are in the file itself."""
    forms = [part.get("attachment") for part in parts_of(one.get("content"))] + parts_of(one.get("presentedForm"))
    for form in parts_of(forms):
        if isinstance(form.get("data"), str) and left[0] > 0:
            left[0] -= 1
            yield _reader_of(str(form.get("contentType", "")))(inside(form["data"]))


def _reader_of(media_type: str) -> Callable[[bytes], str]:
    if "html" in media_type:
        return lambda data: html.read(data).text
    return decoded if media_type.startswith("text/") else words_inside
