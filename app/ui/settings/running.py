"""What closing the window does, where the desktop has a tray."""

from PySide6.QtWidgets import QCheckBox, QSystemTrayIcon

from app.ui.session import Session
from app.ui.theme import TARGET
from app.ui.widgets.labels import Label
from app.ui.widgets.section import Section


class RunningSection(Section):
    """Not shown where there is no tray."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, self.tr("When the window is closed"))
        self.stay = QCheckBox(self.tr("Keep running in the tray, to remind me"))
        self.stay.setMinimumHeight(TARGET)
        self.stay.setChecked(session.preferences.tray)
        self.stay.clicked.connect(self._keep)
        self.column.addWidget(self.stay)
        self.column.addWidget(Label(self.tr("The vault still locks by itself. Quit is in the tray's menu."), "soft"))
        self.column.addWidget(self.message)
        self.setVisible(QSystemTrayIcon.isSystemTrayAvailable())

    def _keep(self) -> None:
        try:
            self.session.prefer(self.session.preferences._replace(tray=self.stay.isChecked()))
        except OSError as error:
            self.explain(error)
