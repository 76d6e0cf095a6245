"""Correcting what is known of a person, in a way that can be taken back."""

from dataclasses import dataclass

from app.services.people import checked_born, checked_name
from app.services.undoing import Change, ChangeKind
from models.clock import Clock
from models.dates import PartialDate
from models.records import Person, Sex
from models.vault import Vault


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """All that is known of a person; None and () where nothing is."""

    name: str
    born: PartialDate | None = None
    sex: Sex | None = None
    other_names: tuple[str, ...] = ()


def checked(facts: PersonFacts, clock: Clock) -> PersonFacts:
    """The facts put in order; UserError(BAD_VALUE, BAD_DATE). A doubled or empty other name is left out."""
    name = checked_name(facts.name)
    others = dict.fromkeys(" ".join(one.split()) for one in facts.other_names)
    kept = tuple(one for one in others if one and one != name)
    return PersonFacts(name, checked_born(facts.born, clock), facts.sex, kept)


def corrected(before: Person, facts: PersonFacts) -> Change:
    """Give a person these facts in place of those they had. ``do`` raises UserError(NO_PERSON)."""
    return Change(
        ChangeKind.PERSON,
        do=lambda vault: _write(vault, before.id, facts),
        undo=lambda vault: _write(
            vault, before.id, PersonFacts(before.name, before.born, before.sex, before.other_names)
        ),
    )


def _write(vault: Vault, person_id: int, facts: PersonFacts) -> None:
    vault.people.edit(person_id, name=facts.name, born=facts.born, sex=facts.sex, other_names=facts.other_names)
