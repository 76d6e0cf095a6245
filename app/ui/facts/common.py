"""What several records have in common. Knows no Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from models.records import Record

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Common(Generic[Value]):
    """One fact of several records: the value they all have, or ``several`` and the first one's."""

    value: Value
    several: bool = False


def common(records: Sequence[Record], of: Callable[[Record], Value]) -> Common[Value]:
    """What these records, one at least, have in common in one fact."""
    first = of(records[0])
    return Common(first, any(of(record) != first for record in records[1:]))


@dataclass(frozen=True, slots=True)
class SharedTags:
    """The tags of several records: those on every one, those on some."""

    everywhere: tuple[str, ...]
    somewhere: tuple[str, ...]


def shared_tags(records: Sequence[Record]) -> SharedTags:
    """The tags of these records, in alphabetical order."""
    found = [set(record.tags) for record in records]
    every = set.intersection(*found) if found else set()
    return SharedTags(tuple(sorted(every)), tuple(sorted(set().union(*found) - every)))
