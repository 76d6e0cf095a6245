"""What the person wants of an import."""

from dataclasses import dataclass

from models.records import Category


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """Whose records these are meant to be, and a category that overrules the program's own idea."""

    person_id: int
    category: Category | None = None
