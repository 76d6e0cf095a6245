"""The recovery sheet as a page to print: the key in large letters, and what to do with it."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import resources
from app.export import fonts
from app.export.blocks import Row, Space
from app.export.fonts import Hand
from app.export.lettering import ALERT, BODY, CELL, CELL_HEAD, HEADING, TITLE, Style, Text, one_line
from app.export.package_words import FALLBACK
from app.export.page_sizes import PageSize
from app.export.sheets import SIDE, TOP, Block, flow

_KEY = Style(hand=Hand.MONO, size=17, leading=30, after=4)
_WARNING = Style(hand=Hand.BOLD, ink=ALERT)
_IN_A_LINE = 4


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands on a recovery sheet. ``groups`` are the key's groups in their order."""

    vault_name: str
    vault_id: str
    made: date
    groups: Sequence[str]
    language: str = FALLBACK
    page: PageSize = PageSize.A4


def render(sheet: Sheet) -> bytes:
    """One page as PDF, made in memory. The caller decides where it goes; it holds the vault's secret."""
    from reportlab import rl_config
    from reportlab.pdfgen.canvas import Canvas

    rl_config.canvas_basefontname = fonts.face(Hand.BODY.value[0]).name
    buffer = io.BytesIO()
    size = sheet.page.upright
    canvas = Canvas(buffer, pagesize=size, invariant=True, pageCompression=1)
    laid = flow(_blocks(sheet), size=size)[0]
    for below, block in laid.blocks:
        block.draw(canvas, SIDE, size[1] - TOP - below, laid.width)
    canvas.setTitle("Carebinder")
    canvas.save()
    return buffer.getvalue()


def _blocks(sheet: Sheet) -> list[Block]:
    table = resources.table("wording/recovery_sheet.toml")
    say: dict[str, str] = table.get(sheet.language, table[FALLBACK])
    facts = [
        (say["vault"], one_line(sheet.vault_name, 120)),
        (say["number"], sheet.vault_id),
        (say["made"], sheet.made.isoformat()),
    ]
    lines = [sheet.groups[start : start + _IN_A_LINE] for start in range(0, len(sheet.groups), _IN_A_LINE)]
    return [
        Text(say["title"], TITLE),
        Text(say["what"], BODY),
        Space(8),
        *(Row((Text(label, CELL_HEAD), Text(value, CELL)), (0.2, 0.8), ruled=False) for label, value in facts),
        Space(14),
        Text(say["key"], HEADING),
        Text("\n".join("  ".join(line) for line in lines), _KEY),
        Space(14),
        Text(say["danger"], _WARNING),
        *(Text(say[key], BODY) for key in ("keep", "use", "check", "lost")),
    ]
