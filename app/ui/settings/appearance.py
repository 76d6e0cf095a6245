"""How the window looks: text size, light or dark, language."""

from app.ui import languages
from app.ui.preferences import SCALES, Look
from app.ui.session import Session
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.section import Section


class AppearanceSection(Section):
    """Size and look change at once; the language with the next unlock."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, self.tr("Appearance"))
        chosen = session.preferences
        sizes: list[tuple[str, object]] = [(self.tr("{percent} %").format(percent=scale), scale) for scale in SCALES]
        self.text_size = self.offer(self.tr("Text size"), sizes, chosen.scale)
        looks: list[tuple[str, object]] = [
            (self.tr("As the system"), Look.SYSTEM),
            (self.tr("Light"), Look.LIGHT),
            (self.tr("Dark"), Look.DARK),
        ]
        self.look = self.offer(self.tr("Look"), looks, chosen.look)
        spoken: list[tuple[str, object]] = [(languages.spoken(code), code) for code in languages.available()]
        self.language = self.offer(self.tr("Language"), [(self.tr("As the system"), ""), *spoken], chosen.language)
        self.later = Label(self.tr("The new language is used as soon as the vault is locked and opened again."), "soft")
        self.lock = Button(self.tr("Lock now"), session.lock_wanted.emit, icon="lock")
        self.column.addWidget(self.later)
        self.line(self.lock)
        self._show_later(shown=False)
        self.text_size.activated.connect(self._keep)
        self.look.activated.connect(self._keep)
        self.language.activated.connect(self._keep)

    def _keep(self) -> None:
        before = self.session.preferences
        language, look = self.language.currentData(), Look(self.look.currentData())
        changed = before._replace(scale=self.text_size.currentData(), look=look, language=language)
        if changed == before:
            return
        try:
            self.session.prefer(changed)
        except OSError as error:
            self.explain(error)
        if language != before.language:
            self._show_later(shown=True)

    def _show_later(self, *, shown: bool) -> None:
        self.later.setVisible(shown)
        self.lock.setVisible(shown)
