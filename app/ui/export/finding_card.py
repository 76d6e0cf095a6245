"""One thing of the checklist: how it stands, why, what is lacking, and buttons that lead to where it can be mended."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.services.findings_shown import Detail, Shown
from app.ui.export.remedies import Fix, Way, fixes, linking, remedy, unticking
from app.ui.export.words import STATE_ICONS, state
from app.ui.icons import put_icon
from app.ui.theme import TARGET
from app.ui.widgets.boxes import Card, clear
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label
from models.second_opinion import State

_FEW = 6
"""Gaps and records named one by one before "and more"."""
_LONG = 34
"""Characters of a title on a button."""
_KINDS = {"good": "good", "warn": "warn", "bad": "bad", "soft": "soft"}


class FindingCard(Card):
    """Shows one finding. ``fix`` carries a Fix, ``record`` a number to show, ``waive`` the rule and why ("" takes it
    back), ``leave_out`` the numbers of records to untick.
    """

    fix = Signal(object)
    record = Signal(int)
    waive = Signal(str, str)
    leave_out = Signal(object)

    def __init__(self, finding: Shown, titles: Mapping[int, str], parent: QWidget | None = None) -> None:
        super().__init__(parent, gap=8)
        self.finding: Shown | None = None
        self._titles: Mapping[int, str] = {}
        self.why: QLineEdit | None = None
        self.show_finding(finding, titles)

    def show_finding(self, finding: Shown, titles: Mapping[int, str]) -> None:
        """Show how it stands now; nothing moves when nothing is different."""
        known = {number: titles[number] for number in finding.records if number in titles}
        if finding == self.finding and known == self._titles:
            return
        focused = self.isAncestorOf(QApplication.focusWidget() or self)
        self.finding, self.why, self._titles = finding, None, known
        clear(self.column)
        self.column.addLayout(self._head(finding))
        self.column.addWidget(Label(finding.reason))
        for detail in finding.details[:_FEW]:
            self.column.addLayout(self._detail(detail))
        if len(finding.details) > _FEW:
            self.column.addWidget(Label(self.tr("and %n more", "", len(finding.details) - _FEW), "soft"))
        if known and not finding.open:
            self.column.addWidget(self._records(known))
        if finding.open:
            self._open(finding)
        else:
            self._settled(finding)
        self.setAccessibleName(self.tr("{state}: {title}").format(state=state(finding.state), title=finding.title))
        if focused and (button := self.findChild(QPushButton)) is not None:
            button.setFocus()

    def _head(self, finding: Shown) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        icon, colour = STATE_ICONS[finding.state]
        picture = QLabel()
        put_icon(picture, icon, colour, 24)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(state(finding.state), _KINDS[colour]))
        words.addWidget(Label(finding.title, "strong"))
        row.addLayout(words, 1)
        return row

    def _detail(self, detail: Detail) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(Label(self.tr("• {gap}").format(gap=detail.text)), 1)
        assert self.finding is not None
        if detail.records and self.finding.remedy == "untick":
            out = Button(self.tr("Leave out"), lambda: self.leave_out.emit(detail.records), kind="link")
            out.setAccessibleName(self.tr("Leave out: {gap}").format(gap=detail.text))
            row.addWidget(out, 0, Qt.AlignmentFlag.AlignTop)
        elif detail.records:
            show = Button(self.tr("Show"), lambda: self.record.emit(detail.records[0]), kind="link")
            show.setAccessibleName(self.tr("Show: {gap}").format(gap=detail.text))
            row.addWidget(show, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _records(self, titles: Mapping[int, str]) -> QWidget:
        """The records that a finding rests on, each to be shown."""
        buttons = []
        for number, title in list(titles.items())[:_FEW]:
            button = Button("", partial(self.record.emit, number), kind="link", icon="eye")
            metrics = button.fontMetrics()
            button.setText(metrics.elidedText(title, Qt.TextElideMode.ElideRight, metrics.averageCharWidth() * _LONG))
            button.setToolTip(title)
            button.setAccessibleName(self.tr("Show: {gap}").format(gap=title))
            buttons.append(button)
        box = self._row(*buttons)
        if len(titles) > _FEW:
            layout = box.layout()
            assert layout is not None
            layout.addWidget(Label(self.tr("and %n more", "", len(titles) - _FEW), "soft"))
        return box

    def _settled(self, finding: Shown) -> None:
        """What the person said of it can be taken back."""
        if finding.state is State.WAIVED:
            self.column.addWidget(
                self._row(Button(self.tr("No longer leave it open"), lambda: self.waive.emit(finding.rule, "")))
            )
        elif finding.code == "ticked_off":
            self.column.addWidget(self._row(self._fix(unticking(finding.rule))))
        elif finding.code == "records_linked":
            self.column.addWidget(self._row(self._fix(linking(finding.rule))))

    def _open(self, finding: Shown) -> None:
        if finding.why:
            self.column.addWidget(Label(finding.why, "soft"))
        if words := remedy(finding):
            self.column.addWidget(Label(words))
        buttons = [self._fix(fix) for fix in fixes(finding)]
        later = Button(self.tr("Leave it open…"), self._ask_why)
        later.setAccessibleName(self.tr("Leave it open: {title}").format(title=finding.title))
        self._later = self._row(*buttons, later)
        self.column.addWidget(self._later)

    def _fix(self, fix: Fix) -> Button:
        assert self.finding is not None
        button = Button(fix.words, lambda: self.fix.emit(fix), icon=_ICONS.get(fix.way, ""))
        button.setAccessibleName(self.tr("{verb}: {title}").format(verb=fix.words, title=self.finding.title))
        return button

    def _ask_why(self) -> None:
        """Ask for the reason in the card itself."""
        if self.why is not None:
            self.why.setFocus()
            return
        asked = Label(self.tr("Why may this stay open? The package's reader will see it."), "strong")
        why = self.why = QLineEdit()
        why.setAccessibleName(asked.text())
        why.setMinimumHeight(TARGET)
        why.returnPressed.connect(self._waive)
        asked.setBuddy(why)
        self.column.addWidget(asked)
        self.column.addWidget(why)
        self.column.addWidget(
            self._row(
                Button(self.tr("Leave it open"), self._waive, kind="primary"), Button(self.tr("Cancel"), self._again)
            )
        )
        self._later.hide()
        why.setFocus()

    def _waive(self) -> None:
        if self.finding is not None and self.why is not None and self.why.text().strip():
            self.waive.emit(self.finding.rule, self.why.text().strip())

    def _again(self) -> None:
        finding, self.finding = self.finding, None
        assert finding is not None
        self.show_finding(finding, self._titles)

    @staticmethod
    def _row(*buttons: Button) -> QWidget:
        box = QWidget()
        row = Flow(box)
        for button in buttons:
            row.addWidget(button)
        return box


_ICONS = {
    Way.ADD: "file-plus",
    Way.FACT: "pencil",
    Way.QUESTION: "pencil",
    Way.CARE: "heart-pulse",
    Way.HELD: "inbox",
    Way.CONTENTS: "list",
    Way.TICK: "check",
    Way.LINK: "link-2",
}
