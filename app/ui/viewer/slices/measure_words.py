"""What is measured, in words, and what it is worth."""

from PySide6.QtCore import QCoreApplication, QLocale

from app.imaging.measuring import Worth, angle, length
from app.ui.viewer.slices.measures import Kind, Measurement
from importers.pictured import Placement


def value_words(measurement: Measurement, placement: Placement) -> str:
    """A length or an angle; "" as long as it has none."""
    translate = QCoreApplication.translate
    if not measurement.whole:
        return ""
    if measurement.kind is Kind.ANGLE:
        found = angle(placement, *measurement.points)
        return "" if found is None else translate("Measuring", "{degrees}°").format(degrees=_number(found, 1))
    told = length(placement, *measurement.points)
    if told.worth is Worth.PIXELS:
        return translate("Measuring", "{count} pixels").format(count=_number(told.value, 0))
    return translate("Measuring", "{length} mm").format(length=_number(told.value, 1))


def name_words(number: int, measurement: Measurement, placement: Placement) -> str:
    """A measurement in a list, counted from 1."""
    translate, value = QCoreApplication.translate, value_words(measurement, placement)
    pattern = {
        Kind.LENGTH: translate("Measuring", "{number}: length {value}"),
        Kind.ANGLE: translate("Measuring", "{number}: angle {value}"),
    }[measurement.kind]
    return pattern.format(number=number, value=value)


def caveat(measurement: Measurement, placement: Placement) -> str:
    """What a measurement is worth."""
    translate = QCoreApplication.translate
    if measurement.kind is Kind.ANGLE:
        return translate("Measuring", "An angle in the picture, not in space. Not for diagnosis.")
    sentences = {
        Worth.PATIENT: translate("Measuring", "Millimetres in the body, as the file gives them. Not for diagnosis."),
        Worth.CALIBRATED: translate(
            "Measuring",
            "Millimetres by the calibration that the file holds, right only in its plane. Not for diagnosis.",
        ),
        Worth.DETECTOR: translate(
            "Measuring",
            "Millimetres on the detector. In the body it is less, by how much is not known. Not for diagnosis.",
        ),
        Worth.PIXELS: translate(
            "Measuring", "The file does not say how large a pixel is, so there are no millimetres. Not for diagnosis."
        ),
    }
    points = measurement.points if measurement.whole else (measurement.points[0], measurement.points[0])
    return sentences[length(placement, *points).worth]


def bar_words(millimetres: float) -> str:
    """The length of the scale bar."""
    translate = QCoreApplication.translate
    if millimetres >= 10:
        return translate("Measuring", "{length} cm").format(length=_number(millimetres / 10, 0))
    return translate("Measuring", "{length} mm").format(length=_number(millimetres, 0 if millimetres >= 1 else 2))


def _number(value: float, places: int) -> str:
    return QLocale().toString(float(value), "f", places)
