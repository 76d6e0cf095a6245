"""Tags as chips with a button to take each away, and a field to add one, which proposes those known already."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from app.ui.icons import put_icon
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow


class TagsEdit(QWidget):
    """``added`` and ``removed`` carry one tag. ``partial`` tags stand on some of several records only."""

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
        self._chips = QWidget()
        self._flow = Flow(self._chips, gap=6)
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(self.tr("Add a tag"))
        self.line.setCompleter(completer)
        self.line.editingFinished.connect(self._add)
        self.setFocusProxy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._chips)
        column.addWidget(self.line)
        self._chips.hide()

    def chips(self) -> list[Button]:
        """The chips, one for each tag; pressing one takes the tag away."""
        return [button for button in self._chips.findChildren(Button) if not button.isHidden()]

    def show_tags(self, tags: Sequence[str], known: Sequence[str], partial: Sequence[str] = ()) -> None:
        """Show what the records have, and what can be proposed."""
        self._known.setStringList([tag for tag in known if tag not in tags])
        if (tuple(tags), tuple(partial)) == self._shown:
            return
        self._shown = tuple(tags), tuple(partial)
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for tag in (*tags, *partial):
            self._flow.addWidget(self._chip(tag, some=tag in partial))
        self._chips.setVisible(bool(tags or partial))
        self._chips.updateGeometry()

    def settle(self) -> None:
        """Add what is typed."""
        self._add()

    def _chip(self, tag: str, *, some: bool) -> Button:
        words = self.tr("{tag} (some)").format(tag=tag) if some else tag
        chip = Button(words.replace("&", "&&"), lambda: self.removed.emit(tag), kind="chip")
        put_icon(chip, "x", "soft", 14)
        chip.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        chip.setToolTip(self.tr("Take this tag away"))
        chip.setAccessibleName(self.tr("Take away the tag {tag}").format(tag=tag))
        return chip

    def _add(self) -> None:
        tag = " ".join(self.line.text().split()).lstrip("#")
        self.line.clear()
        if tag and tag not in self._shown[0]:
            self.added.emit(tag)
