"""How the project's own values lie in SQL columns."""

import json
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Generic, TypeVar

from sqlalchemy import BigInteger, Dialect, Integer, String, Text
from sqlalchemy.types import TypeDecorator

from models.dates import PartialDate

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_Code = TypeVar("_Code", bound=StrEnum)


def pack_date(date: PartialDate) -> int:
    """A partial date as one number yyyymmdd, unknown parts 00: it sorts as dates do and keeps what was known."""
    return date.year * 10_000 + (date.month or 0) * 100 + (date.day or 0)


def unpack_date(number: int) -> PartialDate:
    """The date that ``pack_date`` made into ``number``."""
    return PartialDate(number // 10_000, number // 100 % 100 or None, number % 100 or None)


def storable(text: str) -> str:
    """The text with lone surrogates (names of files in no known encoding) replaced, so that it can be UTF-8."""
    if text.isascii():
        return text
    return text.encode("utf-8", "replace").decode("utf-8")


class DateColumn(TypeDecorator[PartialDate]):
    """A partial date as yyyymmdd."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: PartialDate | None, _dialect: Dialect) -> int | None:
        return None if value is None else pack_date(value)

    def process_result_value(self, value: int | None, _dialect: Dialect) -> PartialDate | None:
        return None if value is None else unpack_date(value)


class MomentColumn(TypeDecorator[datetime]):
    """A moment as microseconds since 1970 in UTC; comes back in UTC."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> int | None:
        return None if value is None else (value - _EPOCH) // _MICROSECOND

    def process_result_value(self, value: int | None, _dialect: Dialect) -> datetime | None:
        return None if value is None else _EPOCH + timedelta(microseconds=value)


class WordsColumn(TypeDecorator[tuple[str, ...]]):
    """Several short texts as a JSON array."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, _dialect: Dialect) -> str | None:
        return None if value is None else pack_words(value)

    def process_result_value(self, value: str | None, _dialect: Dialect) -> tuple[str, ...]:
        return unpack_words(value)


def pack_words(words: tuple[str, ...]) -> str:
    """Several texts as a JSON array."""
    return json.dumps([storable(word) for word in words], ensure_ascii=False) if words else "[]"


def unpack_words(text: str | None) -> tuple[str, ...]:
    """The texts of a JSON array."""
    return () if text is None or text == "[]" else tuple(json.loads(text))


class TextColumn(TypeDecorator[str]):
    """Text that may come from strangers' files."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> str | None:
        return None if value is None else storable(value)


class CodeColumn(TypeDecorator[_Code], Generic[_Code]):
    """A member of a StrEnum as its value."""

    impl = String
    cache_ok = True

    def __init__(self, kind: type[_Code]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: _Code | None, _dialect: Dialect) -> str | None:
        return None if value is None else self.kind(value).value

    def process_result_value(self, value: str | None, _dialect: Dialect) -> _Code | None:
        return None if value is None else self.kind(value)
