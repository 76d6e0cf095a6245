"""What cannot be changed of a record: where it came from, its files, why it stands where it does."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.browsing import Details
from app.ui import wording
from app.ui.facts import words
from app.ui.places import Place
from app.ui.session import Session
from app.ui.widgets.boxes import clear
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label, Selectable


class Origin(QWidget):
    """A list of facts, each of which can be marked and copied."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._shown: Details | None = None

    def show_details(self, details: Details) -> None:
        """Tell of one record."""
        if details == self._shown:
            return
        self._shown = details
        clear(self._column)
        for name, value in self._lines(details):
            if value:
                self._add(name, value)
        number = details.row.record.provenance.import_id
        self._column.addWidget(
            Button(self.tr("Show what was added with it"), lambda: self._go(number), kind="link", icon="inbox")
        )

    def _add(self, name: str, value: str) -> None:
        pair = QVBoxLayout()
        pair.setSpacing(2)
        pair.addWidget(Label(name, "soft"))
        pair.addWidget(Selectable(value))
        self._column.addLayout(pair)

    def _go(self, import_id: int) -> None:
        self._session.go(Place.IMPORTS, detail=str(import_id))

    def _lines(self, details: Details) -> tuple[tuple[str, str], ...]:
        record = details.row.record
        source = record.provenance
        files = self.tr("%n file(s)", "", record.files)
        amount = self.tr("{files}, {size}").format(files=files, size=wording.size(record.bytes))
        return (
            (self.tr("Written on it"), words.written(record.written) or self.tr("Nothing says whose it is")),
            (self.tr("Why it stands here"), words.because(record)),
            (self.tr("Worth knowing"), "\n".join(words.remarks(record))),
            (self.tr("Came from"), _breakable(source.source)),
            (self.tr("Place there"), _breakable(source.path)),
            (self.tr("Added"), wording.moment(source.added)),
            (self.tr("Files"), amount),
            (self.tr("Examination"), self._study(details)),
            (self.tr("Check sum (SHA-256)"), _breakable(record.sha256, every=16)),
        )

    def _study(self, details: Details) -> str:
        series = details.row.record.series
        if series is None:
            return ""
        told = (series.modality, series.study_description, series.series_description, series.body_part)
        return " · ".join(words.isolated(part) for part in dict.fromkeys(told) if part)


def _breakable(text: str, *, every: int = 0) -> str:
    """The text with places where a line may end (U+200B), after separators or every so many letters."""
    if every:
        return "\u200b".join(text[start : start + every] for start in range(0, len(text), every))
    return text.replace("/", "/\u200b").replace("_", "_\u200b").replace("\\", "\\\u200b")
