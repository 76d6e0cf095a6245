"""Words for what an import says by codes: outcomes, reasons, identities, why a record is taken for what it is."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from importers.candidates import DiscListing, Kind, Outcome, Reason
from models.records import Standing

if TYPE_CHECKING:
    from app.services.adding import Added
    from app.services.reviewing import Review

_SOP_CLASS = re.compile(r"SOP Class (.+) \([0-9.]+\)")
"""How an import notes what a DICOM header says the object is."""


def outcome(which: Outcome) -> str:
    """What became of a file found."""
    say = QCoreApplication.translate
    return {
        Outcome.STORED: say("Importing", "Added"),
        Outcome.STORED_UNREAD: say("Importing", "Kept, could not be read"),
        Outcome.DUPLICATE: say("Importing", "Was here already"),
        Outcome.HELD: say("Importing", "Waits for you"),
        Outcome.IGNORED: say("Importing", "Not taken in"),
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
    say = QCoreApplication.translate
    return {
        Reason.DUPLICATE_BYTES: say("Importing", "Exactly this file is in the vault already."),
        Reason.DUPLICATE_IN_BIN: say("Importing", "Exactly this file is in the bin. You can take it out again there."),
        Reason.SAME_UID_OTHER_BYTES: say(
            "Importing", "An image with the same number but other content is here too. Both are kept."
        ),
        Reason.NO_READER: say("Importing", "This kind of file cannot be shown here. The file itself is kept."),
        Reason.EMPTY_FILE: say("Importing", "The file is empty."),
        Reason.DAMAGED: say("Importing", "The file is damaged."),
        Reason.TRUNCATED: say("Importing", "The file ends too early."),
        Reason.TOO_LARGE: say("Importing", "It is too large to be read. The file itself is kept."),
        Reason.TOO_SLOW: say("Importing", "Reading it took too long. The file itself is kept."),
        Reason.READER_CRASHED: say("Importing", "Reading it failed. The file itself is kept."),
        Reason.UNSUPPORTED: say("Importing", "It is a variant of its format that cannot be read here."),
        Reason.PASSWORD: say("Importing", "It is protected by a password. Add it again to enter the password."),
        Reason.WRONG_PASSWORD: say("Importing", "The password was not right. Add it again to try another."),
        Reason.OTHER_ENCRYPTION: say(
            "Importing", "It is encrypted in a way that cannot be opened here. Unpack it with another program first."
        ),
        Reason.OTHER_PERSON: say("Importing", "It names somebody else."),
        Reason.SEVERAL_PEOPLE: say("Importing", "It fits more than one person of this vault."),
        Reason.PERSON_UNKNOWN: say("Importing", "It does not say whose it is, and somebody else's files came with it."),
        Reason.VIEWER_PROGRAM: say("Importing", "A viewer program of a disc, no record."),
        Reason.DISC_INDEX: say("Importing", "A disc's own list of contents, no record."),
        Reason.DISC_COPY: say("Importing", "A smaller copy of images that are here in full."),
        Reason.SYSTEM_FILE: say("Importing", "A file of the computer's system, no record."),
        Reason.NOT_A_FILE: say("Importing", "A link or a device, not a file."),
        Reason.LINK_OUTSIDE: say("Importing", "A link that leads somewhere else."),
        Reason.UNREADABLE: say("Importing", "It could not be read from where it lies. Is the disc scratched?"),
        Reason.UNSAFE_ARCHIVE: say("Importing", "A packed file that is not safe to open."),
        Reason.NESTED_TOO_DEEP: say("Importing", "A packed file inside too many others."),
        Reason.ARCHIVE_OPENED: say("Importing", "A packed file. What is in it is listed by itself."),
        Reason.CHANGED_WHILE_READ: say("Importing", "The file changed while it was being read. Please add it again."),
        Reason.UNLOCKED: say("Importing", "It was here already; with its password it could now be read."),
    }


def _flags() -> dict[str, str]:
    say = QCoreApplication.translate
    return {
        "scanned": say("Importing", "Some pages look scanned, so search does not find their words."),
        "attachments": say("Importing", "Files are attached inside it."),
        "pages_unread": say("Importing", "Some of its pages could not be read."),
        "date_unclear": say("Importing", "Its date can be read in two ways. Please check it."),
        "several_names": say("Importing", "More than one person is named in it."),
        "near_duplicate": say("Importing", "It says the same as another record."),
        "partly_read": say("Importing", "Only its beginning could be read."),
        "document_unreadable": say("Importing", "The document inside it could not be read."),
        "encoding_guessed": say("Importing", "Single letters may be wrong."),
    }


def flag(code: str) -> str:
    """What is worth looking at in a new record; "" where it is nothing for this page."""
    return (_reasons() | _flags()).get(code.partition(":")[0], "")


def identity(code: str) -> str:
    """Why a written identity fits a person or does not."""
    say = QCoreApplication.translate
    return {
        "name_and_birth_date": say("Importing", "Name and date of birth are the same."),
        "name_and_birth_year": say("Importing", "The name is the same, and the date of birth fits."),
        "name_only": say("Importing", "The name is the same. There is no date of birth."),
        "part_of_name": say("Importing", "Part of the name is the same."),
        "initials": say("Importing", "The initials fit."),
        "birth_date_and_part_of_name": say("Importing", "The date of birth and part of the name are the same."),
        "birth_date_other_script": say("Importing", "The date of birth is the same. The name is in other letters."),
        "nothing_written": say("Importing", "Nothing says whose it is."),
        "birth_date_only": say("Importing", "Only the date of birth is the same."),
        "too_little_of_name": say("Importing", "Too little of a name is written."),
        "other_script": say("Importing", "The name is in other letters."),
        "other_name": say("Importing", "It is another name."),
        "changed_surname": say("Importing", "The surname is another. Given name and date of birth are the same."),
        "other_name_same_birth_date": say("Importing", "It is another name with the same date of birth."),
        "other_birth_date": say("Importing", "It is another date of birth."),
        "same_name_other_birth_date": say("Importing", "The name is the same, but the date of birth is another."),
        "birth_date_swapped": say("Importing", "Day and month of the date of birth are exchanged."),
        "other_sex": say("Importing", "The sex is another."),
    }.get(code) or code.replace("_", " ")


def because(code: str) -> str:
    """Why a record is taken for what it is; "" for what is no sentence."""
    say = QCoreApplication.translate
    if sop_class := _SOP_CLASS.fullmatch(code):
        return say("Importing", "its header calls it “{words}”").format(words=sop_class[1])
    where, _, words = code.partition(":")
    if where == "structure":
        kind, _, count = words.partition(":")
        pattern = {
            "lab_result": say("Importing", "{count} lines look like laboratory values"),
            "medication_list": say("Importing", "{count} lines look like medicines with a dose"),
            "invoice": say("Importing", "it has {count} sums of money"),
        }.get(kind, "")
        return pattern.format(count=count)
    pattern = {
        "title": say("Importing", "“{words}” stands near its beginning"),
        "heading": say("Importing", "it has a heading “{words}”"),
        "text": say("Importing", "it says “{words}”"),
        "name": say("Importing", "its file name says “{words}”"),
    }.get(where, "")
    return pattern.format(words=words) if words else ""


def kind(which: Kind, count: int) -> str:
    """How many files of a kind."""
    say = QCoreApplication.translate
    match which:
        case Kind.DICOM:
            return say("Importing", "%n medical image(s)", "", count)
        case Kind.PDF:
            return say("Importing", "%n PDF(s)", "", count)
        case Kind.IMAGE:
            return say("Importing", "%n picture(s)", "", count)
        case _:
            return say("Importing", "%n file(s)", "", count)


def told(added: "Added") -> str:
    """An import in one line, for the message after it: "14 records added, 3 files were here already"."""
    say = QCoreApplication.translate
    parts = [say("Importing", "Stopped.")] if added.report.interrupted else []
    line = [say("Importing", "%n record(s) added", "", added.records - added.held)]
    if added.joined:
        line.append(say("Importing", "%n file(s) joined images that were here before", "", added.joined))
    if known := added.report.count(Outcome.DUPLICATE):
        line.append(say("Importing", "%n file(s) were here already", "", known))
    if added.held:
        line.append(say("Importing", "%n record(s) wait for you", "", added.held))
    parts.append(say("Importing", ", ", "between the parts of a sentence").join(line))
    return say("Importing", "{first} {second}").format(first=parts[0], second=parts[1]) if parts[1:] else parts[0]


def moved_to_bin(records: int, joined: int) -> str:
    """What taking an import back did; ``joined`` files went to records that were here before."""
    say = QCoreApplication.translate
    moved = say("Importing", "%n record(s) are in the bin.", "", records)
    if not joined:
        return moved
    stay = say("Importing", "%n file(s) stay with the images they joined.", "", joined)
    return say("Importing", "{first} {second}").format(first=moved, second=stay)


def title(review: "Review") -> str:
    """What an import brought, as the title of its page."""
    say = QCoreApplication.translate
    own = [card for card in review.cards if not card.joined]
    if own and all(card.row.record.standing is Standing.BIN for card in own):
        return say("Importing", "Taken back: %n record(s) are in the bin", "", len(own))
    if not review.cards:
        return say("Importing", "Nothing new was added")
    if not review.reviewed:
        return say("Importing", "Look over %n record(s)", "", len(review.cards))
    return say("Importing", "%n record(s) added", "", len(review.cards))


def banners(review: "Review") -> list[tuple[str, str]]:
    """What stands over the records of an import, each with its tone."""
    say = QCoreApplication.translate
    said = []
    if review.report.interrupted:
        text = say("Importing", "It was stopped before its end. All records below are kept. Add the rest again.")
        said.append((text, "warn"))
    elif not review.reviewed and review.cards:
        text = say("Importing", "All of this is saved and encrypted already. Correct what is wrong, now or later.")
        said.append((text, "good"))
    if not review.report.interrupted:
        said += [(disc(one), "good" if one.listed and one.present == one.listed else "warn") for one in review.discs]
    return said


def disc(listing: DiscListing) -> str:
    """What a disc's own list of contents says, held against what was there."""
    say = QCoreApplication.translate
    if not listing.listed:
        return say("Importing", "The disc's own list of contents could not be read; all its files were looked through.")
    if listing.present < listing.listed:
        pattern = say("Importing", "The disc lists {listed} files, but only {present} are on it. The rest is missing.")
    else:
        pattern = say("Importing", "The disc lists {listed} files, and all of them are here.")
    return pattern.format(listed=listing.listed, present=listing.present)
