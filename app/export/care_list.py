"""The list of a person's medicines and allergies as pages to print and carry along."""

from dataclasses import dataclass
from datetime import date

from app.export.binder import drawn
from app.export.binder_letter import day
from app.export.binder_pages import medications
from app.export.blocks import Space
from app.export.lettering import BODY, SMALL, TITLE, Text, one_line
from app.export.package_words import FALLBACK, words
from app.export.page_sizes import PageSize
from app.export.sheets import Block, flow
from models.records import Allergy, Medication, Person


@dataclass(frozen=True, slots=True)
class CareList:
    """What stands on the list, and the day it is printed."""

    person: Person
    medications: tuple[Medication, ...]
    allergies: tuple[Allergy, ...]
    printed: date
    language: str = FALLBACK
    page: PageSize = PageSize.A4


def render(listed: CareList) -> bytes:
    """The list as PDF, made in memory; usually one page. The caller decides where it goes."""
    chosen = words(listed.language)
    name = one_line(listed.person.name, 120)
    blocks: list[Block] = [Text(chosen.say("care_of", name=name), TITLE)]
    if listed.person.born is not None:
        blocks.append(Text(f"{chosen.say('born')}: {chosen.date(listed.person.born)}", BODY))
    _title, *rest = medications(listed, chosen)
    printed = chosen.say("care_printed", date=day(listed.printed, chosen), program="Carebinder")
    blocks += [Space(6), *rest, Space(12), Text(printed, SMALL)]
    return drawn(flow(blocks, name, listed.page.upright))
