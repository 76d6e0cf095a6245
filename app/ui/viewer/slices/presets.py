"""Windows to choose from: those of the file, and those that are usual for its kind of picture."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.imaging.lookup import Picture
from app.imaging.windowing import Window

_PLAIN = frozenset(("US", "IVUS", "ES", "XC", "GM", "SM", "OP"))
"""Pictures that are made to be seen as they are."""

_PROJECTIONS = frozenset(("CR", "DX", "MG", "RF", "XA", "IO", "PX"))


@dataclass(frozen=True, slots=True)
class Preset:
    """A named window; None is the one the picture opens with."""

    words: str
    window: Window | None


def presets(modality: str, picture: Picture) -> tuple[Preset, ...]:
    """What is offered for a picture, the opening window first, then the file's, then the usual ones."""
    if picture.colour:
        return ()
    translate = QCoreApplication.translate
    return (
        Preset(translate("Presets", "As it opens"), None),
        *_named(picture.facts.windows),
        *_usual(modality, picture),
    )


def _named(files_own: Iterable[Window]) -> tuple[Preset, ...]:
    """The file's own windows, where there are several to choose from."""
    translate = QCoreApplication.translate
    own = [window for window in dict.fromkeys(files_own) if window[1] > 0]
    if len(own) < 2:
        return ()
    return tuple(
        Preset(translate("Presets", "From the file, {number}").format(number=number), window)
        for number, window in enumerate(own, 1)
    )


def _usual(modality: str, picture: Picture) -> tuple[Preset, ...]:
    if modality in _PLAIN:
        return ()
    if modality == "CT":
        return _ct()
    if modality in ("PT", "NM"):
        return _counted(picture)
    return _projected(picture) if modality in _PROJECTIONS else _by_parts(picture)


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


def _by_parts(picture: Picture) -> tuple[Preset, ...]:
    """MR has no units: windows by how the values of this picture are spread."""
    translate = QCoreApplication.translate
    low, dark, middle, bright, high = percentiles(picture, (0.5, 5, 50, 95, 99.8))
    return (
        Preset(translate("Presets", "Everything"), between(low, high)),
        Preset(translate("Presets", "More contrast"), between(dark, bright)),
        Preset(translate("Presets", "Dark parts"), between(low, middle)),
        Preset(translate("Presets", "Bright parts"), between(middle, high)),
    )


def _projected(picture: Picture) -> tuple[Preset, ...]:
    translate = QCoreApplication.translate
    low, dark, bright, high = percentiles(picture, (0.1, 10, 90, 99.9))
    return (
        Preset(translate("Presets", "Everything"), between(low, high)),
        Preset(translate("Presets", "More contrast"), between(dark, bright)),
    )


def _counted(picture: Picture) -> tuple[Preset, ...]:
    """PET and scans of activity: from nothing to a part of the highest value."""
    translate = QCoreApplication.translate
    top = max(picture.high, 1e-6)
    return (
        Preset(translate("Presets", "Up to the highest value"), between(0.0, top)),
        Preset(translate("Presets", "Up to half of it"), between(0.0, top / 2)),
        Preset(translate("Presets", "Up to a fifth of it"), between(0.0, top / 5)),
    )


def percentiles(picture: Picture, parts: Iterable[float]) -> tuple[float, ...]:
    """Below which values so many of a hundred pixels lie, padding left out; from a part of a large picture's pixels."""
    import numpy as np

    rough = max(int((picture.rows * picture.columns / 250_000) ** 0.5), 1)
    values = picture.grid()[::rough, ::rough].astype("f8")
    kept = values[np.isfinite(values)]
    padding = picture.facts.padding
    if padding is not None:
        shown = kept[(kept < padding[0]) | (kept > padding[1])]
        kept = shown if shown.size else kept
    if not kept.size:
        return tuple(0.0 for _ in parts)
    return tuple(float(value) for value in np.percentile(kept, tuple(parts)))


def between(low: float, high: float) -> Window:
    """The window whose darkest value is ``low`` and whose brightest is ``high``."""
    return (low + high) / 2, max(high - low, 1e-6 * max(abs(low), 1.0))


def dragged(window: Window, dx: float, dy: float, span: float) -> Window:
    """The window after the pointer was dragged: to the right wider, upwards a higher centre."""
    step = max(min(window[1], span), span / 200, 1e-6) / 200
    centre, width = window
    return centre - dy * step, max(width + dx * step, 1e-6 * max(span, 1.0), 1e-9)
