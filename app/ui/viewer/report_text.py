"""The words of a structured report as a document: plain text put in piece by piece, so that nothing in it is markup."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import accumulate, islice

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from app.services.references import Pointed
from app.ui import wording
from app.ui.palette import Colours
from app.ui.viewer.report_words import not_here, said, state
from importers.pictured import Outline, ReportLine

Key = tuple[str, int]
"""A SOP Instance UID and a frame, from 0."""

PICTURE, REST = "picture", "rest"
"""What the links in a document begin with."""

MOST_LINES, MOST_CHARACTERS = 2_000, 200_000
_MOST = 2_000
_INDENT = 18.0
_DEEPEST = 8
_CONTAINER = "CONTAINER"


def pointed_at(outline: Outline) -> tuple[Key, ...]:
    """Every picture that a line points to, in order, each once; of a whole file its first frame."""
    keys = (key for line in outline.lines for key in _keys(line))
    return tuple(dict.fromkeys(islice(keys, _MOST)))


def beginning(outline: Outline) -> Outline:
    """As much of a report as is laid out in a moment; most are shorter, and stay whole."""
    lengths = accumulate(len(line.concept) + len(line.value) for line in outline.lines)
    count = sum(length <= MOST_CHARACTERS for length in islice(lengths, MOST_LINES))
    return outline if count == len(outline.lines) else replace(outline, lines=outline.lines[: max(count, 1)])


def write(
    document: QTextDocument,
    outline: Outline,
    pointed: Mapping[Key, Pointed],
    points: float,
    colours: Colours,
    *,
    rest: bool = False,
) -> None:
    """Fill a document with a report; pictures in ``pointed`` become links, and with ``rest`` a way to what follows."""
    document.clear()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()  # else each line is laid out by itself
    pen = _Pen(cursor, pointed, points, colours)
    pen.heading(outline.title or QCoreApplication.translate("Report", "Report"), 0)
    if remark := state(outline):
        pen.soft(remark)
    for line in outline.lines:
        pen.line(line)
    if rest:
        pen.rest()
    elif outline.cut:
        pen.soft(QCoreApplication.translate("Report", "The document is longer than is shown here."))
    cursor.endEditBlock()


def _keys(line: ReportLine) -> Iterator[Key]:
    return ((one.sop_instance_uid, frame - 1) for one in line.references for frame in one.frames or (1,))


class _Pen:
    """Writes paragraphs at the end of a document."""

    def __init__(self, cursor: QTextCursor, pointed: Mapping[Key, Pointed], points: float, colours: Colours) -> None:
        self._cursor = cursor
        self._points, self._colours, self._pointed = points, colours, pointed
        self._numbers = {key: number for number, key in enumerate(pointed)}
        self._begun = False

    def heading(self, words: str, depth: int) -> None:
        """A heading; the deeper, the smaller."""
        self._paragraph(max(depth - 1, 0), above=1.0)
        self._put(words, bold=True, larger=(1.5, 1.25, 1.1)[min(depth, 2)])

    def soft(self, words: str) -> None:
        """A remark of ours."""
        self._paragraph(0)
        self._put(words, role="soft")

    def rest(self) -> None:
        """A way to the rest of a long document."""
        self._paragraph(0, above=1.0)
        self._put(QCoreApplication.translate("Report", "Show the rest of this long document"), link=f"{REST}:")

    def line(self, line: ReportLine) -> None:
        """One item: a heading, or what it is about and what it says."""
        if line.kind == _CONTAINER:
            if line.concept or line.value:
                self.heading(line.concept or line.value, line.depth + 1)
            return
        words = said(line)
        if not (line.concept or words or line.references):
            return
        self._paragraph(line.depth)
        if line.concept:
            pattern = QCoreApplication.translate("Report", "{what}: ", "before a value")
            self._put(pattern.format(what=line.concept), bold=True)
        self._put(words)
        self._pictures(line)

    def _pictures(self, line: ReportLine) -> None:
        """Ways to those that are here, and how many are not."""
        keys = list(_keys(line))
        here = [key for key in keys if key in self._pointed]
        for key in here:
            self._gap()
            self._put(self._title(self._pointed[key]), link=f"{PICTURE}:{self._numbers[key]}")
        if len(here) < len(keys):
            self._gap()
            self._put(not_here(len(keys) - len(here)), role="soft")

    def _gap(self) -> None:
        before = self._cursor.block().text()
        if before and not before.endswith(" "):
            self._put(" ")

    def _title(self, there: Pointed) -> str:
        title, date = there.record.title, wording.partial(there.record.date)
        if there.number is None:
            return QCoreApplication.translate("Report", "Open {title}, {date}").format(title=title, date=date)
        pattern = QCoreApplication.translate("Report", "Show image {number} of {count}: {title}, {date}")
        return pattern.format(number=there.number, count=there.count, title=title, date=date)

    def _paragraph(self, depth: int, above: float = 0.3) -> None:
        shape = QTextBlockFormat()
        shape.setLeftMargin(_INDENT * min(max(depth - 1, 0), _DEEPEST))
        shape.setTopMargin(self._points * above)
        if self._begun:
            self._cursor.insertBlock(shape)
        else:
            self._cursor.setBlockFormat(shape)
        self._begun = True

    def _put(self, words: str, *, bold: bool = False, larger: float = 1.0, role: str = "text", link: str = "") -> None:
        looks = QTextCharFormat()
        looks.setFontPointSize(self._points * larger)
        looks.setForeground(QColor(getattr(self._colours, "accent" if link else role)))
        if bold:
            looks.setFontWeight(QFont.Weight.Bold)
        if link:
            looks.setAnchor(True)
            looks.setAnchorHref(link)
            looks.setFontUnderline(True)
        self._cursor.insertText(words, looks)
