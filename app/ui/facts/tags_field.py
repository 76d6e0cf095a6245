"""The tags of the chosen records as a field."""

from collections.abc import Sequence

from app.services.editing import Correction
from app.ui.facts.common import SharedTags
from app.ui.facts.field import Field
from app.ui.overriding import override
from app.ui.widgets.tags import TagsEdit


class TagsField(Field):
    """Chips of the tags, and a line to add one. A tag taken away goes from every chosen record."""

    def __init__(self, name: str) -> None:
        self.edit = TagsEdit(name)
        super().__init__(name, self.edit)
        self.edit.added.connect(lambda tag: self.given.emit(Correction(tag=(tag,))))
        self.edit.removed.connect(lambda tag: self.given.emit(Correction(untag=(tag,))))
        self.setFocusProxy(self.edit)

    def show_tags(self, tags: SharedTags, known: Sequence[str]) -> None:
        """Show what the records have."""
        self.edit.show_tags(tags.everywhere, known, tags.somewhere)
        self.complain("")

    @override
    def settle(self) -> None:
        self.edit.settle()

    @override
    def forget(self) -> None:
        super().forget()
        self.edit.line.clear()
        self.complain("")
