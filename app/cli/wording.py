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
