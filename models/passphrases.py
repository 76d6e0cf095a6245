"""Passphrases for files that are handed on: to be read out over the telephone, and too long to be guessed."""

from collections.abc import Callable

_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Without I, O, 0 and 1, which look alike."""

_GROUPS, _GROUP = 5, 4


def made_up(random: Callable[[int], bytes]) -> str:
    """Five groups of four letters and digits, 100 bits in all, such as ``K7QX-2MBA-PWEF-9HTS-CVR4``."""
    drawn = "".join(_LETTERS[byte % len(_LETTERS)] for byte in random(_GROUPS * _GROUP))
    return "-".join(drawn[start : start + _GROUP] for start in range(0, len(drawn), _GROUP))


def as_typed(text: str) -> str:
    """What somebody typed, in the form it was made: spaces for hyphens and small letters do not matter."""
    bare = "".join(letter for letter in text.upper() if letter.isalnum())
    if len(bare) != _GROUPS * _GROUP or not set(bare) <= set(_LETTERS):
        return text.strip()
    return "-".join(bare[start : start + _GROUP] for start in range(0, len(bare), _GROUP))
