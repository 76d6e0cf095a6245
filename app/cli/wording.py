"""Sentences for codes, from ``resources/wording/reasons.toml``."""


def reason(code: str) -> str:
    """Why something was not simply stored and read, one or several codes; one without a sentence stands for itself."""
    sentences = _sentences("reasons", "reasons")
    return "; ".join(sentences.get(one, one.replace("_", " ")) for one in code.split(","))


def outcome(code: str) -> str:
    """What became of a file found, as the beginning of a line with its count."""
    sentences = _sentences("reasons", "outcomes")
    return sentences[code]


def identity(code: str) -> str:
    """Why a written identity agrees or not."""
    sentences = _sentences("reasons", "identity")
    return sentences.get(code, code.replace("_", " "))


def progress(code: str) -> str:
    """What is being done; a file's path stands for itself."""
    sentences = _sentences("reasons", "progress")
    return sentences.get(code, code)


def flaw(code: str) -> str:
    """What is wrong with one file of a package."""
    sentences = _sentences("reasons", "flaws")
    return sentences[code]


def repaired(code: str) -> str:
    """What a repair did."""
    sentences = _sentences("reasons", "repairs")
    return sentences[code]


def damage(code: str) -> str:
    """What a check of the vault found."""
    sentences = _sentences("reasons", "damage")
    return sentences[code]


def check_state(code: str) -> str:
    """How a rule of the completeness check stands, in a word."""
    sentences = _sentences("checks", "states")
    return sentences[code]


def _sentences(name: str, part: str) -> dict[str, str]:
    from resources import table

    sentences: dict[str, str] = table(f"wording/{name}.toml")[part]
    return sentences
