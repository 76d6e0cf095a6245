"""The words over a slice."""

from PySide6.QtCore import QCoreApplication, QLocale

from app.imaging.windowing import Window
from app.services.browsing import Details
from app.services.key_images import MarkedSlice
from app.ui import wording
from importers.names import spoken
from models.records import Standing

_SHORT = 60
"""Characters of a note in a list."""


def headline(details: Details) -> tuple[str, ...]:
    """Whose picture it is and of what: lines for the upper corner."""
    record = details.row.record
    series = record.series
    if series is None:
        return whose(details), record.title
    study = series.study_description.replace("^", " ") or record.title
    part = [series.modality, series.series_description]
    told = not series.series_description and study.startswith(series.modality)
    lines = (
        whose(details),
        " · ".join(filter(None, (wording.partial(record.date), study))),
        "" if told else " · ".join(filter(None, part)),
    )
    return tuple(line for line in lines if line)


def whose(details: Details) -> str:
    """Whose picture it is: as filed, or as it says itself while nobody has settled that."""
    record = details.row.record
    if record.standing is not Standing.HELD:
        return details.row.person
    name = next((" / ".join(spoken(one)) for one in record.written.names if one), "")
    return name or QCoreApplication.translate("Slices", "Not settled whose")


def window_words(window: Window | None, *, coming: bool = False) -> str:
    """The window in force, as every viewer of such pictures writes it; ``coming`` while a picture is not all there."""
    if coming:
        return QCoreApplication.translate("Slices", "loading …", "while all of a picture is not there yet")
    if window is None:
        return ""
    centre, width = (_number(value) for value in window)
    pattern = QCoreApplication.translate("Slices", "C {centre}  W {width}", "centre and width of the window of greys")
    return pattern.format(centre=centre, width=width)


def slice_words(number: int, count: int) -> str:
    """Which slice of how many, counted from 1; "" for a single one."""
    if count == 1:
        return ""
    words = QCoreApplication.translate("Slices", "Slice {number} of {count}")
    return words.format(number=number + 1, count=count)


def place_words(place: int, total: int, *, sheet: bool) -> str:
    """Which picture of the series it is, from 0, as marks, packages and commands count; or on which sheet it is."""
    translate = QCoreApplication.translate
    whole = translate("Slices", "Image {number} of {count} of the series")
    return (translate("Slices", "On sheet {number} of {count}") if sheet else whole).format(
        number=place + 1, count=total
    )


def value_words(kind: str, at: tuple[int, int], value: float | tuple[int, int, int]) -> str:
    """What stands under the pointer and where; ``kind`` is the unit that a file names, or the modality.

    Hounsfield units for CT, red, green and blue for colours.
    """
    translate = QCoreApplication.translate
    place = translate("Slices", "Column {column}, row {row}").format(column=at[0] + 1, row=at[1] + 1)
    if isinstance(value, tuple):
        red, green, blue = value
        told = translate("Slices", "R {red}  G {green}  B {blue}").format(red=red, green=green, blue=blue)
    elif kind == "Gy":
        told = translate("Slices", "{value} Gy").format(value=_number(value))
    elif kind == "CT":
        told = translate("Slices", "{value} HU").format(value=_number(value))
    else:
        told = translate("Slices", "Value {value}").format(value=_number(value))
    return f"{told}\n{place}"


def mark_line(mark: MarkedSlice) -> str:
    """A marked slice in a list, with the beginning of its note."""
    return slice_line(mark.number or 0, mark.count, mark.note)


def slice_line(number: int, count: int, words: str) -> str:
    """A picture of a series, from 1, in a list, with the beginning of what there is to say of it."""
    translate = QCoreApplication.translate
    note = " ".join(words.split())
    if not note:
        return translate("Slices", "Image {number} of {count}").format(number=number, count=count)
    short = note if len(note) <= _SHORT else note[: _SHORT - 1].rstrip() + "…"
    pattern = translate("Slices", "Image {number} of {count}: {note}")
    return pattern.format(number=number, count=count, note=short).replace("&", "&&")


def marked_words(mark: MarkedSlice | None) -> str:
    """That a slice is marked; "" where it is not. A star too, which needs no colour."""
    return "" if mark is None else "★ " + QCoreApplication.translate("Slices", "Marked")


def _number(value: float) -> str:
    places = 0 if abs(value) >= 20 or value == int(value) else 3
    return QLocale().toString(float(value), "f", places)
