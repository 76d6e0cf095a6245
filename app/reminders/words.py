"""The few words of reminders outside the window, from ``resources/wording/reminders.toml``."""

import os
from collections import defaultdict
from collections.abc import Mapping
from typing import Final

from resources import table

PROGRAM: Final = "Carebinder"
FALLBACK: Final = "en"


def message(count: int, habit: bool, language: str = "") -> tuple[str, str]:
    """Title and text for so many things that wait, ``habit`` among them or not. No word of any record."""
    words = _words(language)["message"]
    if count > 1:
        return words["title"], words["many"].format(count=count)
    return words["title"], words["habit" if habit else "other"]


def plain_title(kind: str, language: str = "") -> str:
    """A calendar's title that says nothing of anybody's health."""
    words = _words(language)["plain"]
    return words.get(kind, words["other"])


def full_title(kind: str, params: Mapping[str, str], language: str = "") -> str:
    """A calendar's title that says what it is about, with what ``params`` tell of it."""
    words = _words(language)["full"]
    given = defaultdict(str, {"kind": kind.replace("_", " "), **params})
    return words.get(kind, words["other"]).format_map(given).strip().rstrip(":")


def chosen(language: str) -> str:
    """A language that there are words in: the one asked for ("" asks for the system's), or English."""
    wanted = language or _of_system()
    known = table("wording/reminders.toml")
    return next((one for one in (wanted, wanted[:2].lower()) if one in known), FALLBACK)


def _words(language: str) -> dict[str, dict[str, str]]:
    words: dict[str, dict[str, str]] = table("wording/reminders.toml")[chosen(language)]
    return words


def _of_system() -> str:
    """The language of the surroundings, in the order of POSIX (XBD 8.2): LC_ALL, LC_MESSAGES, LANG."""
    return next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(name))), FALLBACK)
