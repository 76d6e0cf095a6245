"""Reminders in words: how the habit stands, what a week was, what waits."""

from datetime import datetime, time

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from app.services.snoozing import Later
from app.ui import wording
from models.reminders.due import Due, State
from models.reminders.messages import Kind
from models.reminders.weeks import Shown, Streak, StreakState

ICONS = {
    Shown.FILED: "circle-check",
    Shown.NOTHING_NEW: "check",
    Shown.PAUSED: "pause",
    Shown.MISSED: "circle-minus",
    Shown.OPEN: "clock",
    Shown.BEFORE: "",
}
"""Each kind of week has a shape of its own."""


def streak(now: Streak) -> str:
    """How the run of weeks stands. A missed week is no reproach."""
    translate = QCoreApplication.translate
    match now.state:
        case StreakState.REACHED:
            return translate("Reminders", "%n week(s) in a row. The habit stands.", "", now.length)
        case StreakState.GOING:
            more = max(now.goal - now.length, 1)
            kept = translate("Reminders", "%n week(s) in a row.", "", now.length)
            left = translate("Reminders", "%n more and the habit stands.", "", more)
            return translate("Reminders", "{kept} {left}", "two sentences").format(kept=kept, left=left)
        case StreakState.RESTARTED if now.length:
            return translate("Reminders", "Back again: %n week(s) in a row.", "", now.length)
        case StreakState.RESTARTED:
            return translate("Reminders", "A new run begins with this week. Every week can be the first.")
        case _:
            return translate("Reminders", "Four weeks in a row make a habit. The first one can be this one.")


def week_shown(shown: Shown) -> str:
    """What a week was."""
    translate = QCoreApplication.translate
    return {
        Shown.FILED: translate("Reminders", "with new records"),
        Shown.NOTHING_NEW: translate("Reminders", "nothing new"),
        Shown.PAUSED: translate("Reminders", "paused"),
        Shown.MISSED: translate("Reminders", "missed"),
        Shown.OPEN: translate("Reminders", "this week"),
        Shown.BEFORE: translate("Reminders", "before the first records"),
    }[shown]


def stands(due: Due) -> str:
    """How the week stands, and when the next reminder comes."""
    translate = QCoreApplication.translate
    if due.state is State.OFF:
        return translate("Reminders", "The weekly reminder is switched off.")
    coming = translate("Reminders", "The next reminder comes on {when}.").format(when=moment(due.next))
    head = {
        State.PAUSED: translate("Reminders", "The weekly reminder rests."),
        State.DONE: translate("Reminders", "This week is done."),
        State.SNOOZED: translate("Reminders", "You will be asked again later."),
    }.get(due.state)
    if head is None:
        return translate("Reminders", "This week's ten minutes are open.") if due.waits else coming
    return translate("Reminders", "{kept} {left}", "two sentences").format(kept=head, left=coming)


def moment(when: datetime) -> str:
    """A day of the week, a date and a time on the wall."""
    return QCoreApplication.translate("Reminders", "{weekday}, {day} at {time}").format(
        weekday=weekday(when.weekday()), day=wording.day(when.date()), time=clock(when.time())
    )


def later(one: Later, when: datetime) -> str:
    """A choice of when to ask again."""
    translate = QCoreApplication.translate
    said = {
        Later.HOUR: translate("Reminders", "In an hour: {when}"),
        Later.EVENING: translate("Reminders", "This evening: {when}"),
        Later.TOMORROW: translate("Reminders", "Tomorrow: {when}"),
        Later.FEW_DAYS: translate("Reminders", "In a few days: {when}"),
        Later.NEXT_WEEK: translate("Reminders", "Not this week: {when}"),
    }[one]
    return said.format(when=clock(when.time()) if one in (Later.HOUR, Later.EVENING) else moment(when))


def weekday(number: int) -> str:
    """The name of a weekday; 0 is Monday."""
    return QLocale().standaloneDayName(number + 1)


def clock(at: time) -> str:
    """A time as the language writes it."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def kind(code: str) -> str:
    """What a reminder is about, where it is none of a case's deadlines."""
    translate = QCoreApplication.translate
    return {
        Kind.HABIT: translate("Reminders", "This week's ten minutes"),
        Kind.BACKUP: translate("Reminders", "Back up the vault"),
        Kind.MEDICATION_LIST: translate("Reminders", "Look over the list of medicines"),
    }.get(Kind(code) if code in set(Kind) else Kind.HABIT, code)
