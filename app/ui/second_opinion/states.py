"""How a step stands, as an icon and a word."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.services.journey_desk import StepSeen
from app.ui import wording


class How(StrEnum):
    """How a step stands."""

    DONE = "done"
    OPEN = "open"
    AGAIN = "again"
    UNTOUCHED = "untouched"


STATE_ICONS = {
    How.DONE: ("circle-check", "good"),
    How.OPEN: ("clock", "warn"),
    How.AGAIN: ("rotate-cw", "warn"),
    How.UNTOUCHED: ("circle-minus", "soft"),
}
"""The icon of each, a shape of its own, and its colour."""


def how(step: StepSeen) -> How:
    """How a step stands."""
    if step.done:
        return How.DONE
    if step.reopened:
        return How.AGAIN
    return How.OPEN if step.begun else How.UNTOUCHED


def state_words(step: StepSeen) -> str:
    """How a step stands, in a few words."""
    translate = QCoreApplication.translate
    if step.done and step.done_at is not None:
        return translate("Journey", "Done on {day}").format(day=wording.day(step.done_at.astimezone().date()))
    return {
        How.DONE: translate("Journey", "Done"),
        How.OPEN: translate("Journey", "Not done yet"),
        How.AGAIN: translate("Journey", "Opened again"),
        How.UNTOUCHED: translate("Journey", "Not begun"),
    }[how(step)]
