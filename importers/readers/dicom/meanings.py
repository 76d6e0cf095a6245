"""What the stored numbers of a picture mean: rescale, windows, padding (PS3.3, C.11.1, C.11.2 and C.7.5.1.1.2)."""

from math import isfinite
from typing import TYPE_CHECKING, Any

from importers.pictured import Meaning

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

_MOST_WINDOWS = 16
_FUNCTIONS = ("LINEAR", "LINEAR_EXACT", "SIGMOID")
_EMPTY = (None, "", b"")


def meaning(dataset: "Dataset", index: int) -> Meaning | None:
    """What the stored numbers of picture ``index`` mean, None where tables tell."""
    parts = parts_of(dataset, index)
    tabled = any(first(parts, name) for name in ("ModalityLUTSequence", "VOILUTSequence"))
    return None if tabled else of_parts(parts)


def of_parts(parts: "list[Dataset]") -> Meaning:
    """A slope of 0 is taken for none; a dose has a scaling of its own (PS3.3, C.8.8.3.2)."""
    scaling = _number(parts, "DoseGridScaling", 0.0)
    if scaling > 0:
        return Meaning(scaling, 0.0, _windows(parts), _function(parts))
    slope, intercept = _number(parts, "RescaleSlope", 1.0), _number(parts, "RescaleIntercept", 0.0)
    return Meaning(slope or 1.0, intercept if slope else 0.0, _windows(parts), _function(parts))


def unit(dataset: "Dataset") -> str:
    """Gy for a dose that is told in it, else empty."""
    return "Gy" if dataset.get("DoseGridScaling") and dataset.get("DoseUnits") == "GY" else ""


def parts_of(dataset: "Dataset", index: int) -> "list[Dataset]":
    """Where a frame's attributes stand: its own functional groups, the shared ones, the file (PS3.3, C.7.6.16)."""
    groups: list[Any] = []
    own = dataset.get("PerFrameFunctionalGroupsSequence") or []
    if index < len(own):
        groups.append(own[index])
    groups += list(dataset.get("SharedFunctionalGroupsSequence") or [])[:1]
    names = ("PixelValueTransformationSequence", "FrameVOILUTSequence")
    macros = [group.get(name)[0] for group in groups for name in names if group.get(name)]
    return [*macros, dataset]


def first(parts: "list[Dataset]", name: str) -> Any:
    """An attribute where it stands first with a value, else None."""
    return next((part.get(name) for part in parts if part.get(name) not in _EMPTY), None)


def _number(parts: "list[Dataset]", name: str, otherwise: float) -> float:
    value = first(parts, name)
    number = otherwise if value is None else float(value)
    return number if isfinite(number) else otherwise


def _numbers(value: Any) -> list[float]:
    if value is None:
        return []
    return [float(one) for one in (value if hasattr(value, "__iter__") and not isinstance(value, str) else [value])]


def _windows(parts: "list[Dataset]") -> tuple[tuple[float, float], ...]:
    try:
        centres, widths = _numbers(first(parts, "WindowCenter")), _numbers(first(parts, "WindowWidth"))
    except (TypeError, ValueError):
        return ()
    pairs = [pair for pair in zip(centres, widths, strict=False) if all(map(isfinite, pair))]
    return tuple(pairs[:_MOST_WINDOWS])


def _function(parts: "list[Dataset]") -> str:
    said = str(first(parts, "VOILUTFunction") or "LINEAR")
    return said if said in _FUNCTIONS else "LINEAR"


def padding(dataset: "Dataset") -> tuple[float, float] | None:
    """The stored values that stand for no picture (PS3.3, C.7.5.1.1.2)."""
    told = [dataset.get(name) for name in ("PixelPaddingValue", "PixelPaddingRangeLimit")]
    if told[0] in _EMPTY:
        return None
    ends = [_signed(dataset, value) for value in told if value not in _EMPTY]
    return min(ends), max(ends)


def _signed(dataset: "Dataset", value: Any) -> float:
    number = int.from_bytes(value[:2], "little") if isinstance(value, bytes) else int(value)
    if dataset.get("PixelRepresentation") == 1 and number >= 2**15:
        number -= 2**16
    return float(number)
