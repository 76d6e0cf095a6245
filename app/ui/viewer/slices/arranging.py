"""In which order the pictures of a Series are looked through, and in how many stacks. Plain values, no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.imaging.geometry import Plane, dot
from app.imaging.stacks import Note, stacks
from importers.candidates import Placement, Vector


@dataclass(frozen=True, slots=True)
class Pile:
    """Pictures to scroll through, by their numbers in the source; ``step`` is mm from one to the next, if even."""

    members: tuple[int, ...]
    notes: tuple[Note, ...] = ()
    step: float | None = None
    even: bool = False


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Every picture of a source in one pile, and where each lies, where that is known."""

    piles: tuple[Pile, ...]
    placements: tuple[Placement, ...] = ()

    @classmethod
    def plain(cls, count: int) -> "Arrangement":
        """Nothing known: all in one pile."""
        return cls((Pile(tuple(range(count))),))

    @classmethod
    def of(cls, placements: Sequence[Placement]) -> "Arrangement":
        """By where the pictures lie."""
        piles = tuple(Pile(one.members, one.notes, one.step, one.even) for one in stacks(placements))
        return cls(piles or (Pile(()),), tuple(placements))

    def placement(self, member: int) -> Placement | None:
        """Where a picture lies."""
        return self.placements[member] if 0 <= member < len(self.placements) else None

    def plane(self, member: int) -> Plane | None:
        """The same as a plane in the patient."""
        placement = self.placement(member)
        return None if placement is None else Plane.of(placement)

    def pile_of(self, member: int) -> int:
        """The pile that holds a picture."""
        return next((index for index, pile in enumerate(self.piles) if member in pile.members), 0)

    def nearest(self, pile: int, place: Vector) -> int | None:
        """The place in a pile of the picture nearest to a place in the patient, along its normal."""
        found = [
            (abs(dot(plane.normal, place) - plane.distance), number)
            for number, member in enumerate(self.piles[pile].members)
            if (plane := self.plane(member)) is not None
        ]
        return min(found)[1] if found else None
