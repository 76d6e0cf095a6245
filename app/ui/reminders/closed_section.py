"""Being reminded while the program is closed: a timer of the operating system, only when the person asks for it."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from app.services import background_reminder
from app.services.background_reminder import Background, Host
from app.ui.session import Session
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label, Selectable
from app.ui.widgets.section import Section

if TYPE_CHECKING:
    from models.reminders.plan import Plan


class ClosedSection(Section):
    """Switches the timer on and off, and shows beforehand what it writes."""

    def __init__(self, session: Session, host: Host | None = None) -> None:
        super().__init__(session, self.tr("When Carebinder is closed"))
        self._host, self._minute = host, 0
        words = self.tr(
            "Your computer can remind you while Carebinder is closed. It then reads a small file with times only, "
            "never the vault, and no word about your health appears on the screen."
        )
        self.column.addWidget(Label(words, "soft"))
        self.state = Label("", "strong")
        self.column.addWidget(self.state)
        self.on = Button(self.tr("Switch it on"), lambda: self._switch(on=True), icon="bell")
        self.off = Button(self.tr("Switch it off"), lambda: self._switch(on=False))
        self.show_files = Button(self.tr("What this writes"), self._toggle, kind="link")
        self.line(self.on, self.off, self.show_files)
        self.files = Selectable("", "soft")
        self.files.hide()
        self.column.addWidget(self.files)
        self.column.addWidget(self.message)

    def show_plan(self, plan: "Plan") -> None:
        """Ask how the timer stands; it runs at the plan's minute of each hour."""
        self._minute = plan.at.minute
        self.session.look(self, lambda _vault: background_reminder.state(self._computer()), self._show)

    def _computer(self) -> Host:
        return background_reminder.this_computer() if self._host is None else self._host

    def _switch(self, *, on: bool) -> None:
        minute = self._minute
        self.message.hide()

        def done(_vault: object) -> Background:
            host = self._computer()
            return background_reminder.switch_on(host, minute) if on else background_reminder.switch_off(host)

        self.session.look(self, done, self._switched if on else self._show, self.explain)

    def _switched(self, state: Background) -> None:
        self._show(state)
        if state is not Background.ON:
            self.say(self.tr("This computer did not accept it. Nothing was left behind."), "warn")

    def _show(self, state: Background) -> None:
        self.state.setText(
            {
                Background.ON: self.tr("It is switched on."),
                Background.OFF: self.tr("It is switched off."),
                Background.BROKEN: self.tr("It is set up, but does not run. Switch it on again."),
                Background.UNAVAILABLE: self.tr("This computer has no timer that Carebinder knows."),
            }[state]
        )
        self.on.setVisible(state in (Background.OFF, Background.BROKEN))
        self.off.setVisible(state in (Background.ON, Background.BROKEN))
        self.show_files.setVisible(state is not Background.UNAVAILABLE)

    def _toggle(self) -> None:
        if self.files.isVisible():
            self.files.hide()
            return
        minute = self._minute
        self.session.look(self, lambda _vault: background_reminder.preview(self._computer(), minute), self._preview)

    def _preview(self, files: Mapping[Path, str]) -> None:
        self.files.setText("\n\n".join(f"{path}\n{text}" for path, text in files.items()))
        self.files.show()
