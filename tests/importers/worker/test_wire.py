"""What crosses the pipe: everything comes back as it was, and nothing else gets through."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.candidates import Candidate, DiscFile, DiscIndex, Kind, Problem, Reason
from importers.worker.wire import LONGEST_TEXT, WireError, decode_index, decode_reading, encode
from models.dates import PartialDate
from models.records import Category, DocumentType, InstanceFacts, SeriesFacts, Sex, WrittenIdentity

words = st.text(max_size=30)
days = st.builds(PartialDate.of, st.dates())
written = st.builds(
    WrittenIdentity,
    names=st.lists(words, max_size=3).map(tuple),
    born=st.none() | days,
    sex=st.none() | st.sampled_from(Sex),
    patient_id=words,
    issuer=words,
)
counts = st.integers(0, 100_000)
series = st.builds(
    SeriesFacts, words, words, words, st.none() | days, words, words, words, words, words, st.none() | counts, words
)
instances = st.builds(
    InstanceFacts,
    words,
    words,
    words,
    st.none() | st.integers(-1000, 1000),
    st.none() | st.floats(allow_nan=False, allow_infinity=False),
    st.none() | counts,
    st.none() | counts,
    counts,
)
candidates = st.builds(
    Candidate,
    kind=st.sampled_from(Kind),
    title=words,
    category=st.none() | st.sampled_from(Category),
    type=st.sampled_from(DocumentType),
    dates=st.lists(st.tuples(words, days), max_size=3).map(tuple),
    provider=words,
    facility=words,
    language=words,
    text=words,
    pages=st.none() | counts,
    pages_without_text=counts,
    media_type=words,
    written=written,
    series=st.none() | series,
    instance=st.none() | instances,
    reasons=st.lists(words, max_size=3).map(tuple),
    flags=st.lists(words, max_size=3).map(tuple),
)


def across(value: Any) -> Any:
    return json.loads(json.dumps(encode(value)))


@given(candidates)
def test_a_candidate_comes_back_as_it_was(candidate: Candidate) -> None:
    assert decode_reading(across(candidate)) == candidate


def test_a_problem_and_an_index_come_back_as_they_were() -> None:
    problem = Problem(Reason.DAMAGED, "OSError", "application/dicom")
    assert decode_reading(across(problem)) == problem
    assert decode_index(across(problem)) == problem
    index = DiscIndex((DiscFile("A/B", "1.2", "1.3", 0), DiscFile("C")), (WrittenIdentity(("X^Y",)),), 2, ("odd",))
    assert decode_index(across(index)) == index
    assert encode(None) is None


def test_a_long_text_is_cut_and_says_so() -> None:
    found = decode_reading(across(Candidate(Kind.TEXT, text="x" * (LONGEST_TEXT + 1))))
    assert isinstance(found, Candidate)
    assert (len(found.text), found.flags) == (LONGEST_TEXT, ("text_cut",))


GOOD = across(
    Candidate(Kind.DICOM, series=SeriesFacts("1.2", "1.3"), instance=InstanceFacts("1", "2", "3"), pages=1),
)


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("kind", "virus"),
        ("kind", None),
        ("title", 7),
        ("title", "x" * 5000),
        ("text", "x" * (LONGEST_TEXT + 1)),
        ("category", "other"),
        ("dates", [["collected", "2026-02-30"]]),
        ("dates", [["collected"]]),
        ("dates", "2026"),
        ("pages", -1),
        ("pages", True),
        ("pages", 1.5),
        ("pages", 1 << 40),
        ("written", [[], None, None, ""]),
        ("written", [["x"] * 1000, None, None, "", ""]),
        ("written", [[], None, "Q", "", ""]),
        ("series", ["1.2"]),
        ("instance", ["1", "2", "3", None, float("inf"), 1, 1, 1]),
        ("instance", ["1", "2", "3", None, "near", 1, 1, 1]),
        ("flags", {"a": 1}),
        ("reason", "no such reason"),
    ],
)
def test_anything_else_is_refused(field: str, wrong: object) -> None:
    with pytest.raises(WireError):
        decode_reading(GOOD | {field: wrong})


@pytest.mark.parametrize("path", ["", "/etc/passwd", "../x", "a//b", "a/../b", "a\\b", "C:x", "a\0"])
def test_no_path_of_an_index_leads_elsewhere(path: str) -> None:
    with pytest.raises(WireError):
        decode_index({"files": [[path, "", "", None]], "patients": [], "refused": 0, "flags": []})


def test_an_index_points_only_to_listed_patients() -> None:
    with pytest.raises(WireError):
        decode_index({"files": [["a", "", "", 0]], "patients": [], "refused": 0, "flags": []})


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
)


@given(json_values, st.sampled_from(sorted(GOOD)))
def test_nonsense_never_passes_for_more_than_it_is(value: Any, field: str) -> None:
    for whole in (value, GOOD | {field: value}):
        try:
            assert isinstance(decode_reading(whole), Candidate | Problem)
        except WireError:
            continue
