"""XML of other kinds: the code of the German medication plan, a telephone's health data, and FHIR in XML."""

import re
from collections import Counter
from collections.abc import Iterator

from importers.readers.document.reading import Document, UnreadableError, sex_of, stamp, tidy
from importers.readers.document.tree import Node
from models.records import DocumentType, WrittenIdentity

_FEWEST_WORDED = 3
_WORD = re.compile(r"[^\W\d_]{3}")
_TIMES = (("m", "1"), ("d", "2"), ("v", "3"), ("h", "4"))


def plan(root: Node, *, whole: bool) -> Document:
    """The German medication plan as its code holds it (KBV, UKF 2): P is the person, A who made it, M a medicine."""
    person, maker = root.first("P"), root.first("A")
    who, by = (person.attributes if person else {}), (maker.attributes if maker else {})
    name = " ".join(part for part in (who.get("g", ""), who.get("f", "")) if part)
    made = stamp(by.get("t", ""))
    lines = ["Medikationsplan", f"Patient: {name}", by.get("n", ""), *_medicines(root)]
    return Document(
        tidy("\n".join(lines)),
        title="Medikationsplan",
        type=DocumentType.MEDICATION_LIST,
        dates=(("reported", made),) if made else (),
        provider=by.get("n", ""),
        written=WrittenIdentity((name,) if name else (), stamp(who.get("b", "")), sex_of(who.get("s", ""))),
        whole=whole,
    )


def _medicines(root: Node) -> Iterator[str]:
    """One line a medicine: name, strength, form, how many in the morning, at noon, in the evening, at night, why."""
    for section in root.all("S"):
        yield section.attributes.get("t", "")
        for one in section.children:
            told = one.attributes
            name = told.get("a", "") or (f"PZN {told['p']}" if "p" in told else "")
            substances = ", ".join(
                " ".join((w.attributes.get("w", ""), w.attributes.get("s", ""))) for w in one.all("W")
            )
            often = "-".join(told.get(key, "0") for key, _ in _TIMES) if {"m", "d", "v", "h"} & told.keys() else ""
            parts = (
                name,
                substances,
                told.get("fd", told.get("f", "")),
                often or told.get("t", ""),
                told.get("i", ""),
                told.get("r", ""),
                told.get("x", ""),
            )
            yield "  ".join(part for part in parts if part.strip())


def apple(root: Node, *, whole: bool) -> Document:
    """The health data a telephone exports (``<HealthData>``): whose, from when, and how much of what is in it."""
    person = root.first("Me")
    told = person.attributes if person else {}
    exported = stamp(root.value("ExportDate"))
    counts = Counter(
        one.attributes.get("type", one.name) for one in root.children if one.name not in ("ExportDate", "Me")
    )
    lines = [
        f"{name.replace('HKQuantityTypeIdentifier', '').replace('HKCategoryTypeIdentifier', '')}: {count}"
        for name, count in counts.most_common(200)
    ]
    sex = told.get("HKCharacteristicTypeIdentifierBiologicalSex", "").removeprefix("HKBiologicalSex")
    return Document(
        tidy("\n".join(["Apple Health export", *lines])),
        title="Apple Health export",
        dates=(("printed", exported),) if exported else (),
        written=WrittenIdentity((), stamp(told.get("HKCharacteristicTypeIdentifierDateOfBirth", "")), sex_of(sex)),
        whole=whole,
    )


def other(root: Node, *, whole: bool) -> Document:
    """The words of XML that no reader knows; UnreadableError where it has hardly any, such as a track of places."""
    pieces = [line for piece in root.pieces() if (line := " ".join(piece.split()))]
    worded = sum(bool(_WORD.search(piece)) for piece in pieces)
    if worded < _FEWEST_WORDED or worded * 2 < len(pieces):
        raise UnreadableError("xml", unknown=True)
    return Document(tidy("\n".join(pieces)), whole=whole)


def fhir_of(root: Node) -> dict[str, object] | list[object] | str:
    """A resource in XML as it would stand in JSON (FHIR R4, 2.6.1), as far as words, codes and dates go."""
    if "value" in root.attributes and not any(True for _ in root.children):
        return root.attributes["value"]
    found: dict[str, object] = {}
    for one in root.children:
        value: object = _div(one) if one.name == "div" else _inner(one)
        if one.name in found or one.name in _LISTS:
            kept = found.setdefault(one.name, [])
            found[one.name] = [*kept, value] if isinstance(kept, list) else [kept, value]
        else:
            found[one.name] = value
    return found


_LISTS = frozenset(
    (
        "entry",
        "name",
        "given",
        "coding",
        "section",
        "identifier",
        "content",
        "presentedForm",
        "component",
        "dosageInstruction",
        "dosage",
        "referenceRange",
    )
)


def _inner(one: Node) -> object:
    if one.name in ("resource", "contained"):
        resource = next(one.children, None)
        return resource_of(resource) if resource is not None else None
    return fhir_of(one)


def resource_of(root: Node) -> dict[str, object]:
    """A resource with its type."""
    found = fhir_of(root)
    return {"resourceType": root.name, **(found if isinstance(found, dict) else {})}


def _div(one: Node) -> str:
    return "".join(f"<p>{' '.join(piece.split())}</p>" for piece in one.pieces() if piece.strip())
