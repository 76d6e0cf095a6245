"""How long work tells where it stands, and how it is stopped."""

from collections.abc import Callable
from dataclasses import dataclass


class Cancelled(Exception):  # noqa: N818 - an outcome, not an error
    """Raised inside a job, by its report callback, when the person asked to stop."""


@dataclass(frozen=True, slots=True)
class Progress:
    """One step of a job: ``done`` of ``total`` units (files, or bytes); ``total`` is None while unknown.

    ``about`` is what a person would call the unit, a record's title for instance; "" where there is no such name.
    """

    what: str
    done: int
    total: int | None = None
    about: str = ""


Report = Callable[[Progress], None]
"""Called often by long work; may raise Cancelled."""


def silent(_progress: Progress) -> None:
    """A report that tells nobody."""
