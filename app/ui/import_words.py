"""Words for what an import says by codes: outcomes, reasons, identities, why a record is taken for what it is."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.services.reviewing import EXPECTED
from importers.candidates import DiscListing, Kind, Outcome, Reason
from models.records import Standing

if TYPE_CHECKING:
    from app.services.adding import Added
    from app.services.reviewing import Review

_NAMED = 3
"""Sources of an import that are named."""

_SOP_CLASS = re.compile(r"SOP Class (.+) \([0-9.]+\)")
"""How an import notes what a DICOM header says the object is."""


def outcome(which: Outcome) -> str:
    """What became of a file found."""
    translate = QCoreApplication.translate
    return {
        Outcome.STORED: translate("Importing", "Added"),
        Outcome.STORED_UNREAD: translate("Importing", "Kept, could not be read"),
        Outcome.DUPLICATE: translate("Importing", "Was here already"),
        Outcome.HELD: translate("Importing", "Waits for you"),
        Outcome.IGNORED: translate("Importing", "Not taken in"),
    }[which]


OUTCOME_ICONS = {
    Outcome.STORED: "circle-check",
    Outcome.STORED_UNREAD: "triangle-alert",
    Outcome.DUPLICATE: "copy",
    Outcome.HELD: "circle-help",
    Outcome.IGNORED: "circle-minus",
}
"""The icon of each outcome."""


def reason(code: str) -> str:
    """Why something was not simply stored and read, as a sentence; what has none stands for itself."""
    known = _reasons() | _flags()
    return known.get(code) or code.replace("_", " ")


def reasons(codes: str) -> str:
    """The sentences of one line of a report, which may have several codes."""
    return " ".join(reason(code) for code in codes.split(",") if code)


def _reasons() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        Reason.DUPLICATE_BYTES: translate("Importing", "Exactly this file is in the vault already."),
        Reason.DUPLICATE_IN_BIN: translate(
            "Importing", "Exactly this file is in the bin. You can take it out again there."
        ),
        Reason.SAME_UID_OTHER_BYTES: translate(
            "Importing", "An image with the same number but other content is here too. Both are kept."
        ),
        Reason.NO_READER: translate("Importing", "This kind of file cannot be shown here. The file itself is kept."),
        Reason.OLD_OFFICE: translate(
            "Importing",
            "An Excel, PowerPoint or Word file of an old form, which is kept but not read. "
            "With its program, save it as PDF and add that too.",
        ),
        Reason.EMPTY_FILE: translate("Importing", "The file is empty."),
        Reason.DAMAGED: translate("Importing", "The file is damaged."),
        Reason.TRUNCATED: translate("Importing", "The file ends too early."),
        Reason.TOO_LARGE: translate("Importing", "It is too large to be read. The file itself is kept."),
        Reason.TOO_SLOW: translate("Importing", "Reading it took too long. The file itself is kept."),
        Reason.READER_CRASHED: translate("Importing", "Reading it failed. The file itself is kept."),
        Reason.UNSUPPORTED: translate("Importing", "It is a variant of its format that cannot be read here."),
        Reason.NO_PIXELS: translate("Importing", "It holds no picture."),
        Reason.FILM: translate("Importing", "It is a film. Carebinder keeps films, but cannot play them."),
        Reason.PASSWORD: translate("Importing", "It is protected by a password. Add it again to enter the password."),
        Reason.WRONG_PASSWORD: translate("Importing", "The password was not right. Add it again to try another."),
        Reason.OTHER_ENCRYPTION: translate(
            "Importing", "It is encrypted in a way that cannot be opened here. Decrypt it with another program first."
        ),
        Reason.OTHER_PERSON: translate("Importing", "It seems to be somebody else's."),
        Reason.SEVERAL_PEOPLE: translate("Importing", "It fits more than one person of this vault."),
        Reason.PERSON_UNKNOWN: translate(
            "Importing", "It does not say whose it is, and somebody else's files came with it."
        ),
        Reason.VIEWER_PROGRAM: translate("Importing", "A viewer program of a disc, no record."),
        Reason.DISC_INDEX: translate("Importing", "A disc's own list of contents, no record."),
        Reason.DISC_COPY: translate("Importing", "A smaller copy of images that are here in full."),
        Reason.SYSTEM_FILE: translate("Importing", "A file of the computer's system, no record."),
        Reason.NOT_A_FILE: translate("Importing", "A link or a device, not a file."),
        Reason.LINK_OUTSIDE: translate("Importing", "A link that leads somewhere else."),
        Reason.UNREADABLE: translate("Importing", "It could not be read from where it lies. Is the disc scratched?"),
        Reason.CHANGED_WHILE_READ: translate(
            "Importing", "The file changed while it was being read. Please add it again."
        ),
        Reason.UNLOCKED: translate("Importing", "It was here already; with its password it could now be read."),
    } | _packed()


def _packed() -> dict[str, str]:
    """What is said of files inside others."""
    translate = QCoreApplication.translate
    return {
        Reason.PART_OF_MAIL: translate("Importing", "A small picture, card or signature that belongs to its mail."),
        Reason.ARCHIVE_OPENED: translate("Importing", "A packed file. What is in it is listed by itself."),
        Reason.UNSAFE_ARCHIVE: translate("Importing", "A packed file that is not safe to open."),
        Reason.NESTED_TOO_DEEP: translate("Importing", "A packed file inside too many others."),
        Reason.ARCHIVE_UNLOCKED: translate(
            "Importing", "It was here already, unread. Now what is in it is stored, and the unread file is in the bin."
        ),
    }


def _flags() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "scanned": translate("Importing", "Some pages look scanned, so search does not find their words."),
        "recognised": translate("Importing", "Text recognised from the picture, may contain mistakes."),
        "no_words": translate("Importing", "No words were found in its picture."),
        "attachments": translate("Importing", "Files are attached inside it."),
        "carries": translate("Importing", "What was attached to it is stored by itself."),
        "pages_unread": translate("Importing", "Some of its pages could not be read."),
        "picture_damaged": translate("Importing", "Part of its picture is damaged. What is there is shown."),
        "date_unclear": translate("Importing", "Its date can be read in two ways. Please check it."),
        "several_names": translate("Importing", "More than one person is named in it."),
        "partly_read": translate("Importing", "Only its beginning could be read."),
        "document_unreadable": translate("Importing", "The document inside it could not be read."),
        "unsure": translate("Importing", "Some of it was taken from recognised text. Please check it."),
        "other_named": translate(
            "Importing", "The recognised text seems to name somebody else. Please check whose it is."
        ),
        "encoding_guessed": translate("Importing", "Single letters may be wrong."),
    }


def flag(code: str) -> str:
    """What is worth looking at in a new record; "" where it is nothing for this page."""
    return (_reasons() | _flags()).get(code.partition(":")[0], "")


def identity(code: str) -> str:
    """Why a written identity fits a person or does not."""
    translate = QCoreApplication.translate
    return {
        "name_and_birth_date": translate("Importing", "Name and date of birth are the same."),
        "name_and_birth_year": translate("Importing", "The name is the same, and the date of birth fits."),
        "name_only": translate("Importing", "The name is the same. There is no date of birth."),
        "part_of_name": translate("Importing", "Part of the name is the same."),
        "initials": translate("Importing", "The initials fit."),
        "birth_date_and_part_of_name": translate("Importing", "The date of birth and part of the name are the same."),
        "birth_date_other_script": translate(
            "Importing", "The date of birth is the same. The name is in other letters."
        ),
        "nothing_written": translate("Importing", "Nothing says whose it is."),
        "birth_date_only": translate("Importing", "Only the date of birth is the same."),
        "too_little_of_name": translate("Importing", "Too little of a name is written."),
        "other_script": translate("Importing", "The name is in other letters."),
        "other_name": translate("Importing", "It is another name."),
        "changed_surname": translate("Importing", "The surname is another. Given name and date of birth are the same."),
        "other_name_same_birth_date": translate("Importing", "It is another name with the same date of birth."),
        "other_birth_date": translate("Importing", "It is another date of birth."),
        "same_name_other_birth_date": translate("Importing", "The name is the same, but the date of birth is another."),
        "birth_date_swapped": translate("Importing", "Day and month of the date of birth are exchanged."),
        "other_sex": translate("Importing", "The sex is another."),
    }.get(code) or code.replace("_", " ")


def because(code: str) -> str:
    """Why a record is taken for what it is; "" for what is no sentence."""
    translate = QCoreApplication.translate
    if sop_class := _SOP_CLASS.fullmatch(code):
        return translate("Importing", "its header calls it “{words}”").format(words=sop_class[1])
    where, _, words = code.partition(":")
    if where == "structure":
        kind, _, count = words.partition(":")
        pattern = {
            "lab_result": translate("Importing", "{count} lines look like laboratory values"),
            "medication_list": translate("Importing", "{count} lines look like medicines with a dose"),
            "invoice": translate("Importing", "it has {count} sums of money"),
        }.get(kind, "")
        return pattern.format(count=count)
    pattern = {
        "title": translate("Importing", "“{words}” stands near its beginning"),
        "heading": translate("Importing", "it has a heading “{words}”"),
        "text": translate("Importing", "it says “{words}”"),
        "name": translate("Importing", "its file name says “{words}”"),
        "sound": translate("Importing", "it is a sound recording ({words})"),
    }.get(where, "")
    return pattern.format(words=words) if words else ""


def kind(which: Kind, count: int) -> str:
    """How many files of a kind."""
    translate = QCoreApplication.translate
    match which:
        case Kind.DICOM:
            return translate("Importing", "%n medical image(s)", "", count)
        case Kind.PDF:
            return translate("Importing", "%n PDF(s)", "", count)
        case Kind.IMAGE:
            return translate("Importing", "%n picture(s)", "", count)
        case Kind.AUDIO:
            return translate("Importing", "%n sound recording(s)", "", count)
        case _:
            return translate("Importing", "%n file(s)", "", count)


def told(added: "Added") -> str:
    """An import in one line, for the message after it: "14 records added, 3 files were here already"."""
    translate = QCoreApplication.translate
    parts = [translate("Importing", "Stopped.")] if added.report.interrupted else []
    settled = added.records - added.held
    if added.held and not settled:
        line = [translate("Importing", "%n record(s) are saved and wait for you", "", added.held)]
    else:
        line = [translate("Importing", "%n record(s) added", "", settled)]
    if added.joined:
        line.append(translate("Importing", "%n file(s) joined images that were here before", "", added.joined))
    if known := added.report.count(Outcome.DUPLICATE):
        line.append(translate("Importing", "%n file(s) were here already", "", known))
    refused = [one for one in added.report.items if one.outcome is Outcome.IGNORED and one.reason not in EXPECTED]
    if refused:
        line.append(translate("Importing", "%n file(s) could not be taken in", "", len(refused)))
    if added.held and settled:
        line.append(translate("Importing", "%n record(s) wait for you", "", added.held))
    parts.append(translate("Importing", ", ", "between the parts of a sentence").join(line))
    return translate("Importing", "{first} {second}").format(first=parts[0], second=parts[1]) if parts[1:] else parts[0]


def sources(names: Sequence[str]) -> str:
    """Where an import came from: the first few names, and how many more there are."""
    shown = ", ".join(names[:_NAMED])
    if len(names) <= _NAMED:
        return shown
    words = QCoreApplication.translate("Importing", "{names} and %n more", "", len(names) - _NAMED)
    return words.format(names=shown)


def moved_to_bin(records: int, joined: int) -> str:
    """What taking an import back did; ``joined`` files went to records that were here before."""
    translate = QCoreApplication.translate
    moved = translate("Importing", "%n record(s) are in the bin.", "", records)
    if not joined:
        return moved
    stay = translate("Importing", "%n file(s) stay with the images they joined.", "", joined)
    return translate("Importing", "{first} {second}").format(first=moved, second=stay)


def title(review: "Review") -> str:
    """What an import brought, as the title of its page."""
    translate = QCoreApplication.translate
    own = [card for card in review.cards if not card.joined]
    if own and all(card.row.record.standing is Standing.BIN for card in own):
        return translate("Importing", "Taken back: %n record(s) are in the bin", "", len(own))
    if not review.cards:
        return translate("Importing", "Nothing new was added")
    if not review.reviewed:
        return translate("Importing", "Look over %n record(s)", "", len(review.cards))
    return translate("Importing", "%n record(s) added", "", len(review.cards))


def banners(review: "Review") -> list[tuple[str, str]]:
    """What stands over the records of an import, each with its tone."""
    translate = QCoreApplication.translate
    said = []
    if review.report.interrupted:
        text = translate("Importing", "It was stopped before its end. All records below are kept. Add the rest again.")
        said.append((text, "warn"))
    elif not review.reviewed and review.cards:
        text = translate(
            "Importing", "All of this is saved and encrypted already. Correct what is wrong, now or later."
        )
        said.append((text, "good"))
    if not review.report.interrupted:
        said += [(disc(one), "good" if one.listed and one.present == one.listed else "warn") for one in review.discs]
    return said


def disc(listing: DiscListing) -> str:
    """What a disc's own list of contents says, held against what was there."""
    translate = QCoreApplication.translate
    if not listing.listed:
        return translate(
            "Importing", "The disc's own list of contents could not be read; all its files were looked through."
        )
    if listing.present < listing.listed:
        pattern = translate(
            "Importing", "The disc lists {listed} files, but only {present} are on it. The rest is missing."
        )
    else:
        pattern = translate("Importing", "The disc lists {listed} files, and all of them are here.")
    return pattern.format(listed=listing.listed, present=listing.present)
