"""Rules that records which still wait would help."""

from models.records import DocumentType
from models.second_opinion import State
from tests.models.second_opinion.made import WHOLE, finding, given, record, report, series, texts

D = DocumentType


def test_where_all_that_is_lacking_waits_it_is_said_instead_of_nothing_here() -> None:
    """The images of a first disc: none is settled yet, and it would be wrong to say that there are none."""
    waiting = (series(1, "2026-02-01"), report(2, "2026-02-02"), record(3, D.PRESCRIPTION))
    found = finding("imaging_dicom", given((), waiting=waiting))
    assert (found.state, found.reason.code, found.records) == (State.MISSING, "only_waiting", ())
    assert found.reason.text == "2 records that may belong here wait until you say whose they are."
    assert found.remedy.code == "confirm_held"
    span = finding("time_span", given((), waiting=waiting))
    assert (span.reason.code, span.reason.params["count"]) == ("only_waiting", 3)


def test_what_waits_is_told_beside_what_is_open_still() -> None:
    """Two more days of results: only one day is settled."""
    lab, later = record(1, D.LAB_RESULT, "2026-02-01"), record(2, D.LAB_RESULT, "2026-03-01")
    found = finding("lab_results", given((lab,), waiting=(later,)))
    assert (found.state, found.reason.code) == (State.PARTLY, "one_date_only")
    assert texts(found) == ["1 more record that may belong here waits until you say whose it is."]
    assert found.remedy.code == "get_labs"


def test_a_rule_that_is_met_or_that_nothing_here_would_help_is_as_it_was() -> None:
    photo = record(90, D.PHOTO)
    assert finding("lab_results", given(waiting=(record(91, D.LAB_RESULT),))).details == ()
    assert finding("lab_results", given((), waiting=(photo,))).reason.code == "none_here"
    assert finding("noise", given(WHOLE, waiting=(photo,))) == finding("noise", given(WHOLE))
