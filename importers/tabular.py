"""Tables as text (CSV, RFC 4180, and its neighbours): portals' and home devices' values, separated by , ; | or tabs.

Cells are words and nothing else: what looks like a formula is never worked out.
"""

import csv
import re
from itertools import islice

_SEPARATORS = ("\t", ";", ",", "|")
_MEDIA_TYPES = {"\t": "text/tab-separated-values"}
_LOOKED_AT = 40
_FEWEST_ROWS, _FEWEST_CELLS = 3, 2
_MOST_SPACES = 2
"""Words with more blanks than that in one cell are sentences, whose commas separate nothing."""

_DECIMAL = re.compile(r"(?:[^\W\d_]|[:<>=]) ?\d+,\d+(?:$|[ \t;])")
"""A number with a decimal comma behind words, as in "Haemoglobin 13,2 g/dl"; its comma separates no cells."""

_LARGEST_CELL = 131_072


def separator_of(text: str) -> str:
    """What separates the cells of a table; "" where ``text`` is none: most lines must have as many cells."""
    lines = [line for line in islice(text[:20_000].splitlines(), _LOOKED_AT) if line.strip()]
    if len(text) > 20_000:
        lines = lines[:-1]
    return next((one for one in _SEPARATORS if _separates(lines, one)), "")


def media_type_of(separator: str) -> str:
    """The media type of a table with this separator."""
    return _MEDIA_TYPES.get(separator, "text/csv")


def rows_of(text: str, separator: str) -> list[list[str]]:
    """The cells of each line, without the quotes around them and on one line each."""
    if any(len(line) > _LARGEST_CELL for line in text.splitlines()):
        return [line.split(separator) for line in text.splitlines()]
    rows = csv.reader(text.splitlines(keepends=True), delimiter=separator)
    return [[" ".join(cell.split()) for cell in row] for row in rows]


def _separates(lines: list[str], separator: str) -> bool:
    rows = list(csv.reader((line[:_LARGEST_CELL] for line in lines), delimiter=separator))
    wide = [len(row) for row in rows if len(row) >= _FEWEST_CELLS]
    if len(wide) < _FEWEST_ROWS:
        return False
    usual = max(set(wide), key=wide.count)
    alike = [row for row in rows if len(row) == usual]
    wordy = sum(cell.strip().count(" ") > _MOST_SPACES for row in alike for cell in row)
    if separator == "," and _reads_on(lines, usual):
        return False
    return len(alike) * 4 >= len(rows) * 3 and wordy * 4 <= len(alike) * usual


def _reads_on(lines: list[str], cells: int) -> bool:
    """Whether the commas are those of numbers or of sentences."""
    spaced, commas = (sum(line.count(sign) for line in lines) for sign in (", ", ","))
    decimals = sum(bool(_DECIMAL.search(line)) for line in lines)
    return decimals * 5 > len(lines) or (cells == _FEWEST_CELLS and spaced * 2 > commas)
