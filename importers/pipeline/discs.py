"""A disc's index held against what was found on the disc."""

from collections import defaultdict

from importers.candidates import DiscIndex, DiscListing, Found, Passed, Problem, Reason
from importers.pipeline.survey import Surveyed


class DiscBook:
    """Remembers every path met and every DICOMDIR read, and compares them at the end.

    Names are compared without case, since discs are read on systems that change it.
    """

    def __init__(self) -> None:
        self._paths: dict[str, set[str]] = defaultdict(set)
        self._indexes: list[tuple[Found, DiscIndex | Problem]] = []

    def met(self, one: Surveyed | Passed) -> None:
        """Take note of a file."""
        if isinstance(one, Passed):
            return
        self._paths[one.found.source].add(one.found.path.casefold())
        if one.found.ignored is Reason.DISC_INDEX and isinstance(one.answer, DiscIndex | Problem):
            self._indexes.append((one.found, one.answer))

    def listings(self) -> tuple[DiscListing, ...]:
        """For each index: how many images it lists, how many of those are here."""
        return tuple(self._listing(found, index) for found, index in self._indexes)

    def _listing(self, found: Found, index: DiscIndex | Problem) -> DiscListing:
        if isinstance(index, Problem):
            return DiscListing(found.path, 0, 0, index.reason.value)
        root = found.path.rpartition("/")[0]
        listed = {f"{root}/{file.path}".lstrip("/").casefold() for file in index.files}
        present = listed & self._paths[found.source]
        return DiscListing(found.path, len(listed), len(present), ",".join(index.flags))
