"""Whether two spellings mean the same practice, address, phone or doctor, as a person would see at a glance."""

import re
import unicodedata

_TITLES = frozenset({
    "dr", "drs", "prof", "professor", "pd", "med", "univ", "priv", "doz", "dipl", "mag", "md", "phd", "dphil", "msc",
    "mba", "frcp", "frcs", "facs", "habil", "mr", "mrs", "ms", "frau", "herr",
})  # fmt: skip
_FILLERS = frozenset({
    "the", "of", "and", "for", "at", "in", "und", "der", "die", "das", "des", "fur", "am", "im", "an",
    "praxis", "practice", "gemeinschaftspraxis",
})  # fmt: skip
_SHORT = {
    "street": "st", "avenue": "ave", "road": "rd", "boulevard": "blvd", "lane": "ln", "drive": "dr",
    "saint": "st", "sankt": "st", "suite": "ste", "platz": "pl", "square": "sq",
}  # fmt: skip
_STREET = re.compile(r"[\s-]*str(?:asse|\.)?(?=[\s,;\d]|$)")
_EXTENSION = re.compile(r"(?:ext\.?|extension|durchwahl|dw|x)\s*\d+\s*$")
_OWNERS = re.compile("['\\u2019]s\\b")
_SHORTEST_NUMBER = 6
_LONGEST_PREFIX = 3


def plain(text: str) -> str:
    """Lower case without accents; ae, oe and ue written out are the same as their umlauts, and ß is ss."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in folded if not unicodedata.combining(letter))
    return re.sub("([aou])e", r"\1", bare.replace("æ", "a").replace("ø", "o"))


def same_name(one: str, other: str) -> bool:
    """True when two doctors' names are one, whatever titles and order; initials stand for a given name."""
    first, second = _name(one), _name(other)
    if not first or not second:
        return False
    if set(first) == set(second):
        return True
    return (
        len(first) == len(second)
        and first[-1] == second[-1]
        and all(
            left == right or (left[0] == right[0] and 1 in (len(left), len(right)))
            for left, right in zip(first[:-1], second[:-1], strict=True)
        )
    )


def same_place(one: str, other: str) -> bool:
    """True when two names of practices, clinics or hospitals are one."""
    first, second = _place(one), _place(other)
    return bool(first) and first == second


def same_address(one: str, other: str) -> bool:
    """True when two addresses are one, where one of them may lack postcode, town or country."""
    first, second = _address(one), _address(other)
    fewer, more = sorted((first, second), key=len)
    if not (len(fewer) > 1 and any(word[0].isdigit() for word in fewer)):
        return bool(first) and first == second
    return fewer <= more


def same_phone(one: str, other: str) -> bool:
    """True when two phone numbers are one, with or without country code, trunk 0, marks and extension."""
    (first, wide), (second, wide_too) = _phone(one), _phone(other)
    fewer, more = sorted((first, second), key=len)
    if len(fewer) < _SHORTEST_NUMBER:
        return False
    if wide == wide_too:
        return first == second
    return more.endswith(fewer) and len(more) - len(fewer) <= _LONGEST_PREFIX


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", plain(text))


def _name(text: str) -> list[str]:
    before, comma, after = text.partition(",")
    return [word for word in _words(f"{after} {before}" if comma else text) if word not in _TITLES]


def _place(text: str) -> frozenset[str]:
    words = [word.removesuffix("s") if len(word) > 3 else word for word in _words(_OWNERS.sub("", text))]
    kept = frozenset(_SHORT.get(word, word) for word in words if word not in _FILLERS | _TITLES)
    return kept or frozenset(words)


def _address(text: str) -> frozenset[str]:
    return frozenset(_SHORT.get(word, word) for word in re.findall(r"\w+", _STREET.sub("str ", plain(text))))


def _phone(text: str) -> tuple[str, bool]:
    """The digits, and whether they begin with a country's code."""
    main = _EXTENSION.sub("", text.casefold())
    digits = "".join(str(unicodedata.digit(sign)) for sign in main.replace("(0)", "") if sign.isdigit())
    if main.strip().startswith("+") or digits.startswith("00"):
        return digits.removeprefix("00"), True
    return digits.removeprefix("0"), False
