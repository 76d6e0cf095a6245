"""Every key of the window that is not a widget's own, in one table: what binds them and what F1 shows."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


class Does(StrEnum):
    """What a key does."""

    SHEET = "sheet"
    FIND = "find"
    ADD = "add"
    PASTE = "paste"
    UNDO = "undo"
    REDO = "redo"
    BACK = "back"
    REFRESH = "refresh"
    PANES = "panes"
    PEOPLE = "people"
    LOCK = "lock"
    CLEAR = "clear"
    BIN = "bin"
    RESTORE = "restore"
    IMAGES = "images"


KEYS: dict[Does, tuple[str, ...]] = {
    Does.SHEET: ("F1",),
    Does.FIND: ("Ctrl+F",),
    Does.ADD: ("Ctrl+O",),
    Does.PASTE: ("Ctrl+V",),
    Does.UNDO: ("Ctrl+Z",),
    Does.REDO: ("Ctrl+Shift+Z", "Ctrl+Y"),
    Does.BACK: ("Alt+Left",),
    Does.REFRESH: ("F5",),
    Does.PANES: ("F6",),
    Does.PEOPLE: ("Alt+P",),
    Does.LOCK: ("Ctrl+L",),
    Does.CLEAR: ("Ctrl+Backspace",),
    Does.BIN: ("Del",),
    Does.RESTORE: ("Ctrl+R",),
    Does.IMAGES: ("Ctrl+I",),
}
"""The keys of each; the first is the one shown."""

PLACE_KEYS = "Alt+{number}"
"""The key of a place of the sidebar, numbered from 1 as they stand there."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the sheet: keys as the system writes them, and what they do."""

    keys: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the sheet."""

    title: str
    lines: tuple[Line, ...]


def bind(owner: QWidget, does: Does, action: Callable[[], object], *, here: bool = False) -> None:
    """Let the keys of ``does`` call ``action`` in the owner's window, or with ``here`` while focus is inside it."""
    reach = Qt.ShortcutContext.WidgetWithChildrenShortcut if here else Qt.ShortcutContext.WindowShortcut
    for keys in KEYS[does]:
        bind_keys(owner, keys, action, reach)


def bind_keys(
    owner: QWidget,
    keys: str,
    action: Callable[[], object],
    reach: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> None:
    """Let one key call ``action``."""
    shortcut = QShortcut(QKeySequence(keys), owner)
    shortcut.setContext(reach)
    shortcut.activated.connect(action)


def native(keys: str) -> str:
    """A key as the system writes it, in the language in force."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def hint(words: str, does: Does) -> str:
    """The words of a tool tip with the key behind them."""
    pattern = QCoreApplication.translate("Shortcuts", "{words} ({keys})", "a button's words and its key")
    return pattern.format(words=words, keys=native(KEYS[does][0]))


def sheet() -> tuple[Part, ...]:
    """What F1 shows, in words of the language now in force."""
    translate = QCoreApplication.translate
    return (
        Part(
            translate("Shortcuts", "Everywhere"),
            (
                _line(Does.FIND, translate("Shortcuts", "Search")),
                _line(Does.ADD, translate("Shortcuts", "Add records")),
                _line(Does.PASTE, translate("Shortcuts", "Add files that were copied")),
                _line(Does.UNDO, translate("Shortcuts", "Undo")),
                _line(Does.REDO, translate("Shortcuts", "Redo")),
                _line(Does.LOCK, translate("Shortcuts", "Lock now")),
                _line(Does.SHEET, translate("Shortcuts", "Show these keys")),
            ),
        ),
        Part(
            translate("Shortcuts", "Getting about"),
            (
                Line((_from_to("Alt+1", "Alt+9"),), translate("Shortcuts", "Places of the sidebar, from the top")),
                Line((native("Esc"), *_line(Does.BACK, "").keys), translate("Shortcuts", "Back")),
                _line(Does.PANES, translate("Shortcuts", "To the next part of the window")),
                _line(Does.PEOPLE, translate("Shortcuts", "Choose whose records are shown")),
                _line(Does.REFRESH, translate("Shortcuts", "Look again")),
            ),
        ),
        Part(
            translate("Shortcuts", "In a list"),
            (
                Line((native("Up"), native("Down")), translate("Shortcuts", "To the record above or below")),
                Line((native("Shift+Down"), native("Ctrl+A")), translate("Shortcuts", "Choose several, choose all")),
                Line((native("Return"),), translate("Shortcuts", "Open the record")),
                _line(Does.BIN, translate("Shortcuts", "Move to the bin")),
                _line(Does.RESTORE, translate("Shortcuts", "Take out of the bin")),
                _line(Does.CLEAR, translate("Shortcuts", "Clear search and filters")),
                _line(Does.IMAGES, translate("Shortcuts", "Look at images closely, and compare them")),
            ),
        ),
        *_images(),
    )


def _images() -> tuple[Part, ...]:
    """What keys and the pointer do over images; the keys themselves are bound where their buttons are."""
    translate = QCoreApplication.translate
    looking = (
        (("Up", "Down"), translate("Shortcuts", "One slice back or on; the wheel does the same")),
        (("PgUp", "PgDown"), translate("Shortcuts", "Ten slices back or on")),
        (("Home", "End"), translate("Shortcuts", "The first or the last slice")),
        (("+", "-"), translate("Shortcuts", "Larger or smaller; Ctrl and the wheel do the same")),
        (("F", "1"), translate("Shortcuts", "Fit into the window, original size")),
        (("H",), translate("Shortcuts", "Move the picture by dragging; otherwise dragging changes the contrast")),
        (("[", "]"), translate("Shortcuts", "Turn to the left or to the right")),
        (("X", "Y"), translate("Shortcuts", "Mirror left and right, or top and bottom")),
        (("I",), translate("Shortcuts", "Swap black and white")),
        (("O",), translate("Shortcuts", "Words over the picture, on or off")),
        (("C",), translate("Shortcuts", "Play the slices as a film")),
        (("R",), translate("Shortcuts", "As it was at first")),
        (("L", "A"), translate("Shortcuts", "Measure a length or an angle; Enter lays one down")),
        (("M",), translate("Shortcuts", "Mark this slice")),
        (("P",), translate("Shortcuts", "As the hospital left it, where it left its own view")),
        (("Ctrl+Shift+S",), translate("Shortcuts", "Save this picture")),
    )
    beside = (
        (("Alt+S",), translate("Shortcuts", "Show or hide the series")),
        (("Alt+C",), translate("Shortcuts", "Compare with a second series")),
        (("Alt+L",), translate("Shortcuts", "Scroll both together")),
        (("Alt+G",), translate("Shortcuts", "The same contrast in both")),
        (("Ctrl+Return",), translate("Shortcuts", "In the list of series: show it beside the other one")),
    )
    titles = translate("Shortcuts", "Looking at images"), translate("Shortcuts", "Comparing images")
    return tuple(
        Part(title, tuple(Line(tuple(map(native, keys)), words) for keys, words in lines))
        for title, lines in zip(titles, (looking, beside), strict=True)
    )


def _line(does: Does, words: str) -> Line:
    return Line(tuple(map(native, KEYS[does])), words)


def _from_to(first: str, last: str) -> str:
    pattern = QCoreApplication.translate("Shortcuts", "{first} to {last}", "the first and the last of some keys")
    return pattern.format(first=native(first), last=native(last))
