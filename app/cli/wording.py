"""Sentences for codes, from ``resources/wording/reasons.toml``."""


def reason(code: str) -> str:
    """Why something was not simply stored and read, one or several codes; one without a sentence stands for itself."""
    sentences = _sentences("reasons", "reasons")
    return "; ".join(sentences.get(one, one.replace("_", " ")) for one in code.split(","))


def flag(code: str) -> str:
    """What is unusual about a record, as a sentence."""
    name, _, value = code.partition(":")
    return _sentences("reasons", "flags").get(name, name.replace("_", " ")).format(value=value)


def remark(code: str) -> str:
    """The same for a line of a list; "" where it is worth no word there."""
    return _sentences("reasons", "remarks").get(code.partition(":")[0], "")


def because(code: str) -> str:
    """Why a record is taken for what it is; what is not a code stands for itself."""
    where, _, words = code.partition(":")
    if where == "structure":
        kind, _, count = words.partition(":")
        known = _sentences("reasons", "structure").get(kind)
        return known.format(count=count) if known else code
    sentence = _sentences("reasons", "because").get(where)
    return sentence.format(words=words) if sentence and words else code


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


def left_aside() -> str:
    """What it is that lies aside in a vault's folder, and how it goes."""
    return _sentences("reasons", "vault")["aside"]


def check_state(code: str) -> str:
    """How a rule of the completeness check stands, in a word."""
    sentences = _sentences("checks", "states")
    return sentences[code]


def inbox_reason(code: str) -> str:
    """Why a record waits in this week's inbox."""
    return _sentences("reasons", "inbox")[code]


def week_sign(code: str) -> str:
    """One week of the small picture of weeks, as a sign."""
    return _sentences("reasons", "week_signs")[code]


def streak_words(code: str, weeks: int, goal: int) -> str:
    """How the run of weeks stands."""
    return _sentences("reasons", "streak")[code].format(weeks=weeks, goal=goal, more=goal - weeks)


def background_words(code: str) -> str:
    """How the system's timer stands."""
    return _sentences("reasons", "background")[code]


def _sentences(name: str, part: str) -> dict[str, str]:
    from resources import table

    sentences: dict[str, str] = table(f"wording/{name}.toml")[part]
    return sentences
