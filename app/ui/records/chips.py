"""What a list can be narrowed down by: a row of chips, each a choice or, once chosen, the way to take it back."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from app.services.browsing import Facets
from app.ui import wording
from app.ui.icons import put_icon
from app.ui.records import period
from app.ui.records.filters import Filters, Scope
from app.ui.records.period import Period, PeriodDialog
from app.ui.records.picking import Picker
from app.ui.session import Session
from app.ui.theme import theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow

_IN_A_MENU = 12
"""As many choices still fit a menu; more are offered in a window of their own."""
_NO_FACETS = Facets((), (), ())


class FilterChips(QWidget):
    """The chips of one page. ``changed`` carries the Filters now chosen."""

    changed = Signal(object)

    def __init__(self, session: Session, scope: Scope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._scope = session, scope
        self.filters = Filters()
        self._facets, self._held = _NO_FACETS, 0
        self._flow = Flow(self, gap=6)
        rule = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        rule.setHeightForWidth(True)
        self.setSizePolicy(rule)

    def offer(self, facets: Facets, held: int) -> None:
        """What there is to choose from now, and how many records wait."""
        if (facets, held) != (self._facets, self._held):
            self._facets, self._held = facets, held
            self._build()

    def put(self, filters: Filters) -> None:
        """Show what is chosen, without telling."""
        if filters != self.filters:
            self.filters = filters
            self._build()

    def clear(self) -> None:
        """Take everything back."""
        self._choose(replace(Filters(), words=self.filters.words))

    def ask_period(self) -> None:
        """Let the person choose a time."""
        given = self.filters.date_from, self.filters.date_to
        PeriodDialog(self._session.clock.today().year, given, self._take_period, self).open()

    def ask_provider(self) -> None:
        """Let the person choose a provider."""
        Picker(self.tr("From whom?"), self._facets.providers, self._take_provider, self).open()

    def ask_tag(self) -> None:
        """Let the person choose a tag."""
        Picker(self.tr("Which tag?"), self._facets.tags, self._take_tag, self).open()

    def _build(self) -> None:
        focused = self.focusWidget()
        name = focused.objectName() if focused is not None and focused.hasFocus() else ""
        while (item := self._flow.takeAt(0)) is not None:
            if (chip := item.widget()) is not None:
                chip.hide()
                chip.deleteLater()
        for chip in self._chips():
            self._flow.addWidget(chip)
            chip.show()
            if name and chip.objectName() == name:
                chip.setFocus()
        self.updateGeometry()

    def _chips(self) -> list[Button]:
        chosen, chips = self.filters, []
        if chosen.searching and self._scope.category is not None:
            chips.append(self._only_here())
        if chosen.held or (self._held and not self._scope.timeline):
            chips.append(self._waiting())
        chips += [*self._type(), *self._date(), *self._provider(), *self._tag()]
        if chosen.narrowed:
            chips.append(self._named(Button(self.tr("Clear all"), self.clear, kind="link"), "clear"))
        return chips

    def _only_here(self) -> Button:
        words = self.tr("Only {shelf}").format(shelf=wording.category(self._scope.category))
        chip = Button(words, lambda: self._choose(replace(self.filters, everywhere=not self.filters.everywhere)))
        return self._switch(chip, "everywhere", on=not self.filters.everywhere)

    def _waiting(self) -> Button:
        words = self.tr("Waiting for you: {count}").format(count=wording.number(self._held))
        chip = Button(words, lambda: self._choose(replace(self.filters, held=not self.filters.held)))
        return self._switch(chip, "held", on=self.filters.held)

    def _type(self) -> list[Button]:
        if self.filters.type is not None:
            words = wording.document_type(self.filters.type)
            return [self._chosen(words, "type", replace(self.filters, type=None))]
        kinds = [(wording.document_type(kind), partial(self._set, type=kind)) for kind in self._facets.types]
        return [self._menu(self.tr("Type"), "type", kinds)] if len(kinds) > 1 else []

    def _date(self) -> list[Button]:
        given = self.filters.date_from, self.filters.date_to
        if any(given):
            return [self._chosen(period.told(given), "date", replace(self.filters, date_from=None, date_to=None))]
        return [self._opener(self.tr("Date"), "date", self.ask_period)]

    def _provider(self) -> list[Button]:
        if self.filters.provider is not None:
            return [self._chosen(self.filters.provider, "provider", replace(self.filters, provider=None))]
        names = self._facets.providers
        actions = [(name, partial(self._set, provider=name)) for name in names]
        return self._few_or_many(self.tr("From"), "provider", actions, self.ask_provider)

    def _tag(self) -> list[Button]:
        if self.filters.tag is not None:
            return [self._chosen(self.filters.tag, "tag", replace(self.filters, tag=None))]
        actions = [(name, partial(self._set, tag=name)) for name in self._facets.tags]
        return self._few_or_many(self.tr("Tag"), "tag", actions, self.ask_tag)

    def _few_or_many(
        self, words: str, name: str, actions: Sequence[tuple[str, Callable[[], None]]], ask: Callable[[], None]
    ) -> list[Button]:
        if not actions:
            return []
        if len(actions) > _IN_A_MENU:
            return [self._opener(words, name, ask)]
        return [self._menu(words, name, actions)]

    def _menu(self, words: str, name: str, actions: Sequence[tuple[str, Callable[[], None]]]) -> Button:
        chip = self._named(Button(words, kind="chip"), name)
        menu = QMenu(chip)
        metrics = QFontMetrics(menu.font())
        for label, action in actions:
            shown = metrics.elidedText(label, Qt.TextElideMode.ElideRight, theme().px(320))
            menu.addAction(shown.replace("&", "&&"), action)
        chip.setMenu(menu)
        return chip

    def _opener(self, words: str, name: str, ask: Callable[[], None]) -> Button:
        return self._named(Button(self.tr("{what}…").format(what=words), ask, kind="chip"), name)

    def _chosen(self, words: str, name: str, without: Filters) -> Button:
        chip = self._named(Button("", lambda: self._choose(without), kind="chip"), name)
        shown = QFontMetrics(chip.font()).elidedText(words, Qt.TextElideMode.ElideRight, theme().px(200))
        chip.setText(shown.replace("&", "&&"))
        chip.setCheckable(True)
        chip.setChecked(True)
        chip.setLayoutDirection(_other(self.layoutDirection()))
        put_icon(chip, "x", "text", 16)
        chip.setAccessibleName(self.tr("Remove the filter {what}").format(what=words))
        chip.setToolTip(chip.accessibleName())
        return chip

    def _switch(self, chip: Button, name: str, *, on: bool) -> Button:
        chip.setProperty("kind", "chip")
        chip.setCheckable(True)
        chip.setChecked(on)
        return self._named(chip, name)

    def _named(self, chip: Button, name: str) -> Button:
        chip.setObjectName(name)
        return chip

    def _set(self, **values: object) -> None:
        self._choose(replace(self.filters, **values))  # type: ignore[arg-type] # each caller names a field and its value

    def _take_period(self, chosen: Period) -> None:
        self._choose(replace(self.filters, date_from=chosen[0], date_to=chosen[1]))

    def _take_provider(self, name: str) -> None:
        self._choose(replace(self.filters, provider=name))

    def _take_tag(self, name: str) -> None:
        self._choose(replace(self.filters, tag=name))

    def _choose(self, filters: Filters) -> None:
        self.filters = filters
        self._build()
        self.changed.emit(filters)


def _other(direction: Qt.LayoutDirection) -> Qt.LayoutDirection:
    left = Qt.LayoutDirection.LeftToRight
    return Qt.LayoutDirection.RightToLeft if direction is left else left
