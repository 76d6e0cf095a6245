"""Sentences of the workspace."""

from PySide6.QtCore import QCoreApplication

from app.imaging.linking import Apart
from app.imaging.reslicing import Cut
from app.imaging.volumes import CannotCutError, Hindrance
from app.ui.viewer.reasons import sentence_of


def cut_words(cut: Cut | None) -> str:
    """A direction of looking; None is the one the series was taken in."""
    translate = QCoreApplication.translate
    return {
        None: translate("Cuts", "As it was taken"),
        Cut.AXIAL: translate("Cuts", "From below (axial)"),
        Cut.CORONAL: translate("Cuts", "From the front (coronal)"),
        Cut.SAGITTAL: translate("Cuts", "From the side (sagittal)"),
    }[cut]


def why_not(hindrance: Hindrance) -> str:
    """Why a series cannot be cut in other directions."""
    translate = QCoreApplication.translate
    return {
        Hindrance.TOO_FEW: translate("Cuts", "There are too few slices to look at them from another direction."),
        Hindrance.GAP: translate(
            "Cuts", "Slices are missing in between. Another direction would show something untrue."
        ),
        Hindrance.UNEVEN: translate("Cuts", "The slices are not evenly spaced. Another direction would be distorted."),
        Hindrance.TILTED: translate("Cuts", "The slices were taken tilted. Another direction would be distorted."),
        Hindrance.REPEATED: translate("Cuts", "Several slices lie in the same place."),
        Hindrance.NO_PLACE: translate("Cuts", "The files do not say where in the body each slice lies."),
        Hindrance.MIXED: translate("Cuts", "These pictures were taken in different directions."),
        Hindrance.NO_MEASURE: translate("Cuts", "The files do not say how large the picture is in the body."),
        Hindrance.COLOUR: translate("Cuts", "Pictures in colour cannot be put together."),
        Hindrance.TOO_LARGE: translate("Cuts", "The series is too large to be put together here (more than 512 MB)."),
        Hindrance.UNREADABLE: translate("Cuts", "Not all slices can be read."),
    }[hindrance]


def hindrance_words(error: Exception) -> str:
    """Why putting slices together failed."""
    return why_not(error.hindrance) if isinstance(error, CannotCutError) else sentence_of(error)


def apart_words(apart: Apart) -> str:
    """Why two series cannot be scrolled together."""
    translate = QCoreApplication.translate
    return {
        Apart.SINGLE: translate("Linking", "A single picture cannot be scrolled together with another series."),
        Apart.DIRECTION: translate(
            "Linking", "These two look from different directions, so each is scrolled by itself."
        ),
    }[apart]
