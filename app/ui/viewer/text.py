"""Records that are read rather than looked at: text files, and the words found in a file that cannot be drawn."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QImage, QTextDocument, QTextOption, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit

from app.services.browsing import Details
from app.ui.overriding import override
from app.ui.theme import theme
from app.ui.viewer.choosing import Choice
from app.ui.viewer.columns import in_columns
from app.ui.viewer.finding import FindBar
from app.ui.viewer.paging import Paging, stretches
from app.ui.viewer.reasons import cannot
from app.ui.viewer.sight import Sight
from app.ui.viewer.text_finding import TextFinding
from app.ui.viewer.tools import Tool
from app.ui.viewer.viewer import Viewer
from app.ui.widgets.boxes import Banner

_SIZES = (70, 85, 100, 120, 140, 170, 200, 250, 300)
_MONOSPACED = (".csv", ".tsv", ".json", ".ndjson", ".xml", ".log", ".hl7")
_FIXED = ["DejaVu Sans Mono", "Noto Sans Mono", "Liberation Mono", "Menlo", "Consolas", "monospace"]
LONGEST = 2_000_000
_AT_ONCE = 12_000
"""Characters that are laid out for paper in a moment."""


class Sheet(QPlainTextEdit):
    """The text itself; Ctrl and the wheel change its size."""

    def __init__(self, view: "TextView") -> None:
        super().__init__()
        self._view = view

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._view.zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)


class TextView(Viewer):
    """The words of one record, to be read, searched, enlarged and printed."""

    def __init__(self, sight: Sight, details: Details, choice: Choice) -> None:
        super().__init__(sight, details, "")
        self.tools.setAccessibleName(self.tr("Tools for the text"))
        self._size = _SIZES.index(100)
        self.sheet_of_text = Sheet(self)
        self.sheet_of_text.setReadOnly(True)
        self.sheet_of_text.setAccessibleName(self.tr("Text of the record"))
        by = Qt.TextInteractionFlag
        self.sheet_of_text.setTextInteractionFlags(by.TextSelectableByMouse | by.TextSelectableByKeyboard)
        self._monospaced = monospaced(details)
        self._paging: Paging | None = None
        self.bar = FindBar()
        self._finding = TextFinding(self.sheet_of_text, self.bar)
        self.put_enlarge()
        self._put_tools()
        if choice.reason:
            self.column.addWidget(Banner(self._said(choice.reason), "info"))
        self.column.addWidget(self.bar)
        self.column.addWidget(self.sheet_of_text, 1)
        self._fill(details.text)
        self._set_font()
        theme().changed.connect(self._set_font)
        self.setFocusProxy(self.sheet_of_text)

    def zoom(self, steps: int) -> None:
        """Larger or smaller letters."""
        self._size = min(max(self._size + steps, 0), len(_SIZES) - 1)
        self._set_font()

    @property
    @override
    def printable(self) -> bool:
        return bool(self.details.text.strip())

    @property
    @override
    def sheets(self) -> int:
        """Pages of paper, as the text is laid out for it."""
        return self.for_paper().count if self.printable else 0

    @override
    def for_paper(self) -> Paging:
        """The text in the letters of the screen, laid out once."""
        if self._paging is None:
            font = self._font(100)
            font.setPixelSize(14)
            option = self.sheet_of_text.document().defaultTextOption()

            def put(document: QTextDocument, text: str) -> None:
                document.setDefaultFont(font)
                document.setDefaultTextOption(option)
                document.setPlainText(text.removesuffix("\n"))

            texts = stretches(readable(self.details.text), _AT_ONCE)
            self._paging = Paging([partial(put, text=text) for text in texts], self)
        return self._paging

    @override
    def sheet(self, number: int, size: tuple[int, int], done: Callable[[QImage], None]) -> None:
        """One page of the text, drawn as large as the paper."""
        done(self.for_paper().draw(number, size))

    def _put_tools(self) -> None:
        _smaller, _larger, wrap, plain, _search = self.tools.add(
            Tool("zoom-out", self.tr("Smaller letters"), lambda: self.zoom(-1), ("-",)),
            Tool("zoom-in", self.tr("Larger letters"), lambda: self.zoom(1), ("+", "=")),
            Tool("wrap-text", self.tr("Wrap long lines"), self._wrap, ("W",), stays=True),
            Tool("type", self.tr("Letters of the same width"), self._change_letters, ("M",), stays=True),
            Tool("search", self.tr("Search in this text"), self.bar.open, ("F3",)),
        )
        self.wrap, self.plain = wrap, plain
        wrap.setChecked(True)
        plain.setChecked(self._monospaced)

    def _fill(self, text: str) -> None:
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.sheet_of_text.document().setDefaultTextOption(option)
        self.sheet_of_text.setPlainText(readable(text))

    def _said(self, reason: str) -> str:
        return self.tr("{why} These are the words found in it.").format(why=cannot(reason))

    def _wrap(self) -> None:
        mode = QPlainTextEdit.LineWrapMode
        self.sheet_of_text.setLineWrapMode(mode.WidgetWidth if self.wrap.isChecked() else mode.NoWrap)

    def _change_letters(self) -> None:
        self._monospaced = self.plain.isChecked()
        self._paging = None
        self._set_font()

    def _set_font(self) -> None:
        self.sheet_of_text.setFont(self._font(_SIZES[self._size]))

    def _font(self, percent: int) -> QFont:
        font = QFont(_FIXED) if self._monospaced else QFont(self.font())
        font.setFixedPitch(self._monospaced)
        font.setPointSizeF(max(self.font().pointSizeF(), 6.0) * percent / 100)
        return font


def readable(text: str) -> str:
    """A text without signs that would only disturb: a form feed, which ends a page, becomes an empty line.

    Cells with tabs between them stand below one another, as far as letters have the same width.
    """
    return in_columns(text[:LONGEST].replace("\f", "\n\n"))


def monospaced(details: Details) -> bool:
    """Whether columns matter: for tables and code, and for plain text that is laid out with spaces."""
    names = [file.name.lower() for file in details.files]
    if any(name.endswith(_MONOSPACED) for name in names):
        return True
    if not any(file.media_type.startswith("text/") for file in details.files):
        return False
    lines = [line.strip() for line in details.text[:20_000].splitlines() if line.strip()]
    aligned = sum("   " in line or "\t" in line for line in lines)
    return bool(lines) and aligned * 4 > len(lines)
