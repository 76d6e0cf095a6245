"""The sizes of paper that people print on."""

import re
from enum import StrEnum

_LETTER_IN = frozenset(("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"))
"""Where US Letter is usual. Unicode CLDR, supplemental data, measurementData/paperSize."""

_SPOKEN_WHERE_EITHER = frozenset(("en", "es", "fil", "fr", "tl"))
"""Languages that by themselves do not say on which paper their reader prints."""

_LANGUAGE = re.compile(r"([a-z]{2,3})(?:[-_][a-z]{4})?(?:[-_]([a-z]{2}))?\b", re.IGNORECASE)
"""A language code such as ``de``, ``en-US`` or ``zh-Hant-TW``: the language, then the territory."""


class PageSize(StrEnum):
    """A sheet of paper."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def upright(self) -> tuple[float, float]:
        """Width and height in PDF points."""
        return (612.0, 792.0) if self is PageSize.LETTER else (595.276, 841.89)

    @property
    def across(self) -> tuple[float, float]:
        """The same, lying on its side."""
        width, height = self.upright
        return height, width


def usual_in(territory: str) -> PageSize:
    """What is usual in the territory with this ISO 3166 code, such as ``US``; A4 for none and for one unknown."""
    return PageSize.LETTER if territory.upper() in _LETTER_IN else PageSize.A4


def usual_for(reads: str, here: PageSize) -> PageSize:
    """What a reader of this language, such as ``en-CA`` or ``de``, prints on; ``here`` where that tells nothing."""
    found = _LANGUAGE.match(reads)
    if found is None:
        return here
    language, territory = found.groups()
    if territory:
        return usual_in(territory)
    return here if language.lower() in _SPOKEN_WHERE_EITHER else PageSize.A4
