"""From the text of a document to the facts about it: the step that all readers of documents share.

Pure and cheap, so that it runs where the file was read, in the process without key or database.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from importers.candidates import Candidate
from importers.classifying import classify, names_a_document
from importers.dating import find_dates
from importers.labels import is_letterhead, written_on
from importers.languages import language_of
from importers.patterns import any_of
from importers.spotting import Spotted, spot
from models.dates import PartialDate
from models.records import DocumentType, WrittenIdentity
from resources import table

FLAG_DATE_UNCLEAR = "date_unclear"
FLAG_SEVERAL_NAMES = "several_names"

LONGEST_TITLE = 120
_TITLE_LINES = 15
_HEADING_WORDS = 8
_DASHES = " -\N{EN DASH}\N{EM DASH}|"
_LETTERS = re.compile(r"[^\W\d_]{3}")
_WORDS = re.compile(r"[^\W\d_]+")
_GAP = re.compile(r"\t+| {2,}")
_ABBREVIATED = 5
_POSTAL = re.compile(r"(?:[A-Z]{1,2}-)?\d{4,5} [^\W\d_]{2}")
_NUMBERED = re.compile(r" \d+ ?[a-z]?$")
_DOCTOR = re.compile(r"(?:(?:Univ\.-?|PD|OA|OÄ) ?)*(?:Dr|Prof)\b")
_ELSEWHERE = re.compile(r"\bwohnhaft\b|\d{6}|\S@\S|\bwww\.|https?://|\(\d{3}\) ?\d{3}-\d{4}|\.{5}")
_AROUND_DATES = re.compile(
    r"(?<!\w)(?:date|dated|datum|fecha|vom|den|the|uhr|fait|le|du|del|"
    r"printed|gedruckt|imprim[eé]|impreso|erstellt|page|seite)(?!\w)",
    re.IGNORECASE,
)
_LABELLED = re.compile(r"[^\s:]{1,30}(?: [^\s:]{1,30}){0,3}\s*:\s*\S")


def describe(candidate: Candidate, name: str) -> Candidate:
    """``candidate`` with everything that its text and its file's ``name`` tell; what it has already is kept."""
    text = candidate.text
    language = candidate.language or language_of(text)
    dates = find_dates(text, language)
    written = written_on(text)
    classified = classify(text, stem_of(name))
    told = candidate.type is DocumentType.UNKNOWN
    facts = (
        (FLAG_DATE_UNCLEAR, dates.unclear and not candidate.dates),
        (FLAG_SEVERAL_NAMES, written.several and candidate.written.blank),
    )
    return replace(
        candidate,
        title=candidate.title or title_of(text, written.names) or stem_of(name),
        category=candidate.category or (classified.category if told else None),
        type=classified.type if told else candidate.type,
        reasons=candidate.reasons + (classified.reasons if told or candidate.type is classified.type else ()),
        language=language,
        dates=candidate.dates + _by_type(dates.documented, classified.type),
        provider=candidate.provider or written.provider,
        facility=candidate.facility or written.facility,
        written=candidate.written
        if not candidate.written.blank
        else WrittenIdentity(written.names, dates.born, written.sex, written.patient_id, written.issuer),
        flags=candidate.flags + tuple(flag for flag, holds in facts if holds),
    )


def _by_type(dates: tuple[tuple[str, PartialDate], ...], kind: DocumentType) -> tuple[tuple[str, PartialDate], ...]:
    """``dates``, best first; a bill or an insurer's letter is of the day it was made, not of the day it speaks of."""
    if kind not in (DocumentType.INVOICE, DocumentType.INSURANCE):
        return dates
    return tuple(sorted(dates, key=lambda pair: (pair[1].day is None, pair[0] != "reported")))


def stem_of(name: str) -> str:
    """A file's name without its ending."""
    return name.rpartition(".")[0] or name


def title_of(text: str, names: tuple[str, ...] = ()) -> str:
    """The line that best tells what a document is, from its beginning; "" when none could be a title.

    A heading ("Discharge summary") goes before the name of the house above it; else the first line counts, unless it
    belongs to the text already: to what follows a greeting or the heading of a part. Left out are labels with values,
    what says whose it is (``names`` are those found), dates, greetings, addresses and pages.
    """
    pieces = [piece for line in text[:4000].split("\n")[:_TITLE_LINES] for piece in _pieces(line)]
    before = next((place for place, piece in enumerate(pieces) if _begins_text(piece)), len(pieces))
    titles = [piece for piece in _without_addresses(pieces[:before]) if _could_be_title(piece, names)]
    first = next(iter(titles), "")
    if first and not is_letterhead(first):
        return first.rstrip(":")
    told = [*titles, *_headings_within(pieces[before:], names)]
    short = [one for one in told if len(one.split()) <= _HEADING_WORDS]
    short.sort(key=lambda one: one.endswith(":"))
    headings = (one.rstrip(":") for one in short if _heading().search(one) or names_a_document(one))
    examined = _examined().search(text[:4000])
    what = " ".join(examined[1].split())[:LONGEST_TITLE] if examined else ""
    return next(headings, "") or what or _told_of(pieces) or first


def _headings_within(pieces: list[str], names: tuple[str, ...]) -> Iterator[str]:
    """Headings of documents that stand below a greeting; one with a colon is that of a part."""
    for piece in pieces:
        short = len(piece.split()) <= _HEADING_WORDS and piece[-1] != ":"
        if short and _heading().search(piece) and _could_be_title(piece, names):
            yield piece


def _begins_text(piece: str) -> bool:
    """Is this a greeting, or the heading of the first part?"""
    return bool(_greeting().match(piece) or _section().fullmatch(piece.partition(":")[0].rstrip(". ")))


def _without_addresses(pieces: list[str]) -> list[str]:
    """``pieces`` without lines with a postal code, the street above, and doctors' names in letterheads."""
    postal = {place for place, piece in enumerate(pieces) if _POSTAL.match(piece)}
    streets = {place - 1 for place in postal if place and _NUMBERED.search(pieces[place - 1])}
    return [piece for place, piece in enumerate(pieces) if place not in postal | streets and not _DOCTOR.match(piece)]


def _pieces(line: str) -> list[str]:
    """The parts of a line with gaps between them, without the dashes around and without what a label is followed by."""
    pieces = [" ".join(piece.split()).strip(_DASHES) for piece in _GAP.split(line.strip())]
    values = {place + 1 for place, piece in enumerate(pieces) if piece.endswith(":")}
    return [piece for place, piece in enumerate(pieces) if piece and place not in values]


def _told_of(pieces: list[str]) -> str:
    """The label that is a heading itself: "Informe clínico del paciente: ..."."""
    labels = (piece.partition(":")[0].strip() for piece in pieces if ":" in piece)
    return next((one for one in labels if len(one.split()) <= _HEADING_WORDS and _heading().search(one)), "")


def _says_nothing(words: str) -> bool:
    """Is this a label without its value, a heading above the facts of a person, or a piece of a sentence?"""
    bare = words.rstrip(": .")
    if _about_person().fullmatch(bare) or (words.endswith(":") and not _heading().search(bare)):
        return True
    if words[0].islower() and len(words.split()) > _HEADING_WORDS:
        return True
    return words.endswith((".", ",")) and len(bare.split()[-1]) > _ABBREVIATED and not _heading().search(bare)


def _could_be_title(words: str, names: tuple[str, ...]) -> bool:
    if len(words) > LONGEST_TITLE or not _LETTERS.search(words) or _says_nothing(words) or _LABELLED.match(words):
        return False
    if _ELSEWHERE.search(words):
        return False
    dated = spot(words)
    if dated and (_born().search(words) or not _LETTERS.search(_without(words, dated))):
        return False
    return not _never().match(words) and _plain(words) not in map(_plain, names)


def _without(words: str, dated: list[Spotted]) -> str:
    """``words`` without the dates in them and what is commonly said around dates."""
    for one in reversed(dated):
        words = words[: one.start] + " " + words[one.end :]
    return _AROUND_DATES.sub(" ", words)


def _plain(name: str) -> list[str]:
    return sorted(_WORDS.findall(name.casefold()))


@cache
def _born() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(table('dates.toml')['labels']['born'])})(?!\w)|\*", re.IGNORECASE)


@cache
def _heading() -> re.Pattern[str]:
    words = any_of(table("labels.toml")["title"]["headings"])
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)|(?:bericht|brief|befund|protokoll)(?!\w)", re.IGNORECASE)


def _whole(key: str) -> re.Pattern[str]:
    words = any_of(table("labels.toml")["title"][key])
    return re.compile(rf"(?:{words})(?: \([^()]*\))?", re.IGNORECASE)


@cache
def _section() -> re.Pattern[str]:
    """The heading of a part that many documents have, perhaps with something in brackets."""
    return _whole("sections")


@cache
def _about_person() -> re.Pattern[str]:
    return _whole("person")


@cache
def _greeting() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(table('labels.toml')['title']['greetings'])})(?!\w)", re.IGNORECASE)


@cache
def _examined() -> re.Pattern[str]:
    """What was examined, after its label: two blanks or a tab end it."""
    labels = any_of(table("labels.toml")["title"]["examined"])
    return re.compile(
        rf"^[ \t]*(?:{labels})[ ]?:[ \t]*([^\W\d_](?:(?! {{2}})[^\n\t|;])*)", re.IGNORECASE | re.MULTILINE
    )


@cache
def _never() -> re.Pattern[str]:
    titles = table("labels.toml")["title"]
    return re.compile(
        rf"(?:{any_of(titles['greetings'] + titles['never'])})(?!\w)|(?:{any_of(titles['numbered'])})\W*(?:\d|$)",
        re.IGNORECASE,
    )
