"""How the window looks: palette, style sheet, font and text size, put on the whole application at once."""

from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.palette import DARK, LIGHT, Colours
from app.ui.preferences import Look
from resources import data, place, text

FAMILY = "Atkinson Hyperlegible Next"
_FONTS = ("AtkinsonHyperlegibleNext-Regular", "AtkinsonHyperlegibleNext-Bold")
_OTHER_LETTERS = ("DejaVuSans", "DejaVuSans-Bold", "DejaVuSansMono", "DroidSansFallbackFull", "NanumSquareR")
_FAMILIES = (FAMILY, "Noto Sans", "DejaVu Sans", "Droid Sans Fallback", "NanumSquare")
_POINTS = 11.0
TARGET = 44
"""Pixels that everything to press is high at least."""

_themes: "list[Theme]" = []
"""The newest theme is in force. Kept here: asking the application for its child costs 20 ms before the first window."""


def arguments(program: str) -> list[str]:
    """What the application is started with, so that it has the style that the sheet is made for.

    ``setStyle`` would do the same after making all of QStyle for its answer: longer than the rest of a theme takes.
    """
    return [program, "-style", "fusion"]


def started(program: str) -> QApplication:
    """The one application."""
    return QApplication(arguments(program))


class Theme(QObject):
    """The look now in force. ``changed`` when icons and own paintings must be drawn anew."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        _themes.append(self)
        self._application = application
        self._look, self.scale = Look.SYSTEM, 100
        self.colours: Colours = LIGHT
        self._complete = False
        _add_fonts(_FONTS)
        application.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def dark(self) -> bool:
        """True while the dark colours are in force."""
        return self.colours is DARK

    def apply(self, look: Look, scale: int) -> None:
        """Put a look and a text size, in percent, on everything."""
        self._look, self.scale = look, scale
        self.colours = DARK if self._wants_dark() else LIGHT
        font = QFont(list(_FAMILIES))
        font.setPointSizeF(_POINTS * scale / 100)
        self._application.setFont(font)
        self._application.setPalette(qt_palette(self.colours))
        self._application.setStyleSheet(style_sheet(self.colours, scale))
        self.changed.emit()

    def complete(self) -> None:
        """Bring the letters of other scripts, which a small system may lack; the door does not wait for them."""
        if not self._complete:
            self._complete = True
            _add_fonts(_OTHER_LETTERS)

    def px(self, at_hundred: float) -> int:
        """A length that grows with the text."""
        return round(at_hundred * self.scale / 100)

    def colour(self, role: str) -> QColor:
        """One of the colours by its name in ``Colours``."""
        return QColor(getattr(self.colours, role))

    def _wants_dark(self) -> bool:
        if self._look is Look.SYSTEM:
            return self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._look is Look.DARK

    def _system_changed(self) -> None:
        if self._look is Look.SYSTEM:
            self.apply(self._look, self.scale)


def _add_fonts(names: tuple[str, ...]) -> None:
    for name in names:
        QFontDatabase.addApplicationFontFromData(data(f"fonts/{name}.ttf"))


def theme() -> Theme:
    """The application's one theme."""
    return _themes[-1]


def qt_palette(colours: Colours) -> QPalette:
    """The colours as Qt's palette."""
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.raised,
        QPalette.ColorRole.ToolTipBase: colours.raised,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.soft,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.Button: colours.raised,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.BrightText: colours.bad,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.LinkVisited: colours.accent,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Accent: colours.accent,
        QPalette.ColorRole.Light: colours.surface,
        QPalette.ColorRole.Midlight: colours.raised,
        QPalette.ColorRole.Mid: colours.line,
        QPalette.ColorRole.Dark: colours.edge,
        QPalette.ColorRole.Shadow: colours.window,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.edge))
    return palette


def style_sheet(colours: Colours, scale: int) -> str:
    """The style sheet with its colours and lengths put in: ``$name`` a colour, ``$s8`` 8 pixels at 100 % text."""
    sizes = {f"s{number}": f"{round(number * scale / 100)}px" for number in range(1, 65)}
    names = colours._asdict()
    return Template(text("qss/carebinder.qss")).substitute(
        {
            **names,
            **sizes,
            "r11": f"{(round(18 * scale / 100) + 4) // 2}px",
            "target": f"{max(TARGET, scale * 40 // 100)}px",
            "icons": place("icons"),
            "ink": "dark" if colours is DARK else "light",
        }
    )
