"""The urgent page: what to do now, in what time, and what was done about it. It hides nothing of the rest."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from app.services import journey_changes
from app.services.journey_desk import Shown
from app.ui import wording
from app.ui.overriding import override
from app.ui.second_opinion.form import FormPart
from app.ui.second_opinion.part import Part
from app.ui.second_opinion.words import words
from app.ui.second_opinion.work import Work
from app.ui.widgets.boxes import Banner, clear
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from models.second_opinion.safety import Urgency


class UrgentPart(Part):
    """Stands above the questions while there is a warning sign."""

    def __init__(self, work: Work) -> None:
        said = words()
        super().__init__(work, said.safety("title"))
        self.setProperty("kind", "alarm")
        self.column.addWidget(Label(said.safety("lead"), "strong"))
        for code in ("call", "emergency", "do_not_wait", "say"):
            self.column.addWidget(Label(said.safety(code)))
        self._marked = QVBoxLayout()
        self._marked.setSpacing(6)
        self.column.addLayout(self._marked)
        self.done = FormPart(work, said.safety("write"), ("safety.done",))
        self.done.setProperty("kind", "inset")
        self.column.addWidget(self.done)
        self.stays = Label(said.safety("stays"), "soft")
        self.column.addWidget(self.stays)
        self._shown: Urgency | None = None

    @override
    def show_case(self, shown: Shown) -> None:
        urgency = shown.state.urgency
        self.setVisible(bool(urgency.flags))
        self.done.show_case(shown)
        if urgency == self._shown:
            return
        self._shown, said = urgency, words()
        self.stays.setText(said.safety("stays" if urgency.urgent else "recorded"))
        clear(self._marked)
        if urgency.flags:
            self._marked.addWidget(Label(said.safety("marked"), "strong"))
        for frame in urgency.frames:
            flag = said.flag(frame.sign) if frame.sign else ""
            self._marked.addWidget(Label(flag))
            self._marked.addWidget(Label(said.timeframe(frame.code), "soft"))
        if urgency.since is not None:
            since = wording.moment(urgency.since)
            self._marked.addWidget(Label(self.tr("Marked since {moment}.").format(moment=since), "soft"))

    @override
    def forget(self) -> None:
        self.done.forget()


class AgainPart(Part):
    """When the visit is far from the answers: answer again, or say that nothing has changed."""

    def __init__(self, work: Work) -> None:
        super().__init__(work, self.tr("Please answer again"))
        self.column.addWidget(Banner(words().safety("again"), "warn"))
        self.unchanged = Button(self.tr("Nothing has changed"), self._confirm, icon="check")
        self.column.addWidget(self.unchanged, 0, Qt.AlignmentFlag.AlignLeft)

    @override
    def show_case(self, shown: Shown) -> None:
        self.setVisible(shown.state.urgency.ask_again)

    def _confirm(self) -> None:
        self.work.perform(journey_changes.safety_confirmed(self.work.case_id), self.tr("Answered again as before."))


class UnsurePart(Part):
    """While a question is open: whom to ask."""

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.column.addWidget(Label(words().safety("unsure")))

    @override
    def show_case(self, shown: Shown) -> None:
        self.setVisible(shown.state.urgency.asked is None)


class CalmPart(Part):
    """Without a warning sign: that this is no promise, and how long things take."""

    def __init__(self, work: Work) -> None:
        said = words()
        super().__init__(work, said.safety("times"))
        for label in (
            Label(said.safety("none")),
            Label(said.timeframe("routine")),
            Label(said.safety("changes"), "soft"),
        ):
            self.column.addWidget(label)

    @override
    def show_case(self, shown: Shown) -> None:
        urgency = shown.state.urgency
        self.setVisible(urgency.asked is not None and not urgency.flags)
