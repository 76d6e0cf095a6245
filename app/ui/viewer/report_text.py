"""The words of a structured report as a document: plain text put in piece by piece, so that nothing in it is markup."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import accumulate, islice

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from app.services.references import Pointed
from app.ui import wording
from app.ui.palette import Colours
from app.ui.viewer.paging import stretches
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
_CONTAINER, _TEXT = "CONTAINER", "TEXT"
_AT_ONCE, _LEAST = 12_000, 100
"""Characters that are laid out in a moment, and how many a line counts for at least."""


def pointed_at(outline: Outline) -> tuple[Key, ...]:
    """Every picture that a line points to, in order, each once; of a whole file its first frame."""
    keys = (key for line in outline.lines for key in _keys(line))
    return tuple(dict.fromkeys(islice(keys, _MOST)))


def beginning(outline: Outline) -> Outline:
    """As much of a report as is laid out in a moment; most are shorter, and stay whole."""
    lengths = accumulate(len(line.concept) + len(line.value) for line in outline.lines)
    count = sum(length <= MOST_CHARACTERS for length in islice(lengths, MOST_LINES))
    return outline if count == len(outline.lines) else replace(outline, lines=outline.lines[: max(count, 1)])


@dataclass(frozen=True, slots=True)
class Looks:
    """Pictures that become links, the letters' size in points, the colours."""

    pointed: Mapping[Key, Pointed]
    points: float
    colours: Colours


def pieces(outline: Outline, looks: Looks, *, rest: bool = False) -> list[Callable[[QTextDocument], None]]:
    """A report in stretches, each of which adds itself to a document in a moment; with ``rest`` a way to what follows.

    Together they are the whole report.
    """
    parts = _parts(outline)
    last = len(parts) - 1

    def put(document: QTextDocument, number: int) -> None:
        cursor = QTextCursor(document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()  # else each line is laid out by itself
        pen = _Pen(cursor, looks)
        if not number:
            pen.begin(outline)
        for line in parts[number]:
            pen.line(line)
        if number == last:
            pen.end(outline, rest=rest)
        cursor.endEditBlock()

    return [partial(put, number=number) for number in range(len(parts))]


def joined(outlines: Sequence[Outline], *, cut: bool = False) -> Outline:
    """Several documents of one record as one, each below its title."""
    if len(outlines) == 1 and not cut:
        return outlines[0]
    lines = [
        line
        for one in outlines
        for line in (
            ReportLine(0, _CONTAINER, one.title),
            *(replace(line, depth=line.depth + 1) for line in one.lines),
        )
    ]
    evidence = dict.fromkeys(uid for one in outlines for uid in one.evidence)
    known = [one.completed for one in outlines]
    return Outline(
        outlines[0].title if len({one.title for one in outlines}) == 1 else "",
        tuple(lines),
        tuple(evidence),
        None if None in known else all(known),
        all(one.verified for one in outlines),
        cut or any(one.cut for one in outlines),
    )


def _parts(outline: Outline) -> list[list[ReportLine]]:
    """The lines in stretches; a very long value goes on in the next one."""
    parts: list[list[ReportLine]] = [[]]
    room = _AT_ONCE
    for line in (one for whole in outline.lines for one in _cut(whole)):
        need = _LEAST + len(line.concept) + len(line.value)
        if parts[-1] and need > room:
            parts.append([])
            room = _AT_ONCE
        parts[-1].append(line)
        room -= need
    return parts


def _cut(line: ReportLine) -> Iterator[ReportLine]:
    """A line in parts that are laid out in a moment, each a paragraph; what it points to stays with the last one."""
    words = stretches(line.value, _AT_ONCE) if line.kind == _TEXT else [line.value]
    for number, part in enumerate(words):
        concept = "" if number else line.concept
        told = line.references if number == len(words) - 1 else ()
        yield replace(line, concept=concept, value=part, references=told)


def _keys(line: ReportLine) -> Iterator[Key]:
    return ((one.sop_instance_uid, frame - 1) for one in line.references for frame in one.frames or (1,))


class _Pen:
    """Writes paragraphs at the end of a document."""

    def __init__(self, cursor: QTextCursor, looks: Looks) -> None:
        self._cursor = cursor
        self._points, self._colours, self._pointed = looks.points, looks.colours, looks.pointed
        self._numbers = {key: number for number, key in enumerate(looks.pointed)}
        self._begun = not cursor.document().isEmpty()

    def begin(self, outline: Outline) -> None:
        """What stands above a report."""
        self.heading(outline.title or QCoreApplication.translate("Report", "Report"), 0)
        if remark := state(outline):
            self.soft(remark)

    def end(self, outline: Outline, *, rest: bool) -> None:
        """What stands below it, where something is missing."""
        if rest:
            self.rest()
        elif outline.cut:
            self.soft(QCoreApplication.translate("Report", "The document is longer than is shown here."))

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
