"""The words of the week's ten minutes: why a record waits, and what can be said of it."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from app.services.weekly_inbox import Choice, Why


def question(why: Why) -> str:
    """What is asked, but for whose a record is and what its recognised words told."""
    translate = QCoreApplication.translate
    return {
        **dict.fromkeys((Why.HELD, Why.OTHER_NAMED, Why.UNSURE), ""),
        Why.UNREAD: translate("Week", "Its words could not be read, so search does not find them. Is it filed right?"),
        Why.UNDATED: translate("Week", "From when is this?"),
        Why.UNCATEGORISED: translate("Week", "Where does this belong?"),
        Why.UNREVIEWED: translate("Week", "This was added lately. Is it filed right?"),
    }[why]


def choice(one: Choice) -> str:
    """What a button says."""
    translate = QCoreApplication.translate
    return {
        Choice.CONFIRM: translate("Week", "It belongs to {name}"),
        Choice.OTHER_PERSON: translate("Week", "It belongs to somebody else"),
        Choice.SURE: translate("Week", "All of it is right"),
        Choice.DATE: translate("Week", "Enter the date"),
        Choice.CATEGORY: translate("Week", "Choose the category"),
        Choice.DETAILS: translate("Week", "Correct its facts"),
        Choice.FINE: translate("Week", "Leave it as it is"),
        Choice.BIN: translate("Week", "Move to bin"),
        Choice.LATER: translate("Week", "Ask again next week"),
    }[one]


ICONS = {
    Choice.CONFIRM: "check",
    Choice.OTHER_PERSON: "users",
    Choice.SURE: "check",
    Choice.DATE: "calendar-days",
    Choice.CATEGORY: "tag",
    Choice.DETAILS: "pencil",
    Choice.FINE: "check",
    Choice.BIN: "trash-2",
    Choice.LATER: "clock",
}


def left(time: timedelta) -> str:
    """How much of the ten minutes is left; after them, that one may stop."""
    minutes = -(-int(time.total_seconds()) // 60)
    if minutes <= 0:
        return QCoreApplication.translate("Week", "Ten minutes are over. Stop whenever you like.")
    return QCoreApplication.translate("Week", "About %n minute(s) left", "", minutes)
