"""The people of a vault: who is there, and who is meant."""

from models.clock import Clock
from models.dates import PartialDate
from models.errors import ErrorKind, UserError
from models.records import Person, Sex
from models.vault import KEEP, Vault

_OLDEST = 130
"""Years: who were older is a year written short, 61 for 1961, and no letter would be known as theirs."""


def checked_name(name: str) -> str:
    """The name without doubled spaces; UserError(BAD_VALUE) when nothing is left."""
    plain = " ".join(name.split())
    if not plain:
        raise UserError(ErrorKind.BAD_VALUE, name="the name", value="An empty text")
    return plain


def checked_born(born: PartialDate | None, clock: Clock) -> PartialDate | None:
    """A date of birth that is not still to come, nor before anybody who lives; UserError(BAD_DATE) otherwise."""
    if born is not None and (born.first_day() > clock.today() or born.year < clock.today().year - _OLDEST):
        raise UserError(ErrorKind.BAD_DATE, value=born)
    return born


def add(
    vault: Vault, name: str, born: PartialDate | None, sex: Sex | None, other_names: tuple[str, ...] = ()
) -> Person:
    """Add a person."""
    return vault.people.add(checked_name(name), born, sex, tuple(map(checked_name, other_names)))


def edit(
    vault: Vault,
    who: str,
    *,
    name: str | None = None,
    born: PartialDate | None = None,
    sex: Sex | None = None,
    also: tuple[str, ...] = (),
) -> Person:
    """Correct what is given; ``also`` adds other names. UserError(NO_PERSON, PERSON_UNCLEAR)."""
    person = named(vault, who)
    return vault.people.edit(
        person.id,
        name=KEEP if name is None else checked_name(name),
        born=KEEP if born is None else born,
        sex=KEEP if sex is None else sex,
        other_names=tuple(dict.fromkeys((*person.other_names, *map(checked_name, also)))),
    )


def named(vault: Vault, name: str | None) -> Person:
    """The person meant by a name, or the vault's only person where none is given.

    A number, a full name, one of the other names or the beginning of exactly one name; case and doubled spaces do not
    count. UserError(NO_PERSON, PERSON_UNCLEAR).
    """
    if name is not None and name.isascii() and name.isdigit():
        return vault.people.get(int(name))
    everyone = vault.people.list()
    fitting = everyone if name is None else _fitting(everyone, _plain(name))
    if not fitting:
        raise UserError(ErrorKind.NO_PERSON, name=name)
    if len(fitting) > 1:
        raise UserError(ErrorKind.PERSON_UNCLEAR, name=name)
    return fitting[0]


def _fitting(everyone: list[Person], wanted: str) -> list[Person]:
    exact = [person for person in everyone if wanted in map(_plain, (person.name, *person.other_names))]
    return exact or [person for person in everyone if wanted and _begins(person, wanted)]


def _begins(person: Person, wanted: str) -> bool:
    plain = _plain(person.name)
    return plain.startswith(wanted) or any(word.startswith(wanted) for word in plain.split())


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
