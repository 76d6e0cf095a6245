"""Images and their reports belong together; earlier images belong beside the newest."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

import resources
from models.dates import PartialDate
from models.records import DocumentType, Record
from models.second_opinion.checklist import Rule
from models.second_opinion.facts import CheckInput, clinic, ids
from models.second_opinion.findings import Said, State, Verdict


@dataclass(frozen=True, slots=True)
class Study:
    """The series of one imaging examination. ``modalities`` are groups such as ``ct`` and ``xray``."""

    records: tuple[Record, ...]
    modalities: frozenset[str]
    date: PartialDate | None
    region: str
    title: str
    reported: bool

    @property
    def clinic(self) -> str:
        """Where it was made, as far as written."""
        return next(filter(None, map(clinic, self.records)), "")


def imaging_pairs(rule: Rule, given: CheckInput) -> Verdict:
    """Every report has images of that kind within ``days``, every study has a report; discs are complete."""
    found, reports = studies(given.records), given.of_type((DocumentType.IMAGING_REPORT,))
    short = [disc for disc in given.discs if disc.present < disc.listed]
    if not found and not reports and not short:
        return Verdict(State.MISSING, "no_imaging")
    days = rule.number("days")
    told, made = [_told(report, days) for report in reports], [_made(study) for study in found]
    alone = [
        report for report, one in zip(reports, told, strict=True) if not any(_belong(one, other) for other in made)
    ]
    silent = [
        study
        for study, one in zip(found, made, strict=True)
        if not study.reported and not any(_belong(other, one) for other in told)
    ]
    gaps = (
        *(_report_alone(report) for report in alone),
        *(_study_alone(study) for study in silent),
        *(Said("disc_short", {"disc": disc.name, "listed": disc.listed, "present": disc.present}) for disc in short),
    )
    every = ids((*reports, *(record for study in found for record in study.records)))
    if not gaps:
        return Verdict(State.MET, "imaging_paired", {"studies": len(found), "reports": len(reports)}, every)
    clinics = sorted({name for name in (*map(clinic, alone), *(study.clinic for study in silent)) if name})
    return Verdict(
        State.PARTLY,
        "imaging_gaps",
        {"gaps": len(gaps)},
        every,
        gaps,
        "ask_clinics_for_imaging" if clinics else "",
        {"clinics": ", ".join(clinics)},
    )


def prior_imaging(_rule: Rule, given: CheckInput) -> Verdict:
    """For each region, an earlier study beside the newest one."""
    by_region: dict[str, list[Study]] = {}
    for study in studies(given.records):
        if study.date is not None:
            by_region.setdefault(study.region, []).append(study)
    if not by_region:
        return Verdict(State.NOT_APPLICABLE, "no_dated_images")
    single = sorted(region for region, several in by_region.items() if not _has_earlier(several))
    priors = ids(record for several in by_region.values() if _has_earlier(several) for record in _all(several))
    if not single:
        return Verdict(State.MET, "earlier_images", {"regions": len(by_region)}, priors)
    if given.answers.earlier_imaging is False:
        return Verdict(State.MET, "no_earlier_images_exist", {}, priors)
    lacking = (by_region[region] for region in single)
    details = tuple(Said("no_earlier", {"region": _spoken(several)}, records=ids(_all(several))) for several in lacking)
    return Verdict(State.PARTLY, "earlier_images_lacking", {"regions": len(single)}, priors, details)


def studies(records: Iterable[Record]) -> tuple[Study, ...]:
    """The imaging examinations among the records, oldest first."""
    groups: dict[str, list[Record]] = {}
    for record in records:
        if record.series is not None:
            groups.setdefault(record.series.study_uid, []).append(record)
    found = (_study(tuple(group)) for group in groups.values())
    return tuple(sorted((study for study in found if study), key=lambda one: (str(one.date or ""), one.records[0].id)))


def modality_of(text: str) -> str:
    """The kind of imaging a title speaks of ("ct", "mri", "xray" ...), "" when it names none."""
    words = text.casefold()
    return next((group for group, pattern in _patterns() if pattern.search(words)), "")


def _study(group: tuple[Record, ...]) -> Study | None:
    images = tuple(sorted((one for one in group if one.type is DocumentType.IMAGE_SERIES), key=lambda one: one.id))
    facts = [one.series for one in images if one.series is not None]
    if not facts:
        return None
    dates = [one.study_date for one in facts if one.study_date] + [one.date for one in images if one.date]
    title = next(filter(None, (one.study_description for one in facts)), "") or images[0].title
    modalities = frozenset(_codes().get(one.modality, one.modality.casefold()) for one in facts)
    body = next(filter(None, (one.body_part.strip().casefold() for one in facts)), "")
    return Study(
        images,
        modalities,
        min(dates, default=None),
        body or " ".join(sorted(modalities)),
        title,
        any(one.type is DocumentType.STRUCTURED_REPORT for one in group),
    )


_Side = tuple[int, int, frozenset[str]]
"""First and last day as ordinals, and the kinds of imaging; no kind fits every kind. No date fits nothing."""


def _told(report: Record, days: int) -> _Side:
    kind = modality_of(report.title)
    kinds = frozenset([kind]) if kind else frozenset[str]()
    if report.date is None:
        return 1, 0, kinds
    return report.date.first_day().toordinal() - days, report.date.last_day().toordinal() + days, kinds


def _made(study: Study) -> _Side:
    if study.date is None:
        return 1, 0, study.modalities
    return study.date.first_day().toordinal(), study.date.last_day().toordinal(), study.modalities


def _belong(report: _Side, study: _Side) -> bool:
    """A report and a study fit by date, and by kind where the report names one."""
    if report[0] > study[1] or study[0] > report[1]:
        return False
    return study[0] <= study[1] and report[0] <= report[1] and (not report[2] or bool(report[2] & study[2]))


def _report_alone(report: Record) -> Said:
    code = "report_without_images" if report.date else "report_without_date"
    return Said(code, {"title": report.title, "date": report.date}, records=(report.id,))


def _study_alone(study: Study) -> Said:
    code = "images_without_report" if study.date else "images_without_date"
    return Said(code, {"title": study.title, "date": study.date}, records=ids(study.records))


def _spoken(several: list[Study]) -> str:
    """The part of the body that studies of one region show; what the newest is called where no header says it."""
    newest = several[-1]
    told = any(record.series and record.series.body_part.strip() for record in newest.records)
    return newest.region if told else newest.title


def _has_earlier(several: list[Study]) -> bool:
    days = {study.date.first_day() for study in several if study.date}
    return len(days) > 1


def _all(several: list[Study]) -> tuple[Record, ...]:
    return tuple(record for study in several for record in study.records)


@cache
def _codes() -> dict[str, str]:
    """DICOM modality (PS3.3 C.7.3.1.1.1) to group."""
    groups = resources.table("checklists/modalities.toml")
    return {code: name for name, group in groups.items() for code in group["codes"]}


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    groups = resources.table("checklists/modalities.toml")
    return tuple(
        (name, re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, group['words']))})(?!\w)"))
        for name, group in groups.items()
    )
