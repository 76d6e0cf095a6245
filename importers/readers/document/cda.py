"""Clinical documents (HL7 CDA R2, C-CDA): who, when, what kind, and the narrative that a person was meant to read.

The LOINC code of a document tells its type where the table knows it; the words tell the rest.
"""

from collections.abc import Iterator

from importers.readers.document.kinds import type_of_code
from importers.readers.document.reading import Document, inside, sex_of, stamp, tidy, words_inside
from importers.readers.document.tree import Node
from models.dates import PartialDate
from models.records import WrittenIdentity

_LINES = frozenset(("paragraph", "tr", "item", "list", "caption", "br", "table", "thead", "tbody", "content"))
_CELLS = frozenset(("td", "th"))
_IN_LINE = frozenset(("content",))
_WRAPPED = 3
"""How many elements may stand around a clinical document."""


def document_in(root: Node) -> Node | None:
    """The clinical document that ``root`` is, or the only one in it: French portals put it into a stylesheet."""
    level = [root]
    for _ in range(_WRAPPED + 1):
        found = [one for one in level if one.name == "ClinicalDocument"]
        if found:
            return found[0] if len(found) == 1 else None
        level = [inner for one in level for inner in one.children]
    return None


def read(root: Node, *, whole: bool) -> Document:
    """A whole ``ClinicalDocument``."""
    title = root.words("title") or root.value("code", of="displayName")
    code = root.value("code", of="code")
    kind, reason = type_of_code(code, root.value("code", of="displayName") or title)
    return Document(
        tidy("\n".join((title, *_head(root), *_body(root)))),
        title=title,
        type=kind,
        dates=tuple(_dates(root)),
        provider=_provider(root),
        facility=_facility(root),
        written=_written(root),
        whole=whole,
        reasons=reason,
    )


def _head(root: Node) -> Iterator[str]:
    for label, value in (
        ("Patient", next(iter(_names(root)), "")),
        ("Author", _provider(root)),
        ("From", _facility(root)),
    ):
        if value:
            yield f"{label}: {value}"
    yield ""


def _body(root: Node) -> Iterator[str]:
    for section in root.all("component", "structuredBody", "component", "section"):
        yield from _section(section)
    plain = root.first("component", "nonXMLBody", "text")
    if plain is not None:
        packed = plain.attributes.get("representation") == "B64"
        yield words_inside(inside(plain.words())) if packed else plain.words()


def inside_of(root: Node) -> Iterator[tuple[str, bytes]]:
    """Name and bytes of the document that a clinical document is a cover for (``nonXMLBody``)."""
    plain = root.first("component", "nonXMLBody", "text")
    if plain is not None and plain.attributes.get("representation") == "B64":
        yield root.words("title"), inside(plain.words())


def _section(section: Node) -> Iterator[str]:
    yield ""
    yield section.words("title")
    narrative = section.first("text")
    if narrative is not None:
        pieces: list[str] = []
        _gather(narrative, pieces)
        yield "".join(pieces)
    for inner in section.all("component", "section"):
        yield from _section(inner)


def _gather(node: Node, pieces: list[str]) -> None:
    for one in node.content:
        if isinstance(one, str):
            pieces.append(one if one.strip() else " ")
        elif one.name in _CELLS:
            cell: list[str] = []
            _gather(one, cell)
            pieces.append(" ".join("".join(cell).split()) + "\t")
        else:
            broken = one.name in _LINES and one.name not in _IN_LINE
            pieces.append("\n" if broken else "")
            _gather(one, pieces)
            pieces.append("\n" if broken else "")


def _dates(root: Node) -> Iterator[tuple[str, PartialDate]]:
    """The end of the stay or the day of the visit, then the day of writing."""
    visit = root.first("componentOf", "encompassingEncounter", "effectiveTime")
    if visit is not None:
        for value in (visit.value("high"), visit.attributes.get("value", ""), visit.value("low")):
            date = stamp(value)
            if date is not None:
                yield "collected", date
                break
    written = stamp(root.value("effectiveTime"))
    if written is not None:
        yield "reported", written


def _written(root: Node) -> WrittenIdentity:
    role = root.first("recordTarget", "patientRole")
    person = role.first("patient") if role is not None else None
    if role is None or person is None:
        return WrittenIdentity()
    return WrittenIdentity(
        tuple(_names(root))[:3],
        stamp(person.value("birthTime")),
        sex_of(person.value("administrativeGenderCode", of="code")),
        role.value("id", of="extension")[:40],
    )


def _names(root: Node) -> Iterator[str]:
    for name in root.all("recordTarget", "patientRole", "patient", "name"):
        found = _name(name)
        if found:
            yield found


def _name(name: Node) -> str:
    parts = [one.words() for part in ("given", "family") for one in name.all(part)]
    return " ".join(part for part in parts if part) or name.words()


def _provider(root: Node) -> str:
    """The first person among the authors, else who signed."""
    for path in (
        ("author", "assignedAuthor", "assignedPerson"),
        ("legalAuthenticator", "assignedEntity", "assignedPerson"),
    ):
        for person in root.all(*path):
            name = person.first("name")
            if name is not None and _name(name):
                return _name(name)
    return ""


def _facility(root: Node) -> str:
    keeper = ("custodian", "assignedCustodian", "representedCustodianOrganization", "name")
    return root.words(*keeper) or root.words("author", "assignedAuthor", "representedOrganization", "name")
