"""From an exception to words for the window. Our own bugs have none: they get a page with a report."""

import string
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.services.faults import from_system
from app.ui import error_words, wording
from models.errors import UserError
from models.progress import Cancelled

_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Told:
    """What happened, what is safe, what to do."""

    what: str
    safe: str
    do: str

    @property
    def whole(self) -> str:
        """All three, one after another."""
        return "\n".join((self.what, self.safe, self.do))


def told(error: BaseException) -> Told | None:
    """The words for a fault of the world; None for a bug of ours."""
    if isinstance(error, Cancelled):
        return _stopped()
    if isinstance(error, MemoryError):
        return _no_memory()
    if isinstance(error, OSError):
        error = from_system(error)
    if not isinstance(error, UserError):
        return None
    words = error_words.words(error.kind)
    params = {name: _readable(name, value) for name, value in error.params.items() if value is not None}
    return Told(_filled(words.what, params), words.safe, _filled(words.do, params))


def _stopped() -> Told:
    translate = QCoreApplication.translate
    return Told(
        translate("Errors", "This was stopped."),
        translate("Errors", "What was finished before is kept; nothing half-done was left behind."),
        translate("Errors", "You can do it again at any time."),
    )


def _no_memory() -> Told:
    translate = QCoreApplication.translate
    return Told(
        translate("Errors", "The computer has too little free memory for this."),
        translate("Errors", "What was finished before is kept."),
        translate("Errors", "Close other programs, then try again."),
    )


def _readable(name: str, value: object) -> str:
    """A parameter in one line, without signs that turn text around, and not endlessly long."""
    text = wording.size(value) if name == "needed" and isinstance(value, int) else str(value)
    plain = "".join(sign if sign.isprintable() else " " for sign in text)
    return plain if len(plain) <= _LONGEST else f"{plain[:_LONGEST]}…"


def _filled(wordings: error_words.Wording, params: Mapping[str, str]) -> str:
    choices = (wordings,) if isinstance(wordings, str) else wordings
    for choice in choices[:-1]:
        if {name for _, name, _, _ in string.Formatter().parse(choice) if name} <= params.keys():
            return choice.format(**params)
    return choices[-1]
