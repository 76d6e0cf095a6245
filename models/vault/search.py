"""Records found by words.

Every word must occur, the last one may be the beginning of a word unless it is a single ASCII letter; case and
diacritics do not count. What the person types is never FTS5 syntax: each word is quoted. A word with signs inside
("e-mail", "T2/N0") is a phrase. Of very many matches only the newest filed RANKED are ranked by bm25, since ranking
costs as much as there are matches.
"""

import unicodedata
from collections.abc import Sequence
from typing import Final

from sqlalchemy import BindParameter, Connection, Float, Integer, bindparam, column, literal_column, select, table, text

from models.vault.filtering import conditions
from models.vault.record_rows import RECORDS, record_of
from models.vault.snippets import snippet
from models.vault.tables import record, record_text
from models.vault.values import Hit, RecordFilter

RANKED: Final = 300
_MOST_WORDS = 16
_LONGEST_WORD = 100
_WEIGHTS = (8.0, 4.0, 1.0)
_fts = table("record_fts", column("rowid", Integer))
_NUMBERS: Final[BindParameter[int]] = bindparam("numbers", expanding=True)
_FOUND: Final = RECORDS.where(record.c.id.in_(_NUMBERS))
_TEXTS: Final = select(record_text.c.record_id, record_text.c.text).where(record_text.c.record_id.in_(_NUMBERS))


def find(connection: Connection, words: str, chosen: RecordFilter, limit: int) -> list[Hit]:
    """The best ``limit`` hits among the records of a filter, whose own limit and offset do not count."""
    found = split(words)
    if not found or limit <= 0:
        return []
    ids = _best(connection, _expression(found), chosen, limit)
    by_id = {row[0]: row for row in connection.execute(_FOUND, {"numbers": ids})}
    content = dict(connection.execute(_TEXTS, {"numbers": ids}).all())
    return [Hit(record_of(by_id[number]), snippet(content[number], found)) for number in ids]


def split(words: str) -> list[str]:
    """The words to look for: those with at least one letter or digit, without control characters."""
    plain = "".join(sign if sign.isprintable() else " " for sign in words)
    return [word[:_LONGEST_WORD] for word in plain.split() if any(map(_counts, word[:_LONGEST_WORD]))][:_MOST_WORDS]


def _counts(sign: str) -> bool:
    """Whether FTS5's unicode61 takes the character as part of a word: letters, numbers, private use."""
    return unicodedata.category(sign)[0] in "LN" or unicodedata.category(sign) == "Co"


def _expression(words: Sequence[str]) -> str:
    quoted = ['"' + word.replace('"', '""') + '"' for word in words]
    beginning = len(words[-1]) > 1 or not words[-1].isascii()
    return " ".join(quoted) + (" *" if beginning else "")


def _best(connection: Connection, expression: str, chosen: RecordFilter, limit: int) -> list[int]:
    score = literal_column(f"bm25(record_fts, {', '.join(map(str, _WEIGHTS))})", Float)
    newest = (
        select(_fts.c.rowid.label("id"), score.label("score"))
        .select_from(_fts)
        .join(record, record.c.id == _fts.c.rowid)
        .where(text("record_fts MATCH :expression").bindparams(expression=expression), *conditions(chosen))
        .with_hint(record, "INDEXED BY ix_record_keys", "sqlite")
        .order_by(_fts.c.rowid.desc())
        .limit(RANKED)
        .subquery()
    )
    best = select(newest.c.id).order_by(newest.c.score, newest.c.id.desc()).limit(limit)
    return list(connection.scalars(best))
