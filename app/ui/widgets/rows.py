"""Things side by side."""

from PySide6.QtWidgets import QHBoxLayout, QWidget


def row(*widgets: QWidget, stretch: int = -1) -> QHBoxLayout:
    """Widgets side by side; the one numbered ``stretch`` takes what room there is, with -1 the end does."""
    line = QHBoxLayout()
    line.setSpacing(8)
    for number, widget in enumerate(widgets):
        line.addWidget(widget, int(number == stretch))
    if stretch < 0:
        line.addStretch(1)
    return line


def closing(*widgets: QWidget) -> QHBoxLayout:
    """Widgets side by side at the end of the line, as a dialog's buttons stand."""
    line = QHBoxLayout()
    line.setSpacing(10)
    line.addStretch(1)
    for widget in widgets:
        line.addWidget(widget)
    return line
