import pytest

from models.errors import ErrorKind, UserError
from models.second_opinion.answers import Answer
from models.second_opinion.entries import FIELDS, NEEDED, STEP_OF, EntryKind, accepted_fields


def test_every_kind_has_fields_a_step_and_what_it_needs() -> None:
    for kind in EntryKind:
        assert set(NEEDED[kind]) <= set(FIELDS[kind])
        assert kind in STEP_OF
        for key in FIELDS[kind].values():
            assert key.meaning
            assert bool(key.choices) == (key.form in (Answer.CHOICE, Answer.CHOICES))


def test_fields_are_put_in_order_and_empty_ones_left_out() -> None:
    given = {"sent": " 2026-11-01 ", "clinic": "St. Anna", "note": "", "what": "labs,images", "law": None}
    stored = accepted_fields(EntryKind.REQUEST, given)
    assert list(stored.items()) == [("clinic", "St. Anna"), ("what", "images,labs"), ("sent", "2026-11-01")]


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ({"what": "Call", "when": "now"}, "FIELD"),
        ({"what": "Call", "due": "2026-11"}, "due"),
        ({"who": "me"}, "what"),
        ({"what": "  "}, "what"),
    ],
)
def test_what_does_not_fit_is_refused_with_what_is_possible(given: dict[str, str], name: str) -> None:
    with pytest.raises(UserError) as caught:
        accepted_fields(EntryKind.TASK, given)
    assert caught.value.kind is ErrorKind.BAD_VALUE
    assert caught.value.params["name"] == name
    assert caught.value.params["choices"]
