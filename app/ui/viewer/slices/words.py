"""The words over a slice."""

from PySide6.QtCore import QCoreApplication, QLocale

from app.imaging.windowing import Window
from app.services.browsing import Details
from app.ui import wording


def headline(details: Details) -> tuple[str, ...]:
    """Whose picture it is and of what: lines for the upper corner."""
    record = details.row.record
    series = record.series
    if series is None:
        return details.row.person, record.title
    study = [series.study_description or record.title, wording.partial(record.date)]
    part = [series.modality, series.series_description]
    lines = (details.row.person, " · ".join(filter(None, study)), " · ".join(filter(None, part)))
    return tuple(line for line in lines if line)


def window_words(window: Window | None) -> str:
    """The window in force, as every viewer of such pictures writes it."""
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


def _number(value: float) -> str:
    places = 0 if abs(value) >= 20 or value == int(value) else 3
    return QLocale().toString(value, "f", places)
