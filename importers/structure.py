"""What the lines of a document are made of: rows of laboratory values, lines of medicines, sums of money."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_UNIT = (
    r"(?:%|/n[lL]|/p[lL]|/[µμu][lL]|f[lL]|pg|sec|s|mm/h|ratio|"
    r"(?:x ?)?10\^?\d{1,2}/[µμu]?[lL]|[GT]/[lL]|Giga/[lL]|"
    r"(?:[mµμunp]?c?g|[mµμunp]?mol|[mµμ]?I?[UE]|mEq|[mµμun]?kat|m?osm)/(?:d?m?[lL]|kg|mmol|g)\b|"
    r"m[lL]/min(?:/1[.,]73 ?m[2²])?|mmHg)"
)
_LAB_VALUE = re.compile(rf"\d\s?(?:[HLNhl*+-]{{1,2}}\s)?\s?{_UNIT}(?=[\s(\[]|$)")
_DOSE = re.compile(r"\d ?(?:mg|mcg|µg|μg|ml|mL|g|IU|IE|UI|units?|Einheiten|Hub|puffs?)\b")
_OFTEN = re.compile(
    r"\b(?:daily|once|twice|bid|tid|qid|qd|qhs|prn|b\.i\.d|t\.i\.d|every \d|at bedtime|by mouth|tablets?|capsules?|"
    r"\d-\d-\d|t[äa]glich|morgens|abends|tbl|tabl|bei bedarf|par jour|matin|soir|compri[mn]é?s?|fois|"
    r"al d[ií]a|cada \d|comprimidos?|c[áa]psulas?|diari[oa])\b",
    re.IGNORECASE,
)
_MONEY = re.compile(r"[€$£] ?\d|\d[.,]\d\d ?(?:€|EUR|USD|CHF|GBP)\b")
_LONGEST_NAME = 60
_LONGEST_LINE = 160


@dataclass(frozen=True, slots=True)
class Structure:
    """How many of a document's ``lines`` are laboratory rows, lines of medicines with a dose and how often, or sums."""

    lines: int
    lab_rows: int
    drug_lines: int
    sums: int

    def evidence(self) -> Iterator[tuple[str, int, float]]:
        """Kind of document, count, and weight of what the structure speaks for."""
        if self.lab_rows >= 5:
            yield "lab_result", self.lab_rows, 6.0 if self.lab_rows * 4 >= self.lines else 2.0
        if self.drug_lines >= 3:
            yield "medication_list", self.drug_lines, 5.0 if self.drug_lines * 3 >= self.lines else 1.0
        if self.sums >= 2:
            yield "invoice", self.sums, 2.0


def structure_of(text: str) -> Structure:
    """The structure of ``text``: values and doses are looked for first, then the lines they stand in."""
    return Structure(
        lines=sum(1 for line in text.split("\n") if line.strip()),
        lab_rows=len({start for start, place in _lines_with(_LAB_VALUE, text) if _is_lab_row(text[start:place])}),
        drug_lines=len({start for start, _ in _lines_with(_DOSE, text) if _OFTEN.search(_line(text, start))}),
        sums=len(_MONEY.findall(text)),
    )


def _lines_with(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    """Where each line with a match begins, and where the match is."""
    for found in pattern.finditer(text):
        yield text.rfind("\n", 0, found.start()) + 1, found.start()


def _line(text: str, start: int) -> str:
    end = text.find("\n", start)
    return text[start : min(end if end >= 0 else len(text), start + _LONGEST_LINE)]


def _is_lab_row(before: str) -> bool:
    """True when what stands before the last digit of a value is a short name, as in a table, and not a sentence."""
    before = before.strip()
    return 1 < len(before) <= _LONGEST_NAME and before[0].isalpha()
