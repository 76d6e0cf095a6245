"""A second-opinion package as a person asks for it: by names and words."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.export.contents import Selection
from app.export.inputs import Variant
from app.services.exporting import ExportRequest, ExportResult, export
from app.services.leaving_out import left_out
from app.services.package_inputs import subject
from app.services.paper_sizes import PageSize, of_package
from app.services.people import named
from models.progress import Report, silent
from models.vault import Vault


@dataclass(frozen=True, slots=True)
class Wish:
    """What to build: ``variant`` is a word of ``app.export``'s Variant, ``person`` a name, needed only with several.

    ``everything`` is for the records too that the case's package leaves out. ``page`` None prints on what its receiver
    uses, or what is usual ``here``. ``tell`` as for ``exporting.ExportRequest``.
    """

    out: Path
    case_id: int | None = None
    person: str | None = None
    variant: str = Variant.FOLDER.value
    everything: bool = False
    page: PageSize | None = None
    here: PageSize = PageSize.A4
    tell: Callable[[str], None] | None = None


def build(vault: Vault, wish: Wish, random: Callable[[int], bytes], report: Report = silent) -> ExportResult:
    """Build and verify the package; for errors see ``app.services.exporting.export``."""
    person_id = None if wish.person is None else named(vault, wish.person).id
    case = subject(vault, wish.case_id, person_id).case
    unticked = frozenset() if case is None or wish.everything else left_out(vault, case.id)
    out, variant = wish.out.absolute(), Variant(wish.variant)
    page = wish.page or of_package({} if case is None else case.answers, wish.here)
    request = ExportRequest(out, wish.case_id, variant, person_id, Selection(unticked), page, wish.tell)
    return export(vault, request, random, report)
