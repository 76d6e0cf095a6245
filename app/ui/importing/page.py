"""The page of added records: every import, one to be looked over, and every file that one found."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.services import reviewing
from app.services.reviewing import Review, Summary
from app.services.settling import Facts
from app.services.unsaved import unsaved
from app.ui.importing.file_lines import FileLines
from app.ui.importing.imports_list import ImportsList
from app.ui.importing.review import ReviewPane
from app.ui.overriding import override
from app.ui.page import Page
from app.ui.places import Place, Target
from app.ui.session import Session

if TYPE_CHECKING:
    from app.services.unlocking import Vault

FILES = "files"


class ImportsPage(Page):
    """``detail`` "" lists all imports, "7" shows the seventh to be looked over, "7 files" every file of it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.list = ImportsList(session.add_records)
        self.review = ReviewPane(session)
        self._files: FileLines | None = None
        self._stack = QStackedWidget()
        for part in (self.list, self.review):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._number: int | None = None
        self.list.chosen.connect(self._open)
        self.review.files_wanted.connect(lambda number: self._open(number, FILES))
        self.review.left.connect(self._to_list)

    @property
    def files(self) -> FileLines:
        """The list of every file, made when first asked for."""
        if self._files is None:
            self._files = FileLines(self.session)
            self._files.left.connect(lambda number: self._open(number, ""))
            self._stack.addWidget(self._files)
        return self._files

    @override
    def arrive(self, target: Target) -> None:
        number, _, what = target.detail.partition(" ")
        self._number = int(number) if number.isdigit() else None
        self._show(what)
        self.refresh()

    @override
    def refresh(self) -> None:
        number = self._number
        if number is None:
            self.session.look(self, _summaries, self.list.show_summaries)
        else:
            self.session.look(self, lambda vault: _looked_over(vault, number), self._reviewed)

    @override
    def back(self) -> bool:
        if self._number is not None and self._stack.currentWidget() is self._files:
            self._open(self._number, "")
        elif self._number is not None:
            self._to_list()
        else:
            return False
        return True

    def _open(self, number: int, what: str) -> None:
        self.session.go(Place.IMPORTS, detail=f"{number} {what}".strip())

    def _to_list(self) -> None:
        self.session.go(Place.IMPORTS)

    def _show(self, what: str) -> None:
        part = self.list if self._number is None else self.files if what == FILES else self.review
        self._stack.setCurrentWidget(part)

    def _reviewed(self, looked: tuple[Review, dict[int, Facts]]) -> None:
        review, corrected = looked
        if review.kept.id == self._number:
            if self._stack.currentWidget() is self._files:
                self.files.show_report(review)
            else:
                self.review.show_review(review, corrected)


def _looked_over(vault: "Vault", number: int) -> tuple[Review, dict[int, Facts]]:
    return reviewing.review(vault, number), unsaved(vault, number)


def _summaries(vault: "Vault") -> list[Summary]:
    return reviewing.summaries(vault)
