"""What a form field asks, in words."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


def plain_choice(word: str) -> str:
    """Yes, no, and that it is not known yet; any other word as it is."""
    translate = QCoreApplication.translate
    return {
        "yes": translate("CaseFacts", "Yes"),
        "no": translate("CaseFacts", "No"),
        "": translate("CaseFacts", "Not known yet"),
    }.get(word, word)


@dataclass(frozen=True, slots=True)
class Asked:
    """``hint`` stands below the label, "" for none. ``long`` where several lines are welcome.

    ``choice`` gives the words of what is chosen from ("": no answer); ``none`` stands for a number that is not given.
    """

    key: str
    label: str
    hint: str = ""
    long: bool = False
    choice: Callable[[str], str] = plain_choice
    none: str = ""
