"""Calendar months as the law counts them."""

import calendar
from datetime import date, timedelta

_SATURDAY = 5


def months_later(day: date, months: int) -> date:
    """The same day so many months later, or that month's last day where it has no such day.

    Regulation (EEC, Euratom) No 1182/71, Article 3(2)(c): 31 January and one month is 28 or 29 February.
    """
    ahead = day.month - 1 + months
    year, month = day.year + ahead // 12, ahead % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def working_day(day: date) -> date:
    """The day itself, or the Monday after where it is a Saturday or Sunday (Article 3(4); feasts are not known)."""
    return day + timedelta(days=7 - day.weekday()) if day.weekday() >= _SATURDAY else day
