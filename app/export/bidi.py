"""Right-to-left writing: Arabic letters in their joined forms, and the order in which a line is drawn.

The order is that of the Unicode Bidirectional Algorithm (UAX #9) without its explicit formatting characters, which
``app.export.lettering`` removes from all data: a name must not be able to turn the text around it.
"""

import re
import unicodedata
from functools import cache
from itertools import groupby

_FORMS = ("<isolated>", "<final>", "<initial>", "<medial>")
_LAM = "\u0644"
_BRACKETS = {"(": ")", "[": "]", "{": "}", "\u2329": "\u232a", "\u3008": "\u3009", "\u27e8": "\u27e9"}
_MIRRORED = {**_BRACKETS, "<": ">", "\u00ab": "\u00bb", "\u2039": "\u203a", "\u2264": "\u2265"}
_MIRROR = {**_MIRRORED, **{right: left for left, right in _MIRRORED.items()}}
_JOINED = re.compile("( \u00b7 )")
_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")


def has_right_to_left(text: str) -> bool:
    """True when some letter of ``text`` belongs to a script written from right to left."""
    return _RIGHT.search(text) is not None


@cache
def _joined_forms() -> dict[str, dict[str, str]]:
    """Presentation forms by base letter(s) and position, from the character database (Arabic blocks FB50 and FE70)."""
    forms: dict[str, dict[str, str]] = {}
    for code in (*range(0xFB50, 0xFBB2), *range(0xFBD3, 0xFC00), *range(0xFE80, 0xFEFD)):
        kind, _, base = unicodedata.decomposition(chr(code)).partition(" ")
        if kind in _FORMS:
            letters = "".join(chr(int(part, 16)) for part in base.split())
            forms.setdefault(letters, {})[kind] = chr(code)
    return forms


def shape(text: str) -> str:
    """``text`` in reading order with its Arabic letters in joined forms; lam and alef become one letter."""
    if not has_right_to_left(text):
        return text
    letters = _with_ligatures(text)
    return "".join(_form(letters, index) for index in range(len(letters)))


def _with_ligatures(text: str) -> list[str]:
    forms = _joined_forms()
    letters: list[str] = []
    for char in text:
        if letters and letters[-1] == _LAM and _LAM + char in forms:
            letters[-1] += char
        else:
            letters.append(char)
    return letters


def _form(letters: list[str], index: int) -> str:
    forms = _joined_forms().get(letters[index])
    if forms is None:
        return letters[index]
    before = "<initial>" in _neighbour(letters, index, -1) and "<final>" in forms
    after = "<initial>" in forms and "<final>" in _neighbour(letters, index, +1)
    kind = {(True, True): "<medial>", (True, False): "<final>", (False, True): "<initial>"}.get((before, after))
    return forms.get(kind or "<isolated>", letters[index])


def _neighbour(letters: list[str], index: int, step: int) -> dict[str, str]:
    """The forms of the next letter in one direction, marks passed over."""
    index += step
    while 0 <= index < len(letters) and unicodedata.combining(letters[index][0]):
        index += step
    return _joined_forms().get(letters[index], {}) if 0 <= index < len(letters) else {}


def base_level(text: str) -> int:
    """0 for a paragraph that reads from the left, 1 for one from the right: its first strong letter (rules P2, P3)."""
    strong = (unicodedata.bidirectional(char) for char in text)
    return int(next((kind for kind in strong if kind in ("L", "R", "AL")), "L") != "L")


def levels(text: str, base: int) -> list[int]:
    """The embedding level of each character of one paragraph with base level ``base`` (rules W1 to I2).

    What stands between the dots that our own lines are joined with is ordered by itself, as isolates would be, so that
    a date stays beside a title written from the right.
    """
    if base == 0 and not has_right_to_left(text):
        return [0] * len(text)
    return [level for part in _JOINED.split(text) for level in _part(part, base)]


def _part(text: str, base: int) -> list[int]:
    """A part without letters that read from the right, such as a date or a phone number, reads from the left."""
    if base and not has_right_to_left(text) and any(map(str.isalnum, text)):
        return [base + 1] * len(text)
    return _levels(text, base)


def _levels(text: str, base: int) -> list[int]:
    outer = "R" if base else "L"
    kinds = _weak([unicodedata.bidirectional(char) or "L" for char in text], outer)
    kinds = _neutral(_bracketed(text, kinds, outer), outer)
    return [base + _raise(kind, base) for kind in kinds]


def _raise(kind: str, base: int) -> int:
    """Rules I1 and I2."""
    if base:
        return int(kind != "R")
    return {"L": 0, "R": 1}.get(kind, 2)


def _weak(kinds: list[str], outer: str) -> list[str]:
    """Rules W1 to W7: marks, numbers and their separators."""
    previous, strong = outer, outer
    for index, kind in enumerate(kinds):
        found = previous if kind == "NSM" else kind
        if found == "EN" and strong == "AL":
            found = "AN"
        strong = found if found in ("L", "R", "AL") else strong
        kinds[index] = previous = found
    kinds = ["R" if kind == "AL" else kind for kind in kinds]
    for index in range(1, len(kinds) - 1):
        left, kind, right = kinds[index - 1 : index + 2]
        if left == right and ((kind == "ES" and left == "EN") or (kind == "CS" and left in ("EN", "AN"))):
            kinds[index] = left
    return _after_letters(_terminators(kinds), outer)


def _terminators(kinds: list[str]) -> list[str]:
    """Rules W5 and W6: signs beside a number belong to it; other separators are neutral."""
    done: list[str] = []
    groups = [(kind, len(list(group))) for kind, group in groupby(kinds)]
    for index, (kind, count) in enumerate(groups):
        beside = {groups[place][0] for place in (index - 1, index + 1) if 0 <= place < len(groups)}
        neutral = "EN" if kind == "ET" and "EN" in beside else "ON"
        done += [neutral if kind in ("ET", "ES", "CS", "BN") else kind] * count
    return done


def _after_letters(kinds: list[str], outer: str) -> list[str]:
    """Rule W7: European numbers after Latin letters read with them."""
    strong = outer
    for index, kind in enumerate(kinds):
        strong = kind if kind in ("L", "R") else strong
        if kind == "EN" and strong == "L":
            kinds[index] = "L"
    return kinds


def _side(kind: str) -> str | None:
    """The direction a character lends to neutrals beside it; numbers count as R."""
    return {"L": "L", "R": "R", "EN": "R", "AN": "R"}.get(kind)


def _bracketed(text: str, kinds: list[str], outer: str) -> list[str]:
    """Rule N0: both brackets of a pair take the direction of what they hold."""
    for start, end in _pairs(text, kinds):
        inside = {side for kind in kinds[start + 1 : end] if (side := _side(kind))}
        if not inside:
            continue
        before = next((side for kind in reversed(kinds[:start]) if (side := _side(kind))), outer)
        kinds[start] = kinds[end] = outer if outer in inside else before
    return kinds


def _pairs(text: str, kinds: list[str]) -> list[tuple[int, int]]:
    """Matching brackets in order of their openings (rule BD16)."""
    opened: list[tuple[str, int]] = []
    found = []
    for index, char in enumerate(text):
        if kinds[index] != "ON":
            continue
        if char in _BRACKETS:
            opened.append((_BRACKETS[char], index))
        elif (place := max((at for at, (close, _) in enumerate(opened) if close == char), default=-1)) >= 0:
            found.append((opened[place][1], index))
            del opened[place:]
    return sorted(found)


def _neutral(kinds: list[str], outer: str) -> list[str]:
    """Rules N1 and N2: neutrals between two of one direction take it, others that of the paragraph."""
    done: list[str] = []
    groups = [list(group) for _, group in groupby(kinds, key=lambda kind: _side(kind) is not None)]
    for index, group in enumerate(groups):
        if _side(group[0]) is not None:
            done += group
            continue
        left = _side(groups[index - 1][-1]) if index else outer
        right = _side(groups[index + 1][0]) if index + 1 < len(groups) else outer
        done += [left if left == right and left else outer] * len(group)
    return done


def reorder(text: str, text_levels: list[int], base: int) -> str:
    """One line in the order it is drawn from the left (rules L1, L2, L4); marks stay behind their letter."""
    if not any(text_levels):
        return text
    line = list(text_levels)
    for index in range(len(text.rstrip()), len(text)):
        line[index] = base
    chars = [_MIRROR.get(char, char) if level % 2 else char for char, level in zip(text, line, strict=True)]
    order = list(range(len(chars)))
    for level in range(max(line), 0, -1):
        order = _reverse(order, line, level)
    return _marks_after_letters("".join(chars[index] for index in order))


def _reverse(order: list[int], line: list[int], level: int) -> list[int]:
    done: list[int] = []
    for high, group in groupby(order, key=lambda index: line[index] >= level):
        run = list(group)
        done += reversed(run) if high else run
    return done


def _marks_after_letters(drawn: str) -> str:
    """Rule L3: after turning, marks stand before their letter; put them behind it again."""
    return re.sub("([\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]+)(.)", r"\2\1", drawn)
