"""Single FHIR resources in a line of words: what, how much, when."""

from collections.abc import Iterator
from typing import Any

Resource = dict[str, Any]

_DAYS = (
    *(
        ("collected", key)
        for key in ("effectiveDateTime", "performedDateTime", "occurrenceDateTime", "collectedDateTime")
    ),
    *(("collected", key) for key in ("effectivePeriod", "performedPeriod", "occurrencePeriod")),
    *(
        ("reported", key)
        for key in ("date", "issued", "authoredOn", "dateAsserted", "recorded", "recordedDate", "created")
    ),
    *(("other", key) for key in ("period", "started", "dateWritten", "onsetDateTime")),
)
_QUIET = frozenset(("Practitioner", "PractitionerRole", "Location", "Device", "Provenance", "Medication", "Specimen"))


def day(one: Resource) -> Iterator[tuple[str, str]]:
    """The days of a resource by role, as written."""
    for role, key in _DAYS:
        value = one.get(key)
        if isinstance(value, dict):
            value = value.get("end") or value.get("start")
        if isinstance(value, str):
            yield role, value


def said(value: Any) -> str:
    """What a concept, a reference, a coding or a list of them says in words; "" when it has none."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return next((shown for one in value if (shown := said(one))), "")
    if not isinstance(value, dict):
        return ""
    for key in ("text", "display"):
        if isinstance(value.get(key), str) and value[key]:
            return str(value[key])
    return said(value.get("coding") or value.get("concept"))


def parts_of(value: Any) -> list[Resource]:
    """The objects in a list; none where it is no list."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def name_of(person: Resource) -> str:
    """The name of a Patient or Practitioner, the official one first."""
    for one in sorted(parts_of(person.get("name")), key=lambda name: name.get("use") not in ("official", "usual")):
        given = one.get("given")
        parts = [str(part) for part in given if isinstance(part, str)] if isinstance(given, list) else []
        full = " ".join([*parts, str(one.get("family") or "")]).strip() or str(one.get("text") or "")
        if full:
            return full
    return ""


def line(one: Resource) -> str:
    """One resource on one line; "" for those that say nothing to a person."""
    kind = one["resourceType"]
    if kind in _QUIET:
        return ""
    if kind in ("Patient", "RelatedPerson"):
        return f"{kind}: {name_of(one)}"
    what = said(one.get("code")) or said(one.get("medicationCodeableConcept")) or said(one.get("vaccineCode"))
    what = what or said(one.get("title")) or said(one.get("type")) or said(one.get("medicationReference"))
    parts = [f"{what or kind}", _value(one), said(one.get("conclusion")), *_dosage(one), *_components(one)]
    dated = next((value[:10] for _, value in day(one)), "")
    return "  ".join(part for part in (*parts, dated) if part)


def _value(one: Resource) -> str:
    quantity = one.get("valueQuantity")
    shown = said(one.get("valueCodeableConcept")) or said(one.get("valueString"))
    if isinstance(quantity, dict) and isinstance(quantity.get("value"), int | float):
        number = quantity["value"]
        unit = quantity.get("unit") or quantity.get("code") or ""
        shown = f"{number if isinstance(number, int) else round(number, 3):g} {unit}"
    ranges = one.get("referenceRange")
    limits = said(ranges) if isinstance(ranges, list) else ""
    flag = one.get("interpretation")
    return " ".join(part for part in (shown.strip(), f"[{limits}]" if limits else "", said(flag)) if part)


def _dosage(one: Resource) -> Iterator[str]:
    for key in ("dosageInstruction", "dosage"):
        for dosage in parts_of(one.get(key)):
            yield said(dosage)


def _components(one: Resource) -> Iterator[str]:
    for part in parts_of(one.get("component")):
        yield f"{said(part.get('code'))} {_value(part)}"
