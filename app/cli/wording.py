"""Sentences for codes, from ``resources/wording/reasons.toml``."""

from resources import table


def reason(code: str) -> str:
    """Why something was not simply stored and read, one or several codes; one without a sentence stands for itself."""
    sentences: dict[str, str] = table("wording/reasons.toml")["reasons"]
    return "; ".join(sentences.get(one, one.replace("_", " ")) for one in code.split(","))


def outcome(code: str) -> str:
    """What became of a file found, as the beginning of a line with its count."""
    sentences: dict[str, str] = table("wording/reasons.toml")["outcomes"]
    return sentences[code]


def identity(code: str) -> str:
    """Why a written identity agrees or not."""
    sentences: dict[str, str] = table("wording/reasons.toml")["identity"]
    return sentences.get(code, code.replace("_", " "))


def progress(code: str) -> str:
    """What is being done; a file's path stands for itself."""
    sentences: dict[str, str] = table("wording/reasons.toml")["progress"]
    return sentences.get(code, code)


def flaw(code: str) -> str:
    """What is wrong with one file of a package."""
    sentences: dict[str, str] = table("wording/reasons.toml")["flaws"]
    return sentences[code]


def repaired(code: str) -> str:
    """What a repair did."""
    sentences: dict[str, str] = table("wording/reasons.toml")["repairs"]
    return sentences[code]


def damage(code: str) -> str:
    """What a check of the vault found."""
    sentences: dict[str, str] = table("wording/reasons.toml")["damage"]
    return sentences[code]


def check_state(code: str) -> str:
    """How a rule of the completeness check stands, in a word."""
    sentences: dict[str, str] = table("wording/checks.toml")["states"]
    return sentences[code]
