"""Labels from our tables as patterns: any white space, with or without accents, either apostrophe."""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

from resources import table

_DIAERESIS = "\N{COMBINING DIAERESIS}"


class _Branch(dict[str, "_Branch"]):
    """Where labels part: the pattern of the next letter, and what follows it; ``ends`` when a label may end here."""

    ends = False


def any_of(labels: Iterable[str]) -> str:
    """The pattern (without groups of its own) that matches any of ``labels``, longer ones first.

    Written as a tree of letters, for ``re`` tries the branches of a flat list one by one.
    """
    root = _Branch()
    for label in labels:
        branch = root
        for unit in _units(label):
            branch = branch.setdefault(unit, _Branch())
        branch.ends = True
    return _written(root)


@cache
def labelled_anywhere(section: str, *keys: str) -> re.Pattern[str]:
    """A label of ``labels.toml`` anywhere in a line, its colon, and ahead of it the rest of the line."""
    labels = any_of(label for key in keys for label in table("labels.toml")[section][key])
    return re.compile(rf"(?<![\w.-])({labels})\.?[ ]?[:#][ \t]*(?=([^\n\t|;]*))", re.IGNORECASE)


def _written(branch: _Branch) -> str:
    inner = "|".join(unit + _written(after) for unit, after in branch.items())
    if not inner:
        return ""
    return f"(?:{inner}){'?' if branch.ends else ''}"


def _units(label: str) -> list[str]:
    return [unit for word in label.split() for unit in (r"\s+", *(_letter(letter) for letter in word))][1:]


def _letter(letter: str) -> str:
    if letter == "'":
        return "['\N{RIGHT SINGLE QUOTATION MARK}]"
    apart = unicodedata.normalize("NFD", letter)
    base = apart[0]
    if apart == letter:
        return re.escape(letter)
    return f"(?:{letter}|{base}e|{base})" if apart[1:] == _DIAERESIS else f"[{letter}{base}]"
