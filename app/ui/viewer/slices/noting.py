"""What is odd about a stack of pictures, and which stack it is, in words."""

from PySide6.QtCore import QCoreApplication, QLocale

from app.imaging.geometry import Plane
from app.imaging.stacks import Note, Oddity, Stack


def note_words(note: Note) -> str:
    """One oddity as a sentence."""
    translate, count, value = QCoreApplication.translate, int(note.value), _number(note.value)
    sentences = {
        Oddity.GAP: translate("StackNotes", "There is a gap of {length} mm after slice {number}."),
        Oddity.UNEVEN: translate("StackNotes", "%n slice(s) lie at an uneven distance from the one before.", "", count),
        Oddity.TILTED: translate("StackNotes", "The scanner was tilted by {degrees} degrees, so slices are shifted."),
        Oddity.NO_PLACE: translate(
            "StackNotes", "The file does not say where %n slice(s) lie, so the order is by number.", "", count
        ),
        Oddity.REPEATED: translate("StackNotes", "%n slice(s) show the same place as the one before.", "", count),
        Oddity.MIXED: translate(
            "StackNotes", "These are single images in different directions, in the order of their numbers."
        ),
        Oddity.MOSAIC: translate(
            "StackNotes", "The file holds all slices side by side in one image; they were taken apart."
        ),
    }
    return sentences[note.oddity].format(length=value, degrees=value, number=note.after + 1)


def notes_head(notes: tuple[Note, ...]) -> str:
    """One sentence for all of them; "" where there is none."""
    if len(notes) < 2:
        return note_words(notes[0]) if notes else ""
    return QCoreApplication.translate("StackNotes", "%n thing(s) to know about the distances here.", "", len(notes))


def chooser_words(index: int, count: int) -> str:
    """Which stack of how many, from 0."""
    words = QCoreApplication.translate("StackNotes", "Stack {number} of {count}")
    return words.format(number=index + 1, count=count)


def stack_words(index: int, stack: Stack, plane: Plane | None) -> str:
    """A stack in a list: how many slices, how they lie, how far apart."""
    translate = QCoreApplication.translate
    size = translate("StackNotes", "%n slice(s)", "", len(stack.members))
    step = "" if stack.step is None else translate("StackNotes", "{length} mm apart").format(length=_number(stack.step))
    parts = ", ".join(filter(None, (size, direction_words(plane), step)))
    return translate("StackNotes", "Stack {number}: {what}").format(number=index + 1, what=parts)


def direction_words(plane: Plane | None) -> str:
    """How a picture lies in the body; "" where that is not known."""
    if plane is None:
        return ""
    translate = QCoreApplication.translate
    x, y, z = (abs(part) for part in plane.normal)
    if max(x, y, z) < 0.85:
        return translate("StackNotes", "oblique")
    if z >= max(x, y):
        return translate("StackNotes", "axial")
    return translate("StackNotes", "coronal") if y >= x else translate("StackNotes", "sagittal")


def _number(value: float) -> str:
    places = 0 if value >= 20 or abs(value - round(value)) < 0.05 else 1
    return QLocale().toString(float(value), "f", places)
