"""The import report as it is kept in the vault, and read back."""

import json

from importers.candidates import DiscListing, ImportReport, Item, Outcome


def report_text(report: ImportReport) -> str:
    """The report as JSON, an item or disc as the list of its fields."""
    raw = {
        "items": [[item.path, item.outcome.value, item.reason, item.record] for item in report.items],
        "discs": [[disc.path, disc.listed, disc.present, disc.problem] for disc in report.discs],
        "import_id": report.import_id,
        "interrupted": report.interrupted,
    }
    return json.dumps(raw, ensure_ascii=False, separators=(",", ":"))


def report_from(text: str) -> ImportReport:
    """The report that ``report_text`` wrote; ValueError for anything else."""
    try:
        raw = json.loads(text)
        return ImportReport(
            items=tuple(Item(path, Outcome(outcome), *rest) for path, outcome, *rest in raw["items"]),
            discs=tuple(DiscListing(*disc) for disc in raw["discs"]),
            import_id=raw["import_id"],
            interrupted=raw["interrupted"],
        )
    except (KeyError, TypeError) as error:
        raise ValueError("not an import report") from error
