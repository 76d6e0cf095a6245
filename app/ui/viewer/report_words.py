"""What single lines of a structured report say, in words."""

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from app.ui import wording
from importers.pictured import Outline, ReportLine
from models.dates import PartialDate


def said(line: ReportLine) -> str:
    """The value of a line with its unit; dates and times as they are written elsewhere in the window."""
    match line.kind:
        case "DATE":
            return _day(line.value)
        case "TIME":
            return _time(line.value)
        case "DATETIME":
            day, time = _day(line.value[:8]), _time(line.value[8:])
            pattern = QCoreApplication.translate("Wording", "{day}, {time}", "a day and a time of it")
            return pattern.format(day=day, time=time) if time else day
        case "SCOORD":
            return _shape(line.value)
        case _:
            return " ".join(filter(None, (line.value, line.unit)))


def state(outline: Outline) -> str:
    """Whether whoever wrote the document called it finished; "" where it does not say."""
    translate = QCoreApplication.translate
    if outline.verified:
        return translate("Report", "Signed by whoever is responsible for it.")
    if outline.completed:
        return translate("Report", "Complete, but not marked as signed.")
    return "" if outline.completed is None else translate("Report", "Not marked as complete.")


def not_here(count: int) -> str:
    """So many pictures that a line points to are not in the vault."""
    if count == 1:
        return QCoreApplication.translate("Report", "(an image that is not in this vault)")
    return QCoreApplication.translate("Report", "(%Ln image(s) that are not in this vault)", "", count)


def _day(raw: str) -> str:
    """A date of eight digits (PS3.5, 6.2); as it is where it is none."""
    try:
        if len(raw) == 8 and raw.isdecimal():
            return wording.partial(PartialDate(int(raw[:4]), int(raw[4:6]), int(raw[6:])))
    except ValueError:
        pass
    return raw


def _time(raw: str) -> str:
    """A time of two, four or six digits and a fraction (PS3.5, 6.2); as it is where it is none."""
    digits = raw.partition(".")[0]
    there = digits.isdecimal() and digits.isascii() and len(digits) in (2, 4, 6)
    parts = [int(digits[start : start + 2]) for start in range(0, len(digits), 2)] if there else []
    time = QTime(*[*parts, 0, 0][:3]) if parts else QTime()
    return QLocale().toString(time, QLocale.FormatType.ShortFormat) if time.isValid() else raw


def _shape(raw: str) -> str:
    """What is drawn on a picture (PS3.3, C.18.6)."""
    translate = QCoreApplication.translate
    words = {
        "POINT": translate("Report", "a point in the image"),
        "MULTIPOINT": translate("Report", "points in the image"),
        "POLYLINE": translate("Report", "a line in the image"),
        "CIRCLE": translate("Report", "a circle in the image"),
        "ELLIPSE": translate("Report", "an ellipse in the image"),
    }
    return words.get(raw.partition(" ")[0], raw)
