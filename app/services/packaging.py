"""A second-opinion package as a person asks for it: by names and words."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.export.inputs import Variant
from app.services.exporting import ExportRequest, ExportResult, export
from app.services.people import named
from models.progress import Report, silent
from models.vault import Vault


@dataclass(frozen=True, slots=True)
class Wish:
    """What to build: ``variant`` is a word of ``app.export``'s Variant, ``person`` a name, needed only with several."""

    out: Path
    case_id: int | None = None
    person: str | None = None
    variant: str = Variant.FOLDER.value


def build(vault: Vault, wish: Wish, random: Callable[[int], bytes], report: Report = silent) -> ExportResult:
    """Build and verify the package; for errors see ``app.services.exporting.export``."""
    person_id = None if wish.person is None else named(vault, wish.person).id
    request = ExportRequest(wish.out.absolute(), wish.case_id, Variant(wish.variant), person_id)
    return export(vault, request, random, report)
