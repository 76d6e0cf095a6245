"""What holds of the check whatever the records are."""

from datetime import timedelta
from typing import Any

from hypothesis import given as hypothesis_given
from hypothesis import settings
from hypothesis import strategies as st

from models.records import DocumentType, Record, WrittenIdentity
from models.second_opinion import (
    State,
    check,
    default_checklist,
)
from models.second_opinion.facts import months_before
from tests.models.second_opinion.made import (
    TODAY,
    given,
    record,
    series,
)

DAYS = st.one_of(st.none(), st.dates(TODAY - timedelta(days=1500), TODAY).map(str))
NAMES = st.sampled_from(["", "Anna Muster", "Peter Beispiel", "Анна"])
ONE = st.one_of(
    st.builds(
        lambda kind, day, language, name: (kind, day, {"language": language, "written": WrittenIdentity((name,))}),
        st.sampled_from(sorted(DocumentType)),
        DAYS,
        st.sampled_from(["", "en", "de"]),
        NAMES,
    ),
    st.builds(
        lambda day, modality, body: (day, modality, body), DAYS, st.sampled_from(["CT", "MR", ""]), st.text(max_size=3)
    ),
)


def _record(number: int, drawn: tuple[Any, ...]) -> Record:
    if isinstance(drawn[0], DocumentType):
        return record(number, drawn[0], drawn[1], **drawn[2])
    day, modality, body = drawn
    return series(number, day, modality, body=body)


ANSWERED = st.fixed_dictionaries(
    {},
    optional={
        **{
            f"history.{key}": st.sampled_from(["yes", "no", ""])
            for key in ("cancer", "biopsied", "operated", "hospitalised", "treated", "medicines", "earlier_imaging")
        },
        "pathology.slides": st.sampled_from(["", "sent"]),
        "specialist.language": st.sampled_from(["", "en"]),
        "specialist.wants": st.sampled_from(["", "id_copy"]),
        "package.months": st.sampled_from(["1", "24"]),
        "first_opinion.doctor": st.sampled_from(["", "Dr. X"]),
    },
)


@settings(max_examples=150)
@hypothesis_given(st.lists(ONE, max_size=8), ONE, ANSWERED)
def test_adding_a_record_adds_no_finding_and_makes_nothing_missing(
    drawn: list[tuple[Any, ...]], added: tuple[Any, ...], answers: dict[str, str]
) -> None:
    records = tuple(_record(number, one) for number, one in enumerate(drawn, 1))
    before = check(default_checklist(), given(records, answers))
    after = check(default_checklist(), given((*records, _record(99, added)), answers))
    rules = [rule.id for rule in default_checklist().rules]
    assert [one.rule for one in before] == [one.rule for one in after] == rules
    for old, new in zip(before, after, strict=True):
        assert new.state is not State.MISSING or old.state is State.MISSING
        assert new.reason.text
        assert set(new.records) <= {one.id for one in records} | {99}
        assert bool(new.remedy.text) == (new.state in (State.MISSING, State.PARTLY))


@hypothesis_given(st.dates(), st.integers(0, 600))
def test_months_before_is_a_day_not_later(day: Any, months: int) -> None:
    earlier = months_before(day, months)
    assert earlier <= day or earlier.year == 1
    assert earlier.day <= day.day
