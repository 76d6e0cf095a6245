"""Which series to lay beside another one: the same kind of picture from another time, if there is one."""

from collections.abc import Sequence

from app.services.series_list import SeriesRow


def companion(series: Sequence[SeriesRow], shown: int | None) -> int | None:
    """The record to compare with: of another Study with the same modality, else of the same Study; None without any."""
    this = next((one for one in series if one.id == shown), None)
    if this is None:
        return None
    others = [one for one in series if one.id != this.id]
    return min(others, key=lambda one: _distance(this, one)).id if others else None


def _distance(this: SeriesRow, other: SeriesRow) -> tuple[bool, bool, bool, bool]:
    return (
        other.modality != this.modality,
        other.study == this.study,
        other.title != this.title,
        other.count < 2 <= this.count,
    )
