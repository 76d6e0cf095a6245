"""The part of a text around the words that were searched for, with marks.

Done here and not by FTS5's ``snippet``: that one splits the whole text into words again, for every hit.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from models.vault.values import MARK_OFF, MARK_ON

LENGTH: Final = 160
_BEFORE = 50
_SPACES = re.compile(r"[\s\x00-\x1f]+")
_EDGE = 12
_SIGN = r"[^\W_]"
_MARKS = "[\u0300-\u036f]*"


def snippet(content: str, words: Sequence[str]) -> str:
    """About LENGTH characters around the first hit spelled as asked, else the first hit, marked; else the beginning.

    Runs of white space become one space; an ellipsis stands where text was left out.
    """
    pattern = _pattern(tuple(words), content.isascii())
    found = pattern.search(content, _first_spelled(content, words)) or pattern.search(content)
    start = _word_edge(content, max(0, found.start() - _BEFORE)) if found else 0
    end = min(len(content), max(start + LENGTH, found.end() if found else 0))
    part = _SPACES.sub(" ", content[start:end])
    marked = pattern.sub(lambda hit: f"{MARK_ON}{hit[0]}{MARK_OFF}", part)
    before, after = "…" if start else "", "…" if end < len(content) else ""
    return f"{before}{marked.strip()}{after}"


def _first_spelled(content: str, words: Sequence[str]) -> int:
    """Where one of the words is first written as asked, case aside; 0 if nowhere. 15 times as quick as the pattern."""
    lowered = content.lower()
    places = [lowered.find(word.lower()) for word in words] if len(lowered) == len(content) else []
    return min((place for place in places if place >= 0), default=0)


def _word_edge(content: str, start: int) -> int:
    """The next beginning of a word at or after ``start``, if there is one near."""
    if start == 0:
        return 0
    space = content.find(" ", start, start + _EDGE)
    return start if space < 0 else space + 1


@lru_cache(maxsize=8)
def _pattern(words: tuple[str, ...], ascii_only: bool) -> re.Pattern[str]:
    """Matches each word at a word's beginning; all but the last to the word's end; diacritics and case aside."""
    spelled = [_spelling(word, ascii_only) for word in words]
    parts = [spelling + rf"(?!{_SIGN})" for spelling in spelled[:-1]] + [spelled[-1] + f"{_SIGN}*"]
    flags = re.IGNORECASE | re.ASCII if ascii_only else re.IGNORECASE
    return re.compile(rf"(?<!{_SIGN})(?:" + "|".join(parts) + ")", flags)


def _spelling(word: str, ascii_only: bool) -> str:
    pieces = re.findall(f"{_SIGN}+", word) or [word]
    letter = _plain_letter if ascii_only else _letter
    return r"[\W_]+".join("".join(map(letter, piece)) for piece in pieces)


def _plain_letter(sign: str) -> str:
    return re.escape(unicodedata.normalize("NFD", sign)[0])


def _letter(sign: str) -> str:
    """The letter with any diacritics, composed or not."""
    base = unicodedata.normalize("NFD", sign)[0]
    return f"[{re.escape(base)}{_variants().get(base.lower(), '')}]{_MARKS}"


@lru_cache(maxsize=1)
def _variants() -> dict[str, str]:
    """For each Latin base letter its composed forms up to U+1EFF."""
    found: dict[str, str] = {}
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        base = unicodedata.normalize("NFD", chr(code))[0]
        if base != chr(code):
            found[base.lower()] = found.get(base.lower(), "") + chr(code)
    return found
