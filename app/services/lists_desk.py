"""Everything the window shows of the lists of records: which there are, which a case uses, and one with its points."""

from dataclasses import dataclass

from app.export.package_words import FALLBACK, words
from app.services import record_lists
from app.services.findings_told import title_of
from app.services.record_lists import ListSeen
from models.errors import ErrorKind, UserError
from models.second_opinion import Checklist, Rule, Severity, default_checklist
from models.vault import Vault


@dataclass(frozen=True, slots=True)
class Point:
    """One point: its id, its words in the language asked for, and how much hangs on it."""

    id: str
    title: str
    severity: Severity


@dataclass(frozen=True, slots=True)
class ListOpened:
    """One list with its points in their order, and the points of the program's list that it lacks."""

    name: str
    ours: bool
    points: tuple[Point, ...]
    lacking: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class ListsDesk:
    """Every list, the name of the one that the case is checked by, and the one looked at, None for none."""

    lists: tuple[ListSeen, ...]
    used: str
    opened: ListOpened | None = None

    @property
    def full(self) -> bool:
        """True when no list can be added."""
        return len(self.lists) > record_lists.MOST_LISTS


def desk(vault: Vault, case_id: int, name: str, language: str) -> ListsDesk:
    """The lists as a case sees them, with the one of this name opened; "" or one that is gone: none.

    Raises UserError NO_CASE.
    """
    used = record_lists.of_case(vault, vault.cases.get(case_id).id).name
    try:
        opened = _opened(record_lists.get(vault, name), language) if name else None
    except UserError as error:
        if error.kind is not ErrorKind.NO_LIST:
            raise
        opened = None
    return ListsDesk(record_lists.seen(vault), used, opened)


def _opened(found: Checklist, language: str) -> ListOpened:
    ours, had = default_checklist(), {rule.id for rule in found.rules}
    return ListOpened(
        found.name,
        found is ours,
        tuple(_point(rule, language) for rule in found.rules),
        tuple(_point(rule, language) for rule in ours.rules if rule.id not in had),
    )


def _point(rule: Rule, language: str) -> Point:
    english = words(language).language == FALLBACK
    return Point(rule.id, rule.what if english else title_of(rule.id, rule.what, language), rule.severity)
