"""The line that says, as long as sample records are shown, that they are nobody's."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.ui.widgets.notice import Notice


def made_up_banner(own: Callable[[], None]) -> Notice:
    """``own`` leads to a vault of the person's own."""
    translate = QCoreApplication.translate
    words = translate("MadeUp", "Sample records: all of this is made up. Keep your own records in a vault of your own.")
    line = Notice("info", translate("MadeUp", "Make my vault"), own)
    line.show_words(words)
    return line
