"""The check's findings as a package tells them: every code in every language, dates included, and never "you"."""

import re
from typing import Any

import pytest

import resources
from app.services.findings_told import told
from models.dates import PartialDate
from models.second_opinion import Finding, Said, Severity, State, default_checklist

LANGUAGES = ("en", "de", "fr", "es")
_PLACES = re.compile(r"\{(\w+)[|}]")


def finding(**changes: Any) -> Finding:
    fields: dict[str, Any] = {
        "rule": "imaging_dicom",
        "title": "Images as DICOM files, with their reports",
        "why": "",
        "severity": Severity.REQUIRED,
        "state": State.PARTLY,
        "reason": Said("imaging_gaps", {"gaps": 2}),
        "details": (Said("images_without_report", {"title": "CT chest", "date": PartialDate(2026, 3, 14)}),),
        "records": (4,),
    }
    return Finding(**(fields | changes))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["reasons", "details"])
def test_every_code_is_there_and_fills_the_same_places(language: str, kind: str) -> None:
    known = resources.table("wording/checks.toml")[kind]
    sentences = resources.table("wording/findings.toml")[language][kind]
    assert sentences.keys() == known.keys()
    for code, sentence in sentences.items():
        assert set(_PLACES.findall(sentence)) <= set(_PLACES.findall(known[code])), code


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_has_its_title(language: str) -> None:
    titles = resources.table("wording/findings.toml")[language]["titles"]
    assert titles.keys() == {rule.id for rule in default_checklist().rules}


def test_nobody_is_spoken_to() -> None:
    sentences = resources.table("wording/findings.toml")["en"]
    assert not [text for kind in sentences.values() for text in kind.values() if re.search(r"\byour?s?\b", text, re.I)]


def test_the_readers_language_and_its_dates() -> None:
    line = told(finding(), "de-AT")
    assert line.title == "Bilder als DICOM-Dateien, mit ihren Befunden"
    assert line.reason == "2 Lücken zwischen Bildern und Befunden. Bilder ohne Befund: CT chest, 14. März 2026."
    assert (line.state, line.blocks, line.record_ids) == ("partly", True, (4,))
    assert told(finding(), "tlh").reason.endswith("Images but no report: CT chest, 14 Mar 2026.")


def test_a_persons_reason_ends_before_the_details_begin() -> None:
    waived = told(finding(state=State.WAIVED, reason=Said("waived", {"why": "There is none"})), "en")
    assert "There is none. Images but no report: CT chest" in waived.reason


def test_a_clinics_own_rule_keeps_its_title_and_braces_stay_as_they_are() -> None:
    own = finding(rule="our_form", title="Our form", reason=Said("waived", {"why": "{count} <b>"}), details=())
    assert (told(own, "fr").title, told(own, "fr").reason) == ("Our form", "Laissé ouvert volontairement : {count} <b>")
