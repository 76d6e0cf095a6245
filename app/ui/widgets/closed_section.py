"""Being reminded while the program is closed: a timer of the operating system, only when the person asks for it."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from app.services import background_reminder
from app.services.background_reminder import Background, Host
from app.services.closed_reminding import minute
from app.ui.qt_jobs import Lane
from app.ui.session import Session
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label, Selectable
from app.ui.widgets.section import Section

if TYPE_CHECKING:
    from app.reminders.settings import SettingsFile

_Answer = TypeVar("_Answer")


class ClosedSection(Section):
    """Switches the timer on and off, and shows beforehand what it writes."""

    def __init__(self, session: Session, file: "SettingsFile", host: Host | None = None) -> None:
        super().__init__(session, self.tr("When Carebinder is closed"))
        self._file, self._host = file, host
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

    def refresh(self) -> None:
        """Ask how the timer stands."""
        self._ask(background_reminder.state, self._show)

    def follow(self) -> None:
        """Let the timer run at the minute of a plan just kept."""
        self.message.hide()
        self._ask(background_reminder.follow, self._show)

    def _ask(self, what: Callable[[Host, int], _Answer], done: Callable[[_Answer], None]) -> None:
        """Ask something of this computer, given the plan's minute. It may take its time, and is no vault's work."""
        self.session.look(
            self, lambda _vault: what(self._computer(), minute(self._file)), done, self.explain, lane=Lane.PIXELS
        )

    def _computer(self) -> Host:
        return background_reminder.this_computer() if self._host is None else self._host

    def _switch(self, *, on: bool) -> None:
        self.message.hide()
        if on:
            self._ask(background_reminder.switch_on, self._switched)
        else:
            self._ask(lambda here, _minute: background_reminder.switch_off(here), self._show)

    def _switched(self, state: Background) -> None:
        self._show(state)
        if state is not Background.ON:
            self.say(self.tr("This computer did not accept it. Nothing was left behind."), "warn")

    def _show(self, state: Background) -> None:
        self.state.setText(
            {
                Background.ON: self.tr("It is switched on."),
                Background.OFF: self.tr("It is switched off."),
                Background.REFUSED: self.tr("It is switched off."),
                Background.BROKEN: self.tr("It is set up, but does not run. Switch it on again."),
                Background.OUTDATED: self.tr(
                    "It is switched on, but still as it was set up before. Switch it on again."
                ),
                Background.UNAVAILABLE: self.tr("This computer has no timer that Carebinder knows."),
            }[state]
        )
        half = state in (Background.BROKEN, Background.OUTDATED)
        self.on.setVisible(half or state in (Background.OFF, Background.REFUSED))
        self.off.setVisible(half or state is Background.ON)
        self.show_files.setVisible(state is not Background.UNAVAILABLE)

    def _toggle(self) -> None:
        if self.files.isVisible():
            self.files.hide()
            return
        self._ask(background_reminder.preview, self._preview)

    def _preview(self, files: Mapping[Path, str]) -> None:
        self.files.setText("\n\n".join(f"{path}\n{text}" for path, text in files.items()))
        self.files.show()
