from hypothesis import given
from hypothesis import strategies as st

from models.passphrases import as_typed, made_up


@given(st.binary(min_size=20, max_size=20))
def test_it_is_found_again_however_it_is_typed(drawn: bytes) -> None:
    made = made_up(lambda size: drawn[:size])
    groups = made.split("-")
    assert [len(group) for group in groups] == [4] * 5
    assert not set(made) & set("IO01")
    assert as_typed(made.lower().replace("-", " ")) == as_typed(f"  {''.join(groups)}\n") == made


@given(st.text())
def test_what_was_not_made_here_stays_as_it_was_typed(text: str) -> None:
    assert as_typed(text) == text.strip() or as_typed(text).replace("-", "").isalnum()


def test_every_letter_is_drawn_as_often_as_any_other() -> None:
    drawn = iter(range(240))
    every = "".join(made_up(lambda size: bytes(next(drawn) for _ in range(size))) for _ in range(12))
    counts = {letter: every.count(letter) for letter in set(every) - {"-"}}
    assert len(counts) == 32
    assert max(counts.values()) - min(counts.values()) <= 1
