"""Every code an import can give has words of its own."""

import pytest

from app.services.adding import Added
from app.ui import import_words as words
from importers.candidates import DiscListing, ImportReport, Item, Kind, Outcome, Reason
from importers.identity import Why
from resources import table


@pytest.mark.parametrize("code", Reason)
def test_every_reason_has_a_sentence(qapp: object, code: Reason) -> None:
    assert words.reason(code).endswith((".", "?"))


@pytest.mark.parametrize("code", Why)
def test_every_identity_reason_has_a_sentence(qapp: object, code: Why) -> None:
    assert words.identity(code).endswith(".")


@pytest.mark.parametrize("outcome", Outcome)
def test_every_outcome_has_words_and_an_icon(qapp: object, outcome: Outcome) -> None:
    assert words.outcome(outcome)
    assert words.OUTCOME_ICONS[outcome]


@pytest.mark.parametrize("flag", table("wording/reasons.toml")["remarks"])
def test_what_is_worth_a_remark_has_a_sentence(qapp: object, flag: str) -> None:
    assert words.flag(flag).endswith(".")


@pytest.mark.parametrize("where", table("wording/reasons.toml")["because"])
def test_why_a_record_is_taken_for_what_it_is(qapp: object, where: str) -> None:
    assert "hemoglobin" in words.because(f"{where}:hemoglobin")


@pytest.mark.parametrize("what", table("wording/reasons.toml")["structure"])
def test_structure_is_told_with_its_count(qapp: object, what: str) -> None:
    assert "5" in words.because(f"structure:{what}:5")


def test_a_header_s_word_is_told_without_its_number(qapp: object) -> None:
    said = words.because("SOP Class CT Image (1.2.840.10008.5.1.4.1.1.2)")
    assert "CT Image" in said
    assert "1.2.840" not in said


def test_several_codes_are_several_sentences(qapp: object) -> None:
    said = words.reasons("damaged,same_uid_other_bytes")
    assert words.reason("damaged") in said
    assert words.reason("same_uid_other_bytes") in said


def test_where_everything_waits_nobody_reads_that_nothing_was_added(qapp: object) -> None:
    mixed, waiting = (words.told(Added(ImportReport(()), 1, records, 11, 0, None)) for records in (15, 11))
    assert (mixed.count("4"), mixed.count("11")) == (1, 1)
    assert "0" not in waiting
    assert "11" in waiting


def test_what_could_not_be_taken_in_is_told_at_once_and_what_is_no_record_is_not(qapp: object) -> None:
    items = tuple(
        Item(path, Outcome.IGNORED, reason)
        for path, reason in (("one.pdf", Reason.LINK_OUTSIDE), ("viewer.exe", Reason.VIEWER_PROGRAM))
    )
    assert "1 file could not be taken in" in words.told(Added(ImportReport(items), 1, 2, 0, 0, None))


def test_of_many_sources_the_first_are_named(qapp: object) -> None:
    assert words.sources(["a", "b", "c"]) == "a, b, c"
    assert words.sources([str(number) for number in range(300)]) == "0, 1, 2 and 297 more"


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_is_counted(qapp: object, kind: Kind) -> None:
    assert "7" in words.kind(kind, 7)


def test_a_disc_says_what_is_missing(qapp: object) -> None:
    assert "12" in words.disc(DiscListing("DICOMDIR", 433, 12))
    assert "missing" not in words.disc(DiscListing("DICOMDIR", 12, 12))
    assert "could not be read" in words.disc(DiscListing("DICOMDIR", 0, 0, "damaged"))
