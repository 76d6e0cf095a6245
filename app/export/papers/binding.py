"""Papers as PDF: laid out and numbered, the whole case with bookmarks and contents that lead to its chapters."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.export.binder import drawn
from app.export.blocks import ContentsLine, Together
from app.export.lettering import one_line
from app.export.papers import comparison, whole_case
from app.export.papers.blocks import Chapter
from app.export.papers.inputs import PaperInputs
from app.export.papers.letterhead import printed
from app.export.papers.terms import Terms
from app.export.sheets import About, Block, Sheet, flow
from models.second_opinion import StepId

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_CHART = "chart"


@dataclass(frozen=True)
class LinkedLine(ContentsLine):
    """A line of the contents that leads to its chapter."""

    def draw(self, canvas: "Canvas", x: float, top: float, width: float) -> None:
        """As it is, with a link over it."""
        super().draw(canvas, x, top, width)
        canvas.linkRect("", self.key, (x, top - self.height(width), x + width, top), relative=0)


def bound(
    given: PaperInputs, terms: Terms, title: str, parts: Sequence[Sequence[Block]], *, across: bool = False
) -> bytes:
    """Each part begun on a sheet of its own, all as one PDF. The foot names the person, not the case."""
    size = given.page.across if across else given.page.upright
    sheets = [sheet for part in parts for sheet in flow(part, one_line(given.person.name, 80), size)]
    return drawn(sheets, _about(given, terms, title))


def letters(given: PaperInputs, terms: Terms, title: str, texts: Sequence[Sequence[Block]]) -> bytes:
    """Letters that leave the house one by one, each numbered by itself, as one PDF."""
    sheets: list[Sheet] = []
    for text in texts:
        made = flow(text, one_line(given.person.name, 80), given.page.upright)
        sheets += [replace(sheet, number=f"{number} / {len(made)}") for number, sheet in enumerate(made, 1)]
    return drawn(sheets, _about(given, terms, title))


def whole(given: PaperInputs, terms: Terms) -> bytes:
    """The case as one PDF. It is laid out twice: the contents name pages that are known only then."""
    body = _body(given, terms)
    named = [(chapter.key, chapter.title) for sheet in body for chapter in _chapters(sheet)]
    before = _front(given, terms, [(key, title, "") for key, title in named])
    pages = {chapter.key: number for number, sheet in enumerate(body, len(before) + 1) for chapter in _chapters(sheet)}
    front = _front(given, terms, [(key, title, str(pages[key])) for key, title in named])
    return drawn([*front, *body], _about(given, terms, terms.say("whole_title")))


def _front(given: PaperInputs, terms: Terms, named: Sequence[tuple[str, str, str]]) -> list[Sheet]:
    lines = [LinkedLine("", title, "", page, key) for key, title, page in named]
    return flow(printed(given, terms, [*whole_case.front(given, terms), *lines]), _foot(given), given.page.upright)


def _body(given: PaperInputs, terms: Terms) -> list[Sheet]:
    """The chapters, with the chart on sheets that lie across after the step it belongs to."""
    sheets: list[Sheet] = []
    waiting: list[Block] = []
    for key, title, blocks in whole_case.chapters(given, terms):
        waiting += whole_case.headed(key, title, blocks)
        if key == StepId.COMPARE and whole_case.has_chart(given):
            sheets += flow(waiting, _foot(given), given.page.upright)
            name = terms.say("comparison_title")
            chart = [Chapter(name, _CHART), *comparison.chart(given, terms)]
            sheets += flow(chart, _foot(given), given.page.across)
            waiting = []
    return [*sheets, *flow(waiting, _foot(given), given.page.upright)]


def _chapters(sheet: Sheet) -> Iterator[Chapter]:
    """The chapters that begin on a sheet."""
    waiting: list[Block] = [block for _, block in sheet.blocks][::-1]
    while waiting:
        block = waiting.pop()
        if isinstance(block, Chapter):
            yield block
        elif isinstance(block, Together):
            waiting += block.blocks[::-1]


def _foot(given: PaperInputs) -> str:
    return one_line(f"{given.person.name} · {given.case.title}", 90)


def _about(given: PaperInputs, terms: Terms, title: str) -> About:
    return About(title, one_line(given.person.name, 120), terms.language, given.program)
