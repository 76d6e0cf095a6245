"""What a list is narrowed down to, and what is asked of the vault for it; knows no Qt."""

from dataclasses import dataclass, replace

from app.services.browsing import Wanted
from app.ui.places import SHELVES, Place
from models.dates import PartialDate
from models.records import Category, DocumentType, Standing


@dataclass(frozen=True, slots=True)
class Scope:
    """What a page lists before anything is narrowed down: everything, one shelf, or the bin."""

    place: Place

    @property
    def category(self) -> Category | None:
        """The page's shelf; None on the timeline and in the bin."""
        return SHELVES.get(self.place)

    @property
    def bin(self) -> bool:
        """True for the bin."""
        return self.place is Place.BIN

    @property
    def timeline(self) -> bool:
        """True where years are marked."""
        return self.place is Place.TIMELINE


@dataclass(frozen=True, slots=True)
class Filters:
    """What a person chose. ``words`` are searched for; ``everywhere`` looks on all shelves; ``held``: what waits."""

    words: str = ""
    type: DocumentType | None = None
    date_from: PartialDate | None = None
    date_to: PartialDate | None = None
    provider: str | None = None
    tag: str | None = None
    held: bool = False
    everywhere: bool = True

    @property
    def searching(self) -> bool:
        """True when there is a word to look for."""
        return any(sign.isalnum() for sign in self.words)

    @property
    def narrowed(self) -> bool:
        """True when something beside the words narrows the list down."""
        return replace(self, words="", everywhere=True) != Filters()

    @property
    def any(self) -> bool:
        """True when the list is not simply everything of its page."""
        return self.narrowed or self.searching

    def cleared(self) -> "Filters":
        """Without words and filters."""
        return Filters()


def wanted(scope: Scope, filters: Filters, person_id: int | None) -> Wanted:
    """The question to the vault."""
    whole = filters.searching and filters.everywhere
    return Wanted(
        person_id=person_id,
        category=None if whole else scope.category,
        type=filters.type,
        date_from=filters.date_from,
        date_to=filters.date_to,
        provider=filters.provider,
        tag=filters.tag,
        standing=standing(scope, filters),
    )


def standing(scope: Scope, filters: Filters) -> Standing:
    """Which records the page is about."""
    if scope.bin:
        return Standing.BIN
    return Standing.HELD if filters.held else Standing.ACTIVE


def everything(scope: Scope, person_id: int | None) -> Wanted:
    """What the page lists when nothing is narrowed down."""
    return wanted(scope, Filters(), person_id)
