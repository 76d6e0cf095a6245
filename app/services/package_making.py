"""Makes and checks packages for the window: what was ordered, what came of it, as plain values."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.export import names
from app.export.contents import Selection
from app.export.inputs import Variant
from app.services.exporting import ExportRequest, ExportResult, export, verify_package
from app.services.leaving_out import left_out
from app.services.original_names import safe_name
from app.services.paper_sizes import PageSize
from models.progress import Report, silent
from models.vault import Vault

VARIANTS = ("folder", "zip", "protected", "cd", "reports", "addendum")
"""What can be made, by its word."""

_ENDINGS = {Variant.ZIP.value: ".zip", Variant.PROTECTED.value: ".zip", Variant.REPORTS.value: ".pdf"}


@dataclass(frozen=True, slots=True)
class Order:
    """Which case, in which of ``VARIANTS``, made at which path, its pages for which paper."""

    case_id: int
    variant: str
    out: Path
    page: PageSize = PageSize.A4


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check of a package found. ``flaws`` are paths inside it, each with the code of what is wrong."""

    path: Path
    files: int
    bytes: int
    flaws: tuple[tuple[str, str], ...]


def suggested_name(person: str, title: str, variant: str, day: date) -> str:
    """A name for the file or folder to be made, such as ``2026-03-14 Maria Sample, Nodule.zip``."""
    words = safe_name(f"{day.isoformat()} {person}, {title}") or day.isoformat()
    return words.rstrip(". ") + ending(variant)


def ending(variant: str) -> str:
    """How the name of what is made ends: ``.zip``, ``.pdf``, or "" for a folder."""
    return _ENDINGS.get(variant, "")


def free(path: Path) -> Path:
    """``path``, or where something stands there already, with the first number that makes it free."""
    number, found = 1, path
    stem, last = (path.stem, path.suffix) if path.suffix in _ENDINGS.values() else (path.name, "")
    while os.path.lexists(found):
        number += 1
        found = path.with_name(f"{stem} ({number}){last}")
    return found


def refuse(vault: Vault, out: Path) -> None:
    """Raise UserError TARGET_EXISTS or TARGET_INSIDE_VAULT where nothing may be made at ``out``."""
    from app.export.writer import refuse_early

    refuse_early(out, vault.path)


def make(vault: Vault, order: Order, random: Callable[[int], bytes], report: Report = silent) -> ExportResult:
    """Build, read back and publish the package, without what the case leaves out; errors as ``exporting.export``."""
    selection = Selection(unticked=left_out(vault, order.case_id))
    out, variant = order.out.absolute(), Variant(order.variant)
    request = ExportRequest(out, order.case_id, variant, selection=selection, page=order.page)
    return export(vault, request, random, report)


def to_read(result: ExportResult) -> Path | None:
    """What opens in any browser or PDF reader: the index page, or the binder; None inside a zip."""
    if result.path.is_file():
        return result.path if result.variant is Variant.REPORTS else None
    index, binder = result.path / names.INDEX, result.path / names.BINDER
    return next((one for one in (index, binder) if one.is_file()), None)


def check(path: Path, report: Report = silent, passphrase: str | None = None) -> Checked:
    """Hold a package against its own list of contents. Raises UserError as ``exporting.verify_package``."""
    found = verify_package(path, report, passphrase)
    return Checked(path, found.files, found.bytes, tuple((one.path, one.kind.value) for one in found.problems))
