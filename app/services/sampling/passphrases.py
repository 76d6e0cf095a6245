"""A passphrase for the sample vault, made up so that nobody is asked for one."""

from collections.abc import Callable

_CONSONANTS, _VOWELS = "bdfgklmn", "aeio"
_WORDS, _LENGTH = 6, 3


def new_passphrase(random: Callable[[int], bytes]) -> str:
    """Six made-up words of three syllables: 90 bits, easy to read out."""
    chosen = [_CONSONANTS[byte & 7] + _VOWELS[byte >> 3 & 3] for byte in random(_WORDS * _LENGTH)]
    return "-".join("".join(chosen[at : at + _LENGTH]) for at in range(0, len(chosen), _LENGTH))
