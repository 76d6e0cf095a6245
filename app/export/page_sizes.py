"""The sizes of paper that people print on."""

from enum import StrEnum

_LETTER_IN = frozenset(("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"))
"""Where US Letter is usual. Unicode CLDR, supplemental data, measurementData/paperSize."""


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
