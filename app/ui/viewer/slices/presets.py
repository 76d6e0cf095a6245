"""Windows to choose from: those of the file, and those that are usual for its kind of picture."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.imaging.windowing import Window


@dataclass(frozen=True, slots=True)
class Preset:
    """A named window; None is the one the picture opens with."""

    words: str
    window: Window | None


def presets(modality: str, files_own: Iterable[Window]) -> tuple[Preset, ...]:
    """What is offered for pictures of a modality, the opening window first, then the file's, then the usual ones."""
    translate = QCoreApplication.translate
    own = [window for window in dict.fromkeys(files_own) if window[1] > 0]
    named = [
        Preset(translate("Presets", "From the file, {number}").format(number=number), window)
        for number, window in enumerate(own, 1)
    ]
    usual = _ct() if modality == "CT" else ()
    return (Preset(translate("Presets", "As it opens"), None), *(named if len(named) > 1 else ()), *usual)


def _ct() -> tuple[Preset, ...]:
    """Usual windows in Hounsfield units."""
    translate = QCoreApplication.translate
    return (
        Preset(translate("Presets", "Soft tissue"), (40.0, 400.0)),
        Preset(translate("Presets", "Lung"), (-600.0, 1500.0)),
        Preset(translate("Presets", "Bone"), (480.0, 2500.0)),
        Preset(translate("Presets", "Brain"), (40.0, 80.0)),
        Preset(translate("Presets", "Liver"), (60.0, 160.0)),
        Preset(translate("Presets", "Vessels"), (300.0, 600.0)),
    )


def dragged(window: Window, dx: float, dy: float, span: float) -> Window:
    """The window after the pointer was dragged: to the right wider, upwards a higher centre."""
    step = max(min(window[1], span), span / 200, 1e-6) / 200
    centre, width = window
    return centre - dy * step, max(width + dx * step, 1e-6 * max(span, 1.0), 1e-9)
