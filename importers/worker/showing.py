"""The child's side of looking into a file: its picture, its elements, its pages; each is loaded when first wanted."""

from dataclasses import asdict
from typing import Any

from importers.candidates import Problem
from importers.pictured import Frame, Raster
from importers.worker.desk import Desk
from importers.worker.limits import VIEWS, allow
from importers.worker.wire import encode

Shown = tuple[dict[str, Any], bytes]


def show(head: dict[str, Any], desk: Desk) -> Shown:
    """The answer to one wish: a JSON head, and raw bytes where there is a picture."""
    limits = VIEWS[head["what"]]
    allow(limits.memory, limits.seconds)
    match head["what"]:
        case "frame":
            from importers.readers.dicom.pixels import Pixels

            if not isinstance(desk.document, Pixels):
                desk.document = Pixels(desk.body)
            look = desk.document.reduced if head.get("reduced") else desk.document.frame
            return _frame(look(int(head["index"])))
        case "tags" | "waveform" | "report" | "presentation":
            from importers.worker.told import show_told

            return show_told(head["what"], desk.body)
        case "photo" | "picture":
            return _flat(head, desk)
        case "sound" | "sound_piece" | "carried":
            return _no_picture(head, desk)
        case "recognise" | "warm":
            return _with_models(head, desk)
        case _:
            from importers.worker.showing_pdf import show_pdf

            return show_pdf(head, desk)


def _flat(head: dict[str, Any], desk: Desk) -> Shown:
    """A photo or scan, as a JPEG or as pixels."""
    if head["what"] == "photo":
        from importers.readers.upright import upright

        made = upright(desk.body, int(head["index"]))
        return _problem(made) if isinstance(made, Problem) else ({"pictures": made.pages}, made.jpeg)
    from importers.readers.bitmap import bitmap

    return raster_out(bitmap(desk.body, int(head["index"])))


def _with_models(head: dict[str, Any], desk: Desk) -> Shown:
    """What takes long to load: the models that read words, or what is wanted soon."""
    if head["what"] == "warm":
        return _warmed(head["kinds"])
    from importers.worker.scans import show_scan

    return show_scan(head, desk)


def _no_picture(head: dict[str, Any], desk: Desk) -> Shown:
    """Sound, or what lies inside a mail."""
    if head["what"] == "carried":
        from importers.worker.carrying import show_carried

        return show_carried(head, desk)
    from importers.worker.sounds import show_sound

    return show_sound(head, desk)


def _warmed(kinds: list[str]) -> Shown:
    """Load what pictures of these kinds need, before the first one is wanted."""
    if "pdf" in kinds:
        import pypdfium2  # type: ignore[import-untyped]  # noqa: F401 - its authors give no types; loading is the point
    if "dicom" in kinds:
        import pydicom.pixels.utils  # noqa: F401 - as above

        import importers.readers.dicom.pixels  # noqa: F401 - loading is the point
    return {"warm": True}, b""


def raster_out(made: Raster | Problem) -> Shown:
    """A picture's measures, and its pixels behind them."""
    if isinstance(made, Problem):
        return _problem(made)
    return {"width": made.width, "height": made.height, "scale": made.scale, "pictures": made.pages}, made.pixels


def _problem(problem: Problem) -> Shown:
    return {"answer": encode(problem)}, b""


def _frame(made: Frame | Problem) -> Shown:
    """Pixels and table travel one behind the other; all else is JSON."""
    if isinstance(made, Problem):
        return _problem(made)
    facts = asdict(made)
    pixels, lut, overlay = (facts.pop(name) for name in ("pixels", "lut", "overlay"))
    return {"frame": facts, "lut_length": len(lut), "overlay_length": len(overlay)}, pixels + lut + overlay
