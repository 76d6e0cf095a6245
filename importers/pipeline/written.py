"""The import report as it is kept in the vault, and read back."""

import json
from dataclasses import asdict

from importers.candidates import DiscListing, ImportReport, Item, Outcome


def report_text(report: ImportReport) -> str:
    """The report as JSON."""
    return json.dumps(asdict(report), ensure_ascii=False, separators=(",", ":"))


def report_from(text: str) -> ImportReport:
    """The report that ``report_text`` wrote; ValueError for anything else."""
    try:
        raw = json.loads(text)
        return ImportReport(
            items=tuple(Item(**{**item, "outcome": Outcome(item["outcome"])}) for item in raw["items"]),
            discs=tuple(DiscListing(**disc) for disc in raw["discs"]),
            import_id=raw["import_id"],
            interrupted=raw["interrupted"],
        )
    except (KeyError, TypeError) as error:
        raise ValueError("not an import report") from error
