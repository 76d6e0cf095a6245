"""Cells with tabs between them, put below one another with blanks."""

from itertools import groupby

_WIDEST = 40
_GAP = "  "


def in_columns(text: str) -> str:
    """``text`` with the lines that have tabs laid out as tables; each run of such lines is one table."""
    if "\t" not in text:
        return text
    pieces: list[str] = []
    for is_table, run in groupby(text.split("\n"), lambda line: "\t" in line):
        lines = list(run)
        pieces += _table([line.split("\t") for line in lines]) if is_table else lines
    return "\n".join(pieces)


def _table(rows: list[list[str]]) -> list[str]:
    """Each column as wide as its widest cell of bearable width; wider cells push what follows."""
    widths = [0] * max(map(len, rows))
    for row in rows:
        for number, cell in enumerate(row):
            widths[number] = max(widths[number], min(len(cell), _WIDEST))
    return [_GAP.join(cell.ljust(widths[number]) for number, cell in enumerate(row)).rstrip() for row in rows]
