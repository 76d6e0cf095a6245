"""Placements for tests: pictures of 8 x 6 pixels, looked at from the feet, as a CT takes them."""

from dataclasses import replace

from importers.pictured import Measure, Placement

AXIAL = Placement(
    rows=6,
    columns=8,
    origin=(0.0, 0.0, 0.0),
    across=(1.0, 0.0, 0.0),
    down=(0.0, 1.0, 0.0),
    spacing=(0.5, 0.25),
    measure=Measure.PATIENT,
    frame_of_reference="1.2.3",
    part=("AXIAL", "", "", ""),
)
NOWHERE = Placement(rows=6, columns=8)


def at(z: float, *, x: float = 0.0, y: float = 0.0, number: int = 0, **changes: object) -> Placement:
    """An axial picture at a height, in mm, with its number in time."""
    return replace(AXIAL, origin=(x, y, z), time=(0.0, 0.0, 0.0, float(number)), **changes)  # type: ignore[arg-type] # a test names its fields
