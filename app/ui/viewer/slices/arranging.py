"""In which order the pictures of a Series are looked through, and in how many stacks. Plain values, no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.imaging.geometry import Plane, dot
from app.imaging.stacks import Stack, stacks
from importers.pictured import Placement, Vector


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Every picture of a source in one of the ``piles``, and where each lies, where that is known.

    ``before`` holds, for each picture, the number it had until now; empty where the numbers stay.
    """

    piles: tuple[Stack, ...]
    placements: tuple[Placement | None, ...] = ()
    before: tuple[int, ...] = ()

    @classmethod
    def plain(cls, count: int) -> "Arrangement":
        """Nothing known: all in one pile."""
        return cls((Stack(tuple(range(count))),))

    @classmethod
    def of(
        cls, piles: Sequence[Stack], placements: Sequence[Placement | None], before: Sequence[int] = ()
    ) -> "Arrangement":
        """As sorted by somebody else."""
        return cls(tuple(piles) or (Stack(()),), tuple(placements), tuple(before))

    @classmethod
    def sorted(cls, placements: Sequence[Placement]) -> "Arrangement":
        """Sorted by where the pictures lie."""
        return cls.of(stacks(placements), placements)

    def placement(self, member: int) -> Placement | None:
        """Where a picture lies."""
        return self.placements[member] if 0 <= member < len(self.placements) else None

    def plane(self, member: int) -> Plane | None:
        """The same as a plane in the patient."""
        placement = self.placement(member)
        return None if placement is None else Plane.of(placement)

    def now(self, member: int) -> int:
        """The number of a picture that had another one before; of a mosaic the part in the middle."""
        if not self.before:
            return member
        found = [number for number, before in enumerate(self.before) if before == member]
        return found[len(found) // 2] if found else 0

    def pile_of(self, member: int) -> int:
        """The pile that holds a picture."""
        return next((index for index, pile in enumerate(self.piles) if member in pile.members), 0)

    def place_in(self, pile: int, member: int) -> int:
        """The place of a picture in a pile, 0 where it is not in it."""
        members = self.piles[pile].members
        return members.index(member) if member in members else 0

    def nearest(self, pile: int, place: Vector) -> int | None:
        """The place in a pile of the picture nearest to a place in the patient, along its normal."""
        found = [
            (abs(dot(plane.normal, place) - plane.distance), number)
            for number, member in enumerate(self.piles[pile].members)
            if (plane := self.plane(member)) is not None
        ]
        return min(found)[1] if found else None
