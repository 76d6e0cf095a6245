"""Words for the codes of packages: states, shapes, reasons for staying out, flaws, steps of long work."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from app.services.package_contents import CD, DVD
from app.ui import wording
from models.second_opinion import State

STATE_ICONS = {
    State.MET: ("circle-check", "good"),
    State.PARTLY: ("triangle-alert", "warn"),
    State.MISSING: ("circle-x", "bad"),
    State.NOT_APPLICABLE: ("circle-minus", "soft"),
    State.WAIVED: ("circle-help", "soft"),
}
"""The icon of each state, a shape of its own, and its colour."""


def language() -> str:
    """The code of the window's language, such as ``de``."""
    return QLocale().name()[:2]


def state(which: State) -> str:
    """How one thing of the checklist stands."""
    translate = QCoreApplication.translate
    return {
        State.MET: translate("Package", "Ready"),
        State.PARTLY: translate("Package", "Partly"),
        State.MISSING: translate("Package", "Missing"),
        State.NOT_APPLICABLE: translate("Package", "Not needed"),
        State.WAIVED: translate("Package", "Left open on purpose"),
    }[which]


def variant(code: str) -> str:
    """A shape of package, in short."""
    translate = QCoreApplication.translate
    return {
        "folder": translate("Package", "Folder"),
        "zip": translate("Package", "Zip file"),
        "reports": translate("Package", "Documents only (one PDF)"),
        "cd": translate("Package", "Strict CD"),
        "addendum": translate("Package", "Addendum"),
        "protected": translate("Package", "Protected zip"),
    }.get(code, code)


def variant_for(code: str) -> str:
    """When a shape of package is the right one."""
    translate = QCoreApplication.translate
    return {
        "folder": translate("Package", "Everything, to copy onto a USB stick or a disc. The usual choice."),
        "zip": translate("Package", "Everything in one file, for a hospital's upload page."),
        "reports": translate("Package", "All documents in one PDF, without the images. For portals, fax and printing."),
        "protected": translate(
            "Package",
            "Everything in one file that opens with a passphrase only. For a stick or a message that may go astray.",
        ),
        "addendum": translate(
            "Package", "Only what has come since the last package, for an office that has the rest already."
        ),
        "cd": translate("Package", "Images rewritten in the one form that every hospital reads. For old systems."),
    }.get(code, "")


def stays_out(reason: str) -> str:
    """Why records do not go in."""
    translate = QCoreApplication.translate
    return {
        "not_confirmed": translate("Package", "Waiting until you say whose they are"),
        "other_person": translate("Package", "Another person's name or date of birth is written on them"),
        "bin": translate("Package", "In the bin"),
    }.get(reason, reason)


def flaw(code: str) -> str:
    """What is wrong with one file of a package."""
    translate = QCoreApplication.translate
    return {
        "differs": translate("Package", "is not what it was"),
        "missing": translate("Package", "is missing"),
        "extra": translate("Package", "was not in the package"),
        "unreadable": translate("Package", "cannot be read"),
        "bad_name": translate("Package", "has a name that a hospital's system may refuse"),
        "not_referenced": translate("Package", "is not listed in the package's index of images"),
        "referenced_twice": translate("Package", "is listed twice in the index of images"),
        "reference_missing": translate("Package", "is listed in the index of images but is not there"),
        "loose_dicom": translate("Package", "is an image outside the folder for images"),
        "no_preamble": translate("Package", "lacks the opening that marks it as an image file"),
        "bad_directory": translate("Package", "is an index of images that cannot be read"),
    }.get(code, code)


def fits(size: int) -> str:
    """On which medium so many bytes fit."""
    translate = QCoreApplication.translate
    if size <= CD:
        return translate("Package", "About {size}. Fits on a CD.").format(size=wording.size(size))
    if size <= DVD:
        return translate("Package", "About {size}. Too large for a CD, fits on a DVD.").format(size=wording.size(size))
    return translate("Package", "About {size}. Too large for a DVD: use a USB stick.").format(size=wording.size(size))


def isolated(text: str) -> str:
    """A text from a record set apart, so that one written from the right does not turn its sentence around."""
    return f"\u2068{text}\u2069"


def path(place: Path) -> str:
    """A path set apart, read from the left."""
    return f"\u2066{place}\u2069"
