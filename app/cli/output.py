"""What the commands print: people's words on a terminal, plain lines in a pipe, JSON alone on standard output.

Words that come out of files are made harmless here and nowhere else: every printing function passes its text through
``harmless``, so that no record can move the cursor, recolour the terminal or turn its neighbours around.
"""

import json
import os
import re
import shutil
import sys
import textwrap
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, TextIO

# C0 and C1 control codes and DEL (ECMA-48), marks and embeddings of text direction (Unicode TR9), line separators,
# invisible operators and tags, byte order marks, and halves of surrogate pairs as Python keeps undecodable file names.
_HARMFUL = (
    r"\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    r"\ud800-\udfff\U000e0000-\U000e0fff"
)
_IN_TEXT = re.compile(f"[{_HARMFUL}]")
_IN_LINE = re.compile(f"[\t\n{_HARMFUL}]+")
_LINE_BREAKS = re.compile("\r\n|[\r\x85\u2028\u2029]")
INSTEAD = "\ufffd"
LONGEST_PATH = 160
"""Characters of a path in a line for people; JSON has it whole."""

_PATH_START = 50
_MAIN = 20
_NARROW = 40
_LEAST = 8
_GAP = 2


def harmless(text: str) -> str:
    """The text with its lines kept and every character that a terminal would obey replaced by U+FFFD."""
    return _IN_TEXT.sub(INSTEAD, _LINE_BREAKS.sub("\n", text)).replace("\t", "    ")


def one_line(value: object) -> str:
    """Any value as one harmless line: runs of breaks and controls become one space."""
    return _IN_LINE.sub(" ", str(value)).strip()


def short_path(path: object) -> str:
    """A path as one harmless line; of a very long one the beginning and, from a folder's start on, the end."""
    whole = one_line(path)
    if len(whole) <= LONGEST_PATH:
        return whole
    start, end = whole[:_PATH_START], whole[len(whole) - (LONGEST_PATH - _PATH_START - 1) :]
    slash = re.search(r"[/\\]", end)
    if slash is not None and len(end) - slash.start() > _LEAST:
        end = end[slash.start() :]
    return f"{start}\N{HORIZONTAL ELLIPSIS}{end}"


def say(text: object = "", *, hang: int | None = None) -> None:
    """Print to standard output. With ``hang``, a line too long for the terminal goes on below, indented so far."""
    _write(sys.stdout, str(text) if hang is None else _fitted(sys.stdout, str(text), hang))


def tell(text: object = "", *, hang: int | None = None) -> None:
    """Print a message, to standard error: never mixed with the JSON on standard output. ``hang`` as for ``say``."""
    _write(sys.stderr, str(text) if hang is None else _fitted(sys.stderr, str(text), hang))


def say_json(value: Any) -> None:
    """Print one JSON value as UTF-8, whatever the terminal's encoding; what a terminal would obey is escaped."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    sys.stdout.flush()
    sys.stdout.buffer.write(_IN_TEXT.sub(_escaped, text).encode("utf-8") + b"\n")
    sys.stdout.buffer.flush()


def table(
    headings: Sequence[str],
    rows: Iterable[Sequence[object]],
    *,
    keep: Sequence[int] = (),
    spare: Sequence[int] = (),
    main: int | None = None,
) -> None:
    """Print rows: aligned and fitted to the width on a terminal, whole and separated by tabs in a pipe.

    On a terminal the columns ``keep`` are never wrapped (numbers, dates), those of ``spare`` are left out, as is every
    column without a word in it, and ``main`` gets room before the others. Where the terminal is too narrow to show
    every column, the rows are printed as in a pipe: what is cut off of "40 files" reads as "4".
    """
    lines = [[one_line(cell) for cell in row] for row in rows]
    if is_terminal(sys.stdout):
        shown = [at for at in range(len(headings)) if at not in spare and any(line[at] for line in lines)]
        if _rich_table(headings, lines, {at: at in keep for at in shown}, main):
            return
    for line in [list(headings), *lines]:
        _write(sys.stdout, "\t".join(line), clean=False)


def is_terminal(stream: TextIO | None) -> bool:
    """True where a person reads the stream on a screen that can show more than plain lines."""
    return stream is not None and stream.isatty() and os.environ.get("TERM") != "dumb"


def marked(text: str, start: str, end: str, hits: Sequence[str] = ("[", "]")) -> str:
    """Replace the search's own marks around hits by signs to read."""
    return text.replace(start, hits[0]).replace(end, hits[1])


def size(count: int) -> str:
    """A number of bytes for people: ``814 bytes``, ``1.4 MB``."""
    if count < 1000:
        return f"{count} bytes"
    power = min(4, (len(str(count)) - 1) // 3)
    amount, unit = count / 1000**power, ("kB", "MB", "GB", "TB")[power - 1]
    return f"{amount:.1f} {unit}" if amount < 10 else f"{amount:.0f} {unit}"


def counted(number: int, one: str, many: str) -> str:
    """``1 record``, ``3 records``."""
    return f"{number:,} {one if number == 1 else many}"


def day(moment: datetime) -> str:
    """The calendar day of a moment, where this computer is."""
    return f"{moment.astimezone():%Y-%m-%d}"


def day_and_time(moment: datetime) -> str:
    """Day and minute of a moment, where this computer is."""
    return f"{moment.astimezone():%Y-%m-%d %H:%M}"


def weekday_and_time(moment: datetime) -> str:
    """A moment on the wall with the day of the week: ``Sunday, 2026-03-22 at 18:00``."""
    return f"{moment:%A, %Y-%m-%d at %H:%M}"


def _write(stream: TextIO, text: str, *, clean: bool = True) -> None:
    stream.write((harmless(text) if clean else text) + "\n")


def _fitted(stream: TextIO, line: str, hang: int) -> str:
    """One line broken between words where it is too long for the terminal; in a pipe as it is."""
    wide = shutil.get_terminal_size().columns if is_terminal(stream) else 0
    if wide < _NARROW or len(line) <= wide:
        return line
    parts = textwrap.wrap(line, wide, subsequent_indent=" " * hang, break_long_words=False, break_on_hyphens=False)
    return "\n".join(parts)


def _escaped(found: "re.Match[str]") -> str:
    return json.dumps(found.group())[1:-1]


def _rich_table(headings: Sequence[str], lines: list[list[str]], columns: dict[int, bool], main: int | None) -> bool:
    """Print a table fitted to the terminal; False, and nothing printed, where that is too narrow."""
    from rich import box
    from rich.cells import cell_len
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    wide = shutil.get_terminal_size().columns
    longest = {at: max(cell_len(text) for text in (headings[at], *(line[at] for line in lines))) for at in columns}
    least = {at: longest[at] if whole else min(longest[at], _LEAST) for at, whole in columns.items()}
    widths = _widths(least, longest, main, wide - _GAP * (len(columns) - 1))
    if widths is None:
        return False
    shown = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, padding=(0, 1, 0, 0))
    for at, width in widths.items():
        shown.add_column(headings[at], width=width, overflow="fold")
    for line in lines:
        shown.add_row(*(Text(line[at]) for at in columns))
    Console(file=sys.stdout, highlight=False, markup=False, width=wide).print(shown)
    return True


def _widths(least: dict[int, int], longest: dict[int, int], main: int | None, room: int) -> dict[int, int] | None:
    """Each column's width: what it needs at least, and the rest goes to those that lack little first."""
    if main in least:
        least = least | {main: min(longest[main], _MAIN)}
    rest = room - sum(least.values())
    if rest < 0:
        return None
    widths = dict(least)
    for at in sorted(widths, key=lambda at: longest[at] - widths[at]):
        more = min(rest, longest[at] - widths[at])
        widths[at] += more
        rest -= more
    return widths
