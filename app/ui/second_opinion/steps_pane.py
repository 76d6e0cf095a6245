"""The steps of a case, each with icon and word for how it stands, and the one that comes next."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from app.services.journey_desk import Shown, StepSeen
from app.ui.icons import put_icon
from app.ui.overriding import override
from app.ui.second_opinion.due_list import DueList
from app.ui.second_opinion.states import STATE_ICONS, how, state_words
from app.ui.theme import TARGET, theme
from app.ui.widgets.boxes import Scrolling
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import Label
from models.second_opinion import StepId


class StepButton(Button):
    """One step: its number and name, and how it stands."""

    def __init__(self, number: int, step: StepId) -> None:
        super().__init__("", kind="step")
        self.setCheckable(True)
        self.step, self._number = step, number
        self._icon, self._title, self._state = QLabel(), Label("", "strong"), Label("", "soft")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._title)
        words.addWidget(self._state)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 5, 12, 5)
        line.setSpacing(12)
        line.addWidget(self._icon)
        line.addLayout(words, 1)
        for label in (self._icon, self._title, self._state):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_step(self, step: StepSeen, *, comes_next: bool) -> None:
        """Show how it stands."""
        icon, role = STATE_ICONS[how(step)]
        put_icon(self._icon, icon, role, 22)
        state = state_words(step)
        title = self.tr("{number}. {title}").format(number=self._number, title=step.words.title)
        said = self.tr("Next: {state}").format(state=state) if comes_next else state
        self._title.setText(title)
        self._state.setText(said)
        self.setAccessibleName(self.tr("{title}: {state}").format(title=title, state=said))
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        layout = self.layout()
        assert layout is not None
        return layout.sizeHint().expandedTo(QSize(theme().px(200), TARGET))

    @override
    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        assert layout is not None
        return layout.minimumSize().expandedTo(QSize(TARGET, TARGET))


class StepsPane(Scrolling):
    """``chosen`` carries a StepId; ``row`` is for buttons that concern the whole case."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(widest=560)
        self.column.setContentsMargins(16, 16, 16, 16)
        self.column.setSpacing(3)
        self.count, self.bar = Label("", "strong"), QProgressBar()
        self.bar.setTextVisible(False)
        self.column.addWidget(self.count)
        self.column.addWidget(self.bar)
        self.column.addSpacing(6)
        self._group = QButtonGroup(self)
        self.buttons: dict[StepId, StepButton] = {}
        for number, step in enumerate(StepId, 1):
            button = self.buttons[step] = StepButton(number, step)
            button.clicked.connect(lambda _checked, to=step: self.chosen.emit(to))
            self._group.addButton(button)
            self.column.addWidget(button)
        self.due = DueList()
        self.column.addWidget(self.due)
        self.column.addSpacing(6)
        box = QWidget()
        self.row = Flow(box)
        self.column.addWidget(box)
        self.column.addStretch(1)

    def show_case(self, shown: Shown) -> None:
        """Show how a case stands."""
        total = len(shown.steps)
        self.count.setText(self.tr("{done} of {total} steps done").format(done=shown.state.done, total=total))
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(shown.state.done)
        self.bar.setAccessibleName(self.count.text())
        self.due.show_case(shown)
        for one in shown.steps:
            self.buttons[one.step].show_step(one, comes_next=one.step is shown.state.next)

    def mark(self, step: StepId) -> None:
        """Mark the step that is shown."""
        self.buttons[step].setChecked(True)
