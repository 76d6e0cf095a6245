"""Sentences about one record: its line of facts, whose it says it is, why it stands where it does."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.services.browsing import Row
from app.ui import import_words as importing
from app.ui import wording
from importers.names import spoken
from models.records import OTHER_NAMED, RECOGNISED, UNSURE, Record, WrittenIdentity, flagged

_LONGEST = 140


def facts_line(row: Row, *, with_person: bool) -> str:
    """Shelf, kind, date, doctor or clinic, person: what is known of them, one after another."""
    record = row.record
    kind = wording.document_type(record.type)
    shelf = wording.category(record.category)
    told = [shelf, kind if kind != shelf else "", wording.partial(record.date), record.provider]
    return " · ".join(isolated(part) for part in (*told, row.person if with_person else "") if part)


def title(record: Record) -> str:
    """The record's title, cut where it is very long; what it is, where it has none."""
    plain = " ".join(record.title.split()) or wording.document_type(record.type)
    return plain if len(plain) <= _LONGEST else plain[: _LONGEST - 1].rstrip() + "…"


def isolated(text: str) -> str:
    """The text, so that its direction of writing does not disturb what stands beside it (Unicode UAX 9, FSI)."""
    return f"\u2068{text}\u2069"


def written(identity: WrittenIdentity) -> str:
    """Whose a record is according to itself, "" when it does not say."""
    translate = QCoreApplication.translate
    names = dict.fromkeys(" / ".join(spoken(name)) for name in identity.names)
    said = [isolated(name) for name in names if name]
    if identity.born is not None:
        said.append(translate("Facts", "born {date}").format(date=wording.partial(identity.born)))
    if identity.sex is not None:
        said.append(wording.sex(identity.sex))
    if identity.patient_id:
        said.append(translate("Facts", "number {number}").format(number=isolated(identity.patient_id)))
    return ", ".join(said)


def because(record: Record) -> str:
    """Why it stands in its category, in words; "" when nothing is known of it."""
    if record.unread:
        return importing.reasons(record.unread)
    told = [sentence for code in record.reasons if (sentence := importing.because(code))]
    return "; ".join(told)


def remarks(record: Record) -> Sequence[str]:
    """What is unusual about a record, a sentence each."""
    unread = [importing.reasons(record.unread)] if record.unread else []
    flagged = [sentence for code in record.flags if (sentence := importing.flag(code))]
    return tuple(dict.fromkeys((*unread, *flagged)))


def recognised() -> str:
    """What is said of a record whose words were recognised."""
    return importing.flag(RECOGNISED)


def scanned() -> str:
    """What is said of a scan whose words nobody has read."""
    return importing.flag("scanned")


def how_to_read() -> str:
    """How what reads scans is to be had, where it is not installed."""
    return QCoreApplication.translate("Facts", "How to have them read: see README.md, which came with Carebinder.")


def other_named(record: Record) -> str:
    """The doubt about whose a record is that its recognised words raise; "" for none."""
    names = flagged(record.flags, OTHER_NAMED)
    if not names:
        return ""
    sentence = QCoreApplication.translate(
        "Facts", "Its recognised text seems to name {name}. Please check whose it is."
    )
    return sentence.format(name=isolated(names[0]))


def unsure(record: Record) -> str:
    """Which facts were taken from recognised words and should be checked; "" for none."""
    translate = QCoreApplication.translate
    names = {
        "title": translate("Facts", "title"),
        "date": translate("Facts", "date"),
        "type": translate("Facts", "kind"),
        "category": translate("Facts", "shelf"),
        "provider": translate("Facts", "doctor"),
        "facility": translate("Facts", "clinic"),
    }
    told = [names[value] for value in flagged(record.flags, UNSURE)]
    if not told:
        return ""
    sentence = translate(
        "Facts", "Text recognised from the picture, may contain mistakes. Please check what was taken from it: {facts}."
    )
    return sentence.format(facts=", ".join(told))
