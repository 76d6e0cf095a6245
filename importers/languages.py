"""In which of four languages is a text written? By its common words; "" when unsure."""

import re
from functools import cache

from resources import table

_LOOK_AT = 2_500
_FEWEST = 4
_LEAD = 1.5
_WORD = re.compile(r"[^\W\d_]+")


@cache
def _signs() -> dict[str, str]:
    """Each telling word and its language; what several languages share tells nothing."""
    lists = {language: frozenset(words.split()) for language, words in table("languages.toml").items()}
    every = [(word, language) for language, words in lists.items() for word in words]
    seen = [word for word, _ in every]
    return {word: language for word, language in every if seen.count(word) == 1}


def language_of(text: str) -> str:
    """``en``, ``de``, ``fr`` or ``es``, or "" where too few words tell or two languages come close."""
    counts = dict.fromkeys(table("languages.toml"), 0)
    signs = _signs()
    for word in _WORD.findall(text[:_LOOK_AT].casefold()):
        language = signs.get(word)
        if language is not None:
            counts[language] += 1
    best, second = sorted(counts, key=lambda language: -counts[language])[:2]
    return best if counts[best] >= _FEWEST and counts[best] >= _LEAD * counts[second] else ""
