"""The vaults opened on this computer lately, to choose from."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import theme
from app.ui.unlock.door import Door
from app.ui.widgets.boxes import clear
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.labels import Label


class RecentVaults(QWidget):
    """One line for each vault; ``chosen`` carries its Path. The one given first is there even if it is not recent."""

    chosen = Signal(object)

    def __init__(self, door: Door, path: Path) -> None:
        super().__init__()
        self._door, self.path = door, path
        self._missing: dict[str, bool] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._group = QButtonGroup(self)
        self._fill()

    def look(self) -> None:
        """Find out, in another thread, which of them are not there; a disk that is asleep must not hold the window."""
        paths = self._paths()
        self._door.ask(self, lambda: {path: not Path(path).is_dir() for path in paths}, self._mark)

    def _paths(self) -> list[str]:
        return list(dict.fromkeys((str(self.path), *self._door.preferences.recent)))

    def _fill(self) -> None:
        clear(self._column)
        self._group.deleteLater()
        self._group = QButtonGroup(self)
        paths = sorted(self._paths(), key=str.casefold) if len(self._paths()) > 1 else self._paths()
        for path in paths:
            self._column.addLayout(self._line(path, alone=len(paths) == 1))

    def _line(self, path: str, *, alone: bool) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self._alone(path) if alone else self._button(path), 1)
        if not alone or self._missing.get(path):
            forget = self.tr("Take {name} off the list; the vault itself stays").format(name=Path(path).name)
            line.addWidget(IconButton("x", forget, lambda: self.forget(path)))
        return line

    def _alone(self, path: str) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Label(Path(path).stem, "strong"))
        column.addWidget(Label(self._where(path), "soft"))
        return box

    def _button(self, path: str) -> Button:
        button = Button(f"{Path(path).stem}\n{self._where(path)}".replace("&", "&&"), kind="nav", icon="lock")
        button.setCheckable(True)
        button.ensurePolished()
        button.setStyleSheet(f"min-height: {2 * button.fontMetrics().lineSpacing() + theme().px(6)}px;")
        button.setChecked(path == str(self.path))
        button.setToolTip(path)
        button.clicked.connect(lambda: self._choose(path))
        self._group.addButton(button)
        return button

    def _where(self, path: str) -> str:
        folder = str(Path(path).parent)
        if self._missing.get(path):
            return self.tr("Not found in {folder}. Is its disk connected?").format(folder=folder)
        return folder

    def _mark(self, missing: dict[str, bool]) -> None:
        if any(missing.values()):
            self._missing = missing
            self._fill()

    def _choose(self, path: str) -> None:
        self.path = Path(path)
        self.chosen.emit(self.path)

    def forget(self, path: str) -> None:
        """Take a vault off the list; the vault itself stays."""
        self._door.prefer(self._door.preferences.forgotten(Path(path)))
        if path == str(self.path):
            self._door.show_first()
        else:
            self._fill()
