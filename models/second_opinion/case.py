"""What a case asks its person, by key, and the answers as typed values.

Answers are kept as text under these keys; ``accepted`` is the one door through which a text becomes an answer.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain

from models.errors import ErrorKind, UserError
from models.second_opinion import answers
from models.second_opinion.answers import Answer, Key, numbers_of
from models.second_opinion.checklist import default_checklist
from models.second_opinion.steps import DEFAULT_WINDOW, REOPENED, STEP_KEYS, StepId

__all__ = ["DEFAULT_WINDOW", "KEYS", "LINK", "TICK", "WAIVE", "Answer", "CaseAnswers", "Key", "accepted", "full_key"]

WAIVE = "waive."
"""Before a rule's id: the reason why the rule is left out on purpose."""

TICK = "tick."
"""Before the id of a point of one's own list: it is there, or done."""

LINK = "linked."
"""The same: the records that settle it."""

_OF_RULE = re.compile(r"(waive|tick|linked)\.[a-z][a-z0-9_]{0,47}")
_RULE_KEYS = {
    WAIVE: Key(Answer.TEXT, "why this may stay open"),
    TICK: Key(Answer.YES_NO, "is it there, or done?"),
    LINK: Key(Answer.RECORDS, "the records that settle it"),
}

_FIXED = dict(chain.from_iterable(keys.items() for keys in STEP_KEYS.values()))

KEYS: Mapping[str, Key] = {
    **_FIXED,
    **{
        f"{WAIVE}{rule.id}": Key(Answer.TEXT, f"why this may stay open: {rule.what}")
        for rule in default_checklist().rules
    },
    **{f"{REOPENED}{step}": Key(Answer.YES_NO, "open this step again?") for step in StepId},
}
"""Every key there is, with the default checklist's rules."""


def full_key(text: str) -> str:
    """The key that ``text`` names: in full, or by its last part where only one key ends so (``diagnosis``).

    Any other text is given back as it is, for ``accepted`` to refuse.
    """
    word = text.strip().casefold().replace("-", "_")
    ending = [key for key in _FIXED if key.rpartition(".")[2] == word]
    return ending[0] if len(ending) == 1 else word


def known_key(key: str) -> Key | None:
    """What is asked under a key; also under those of the points of any list of one's own."""
    if key in KEYS:
        return KEYS[key]
    return _RULE_KEYS[f"{key.partition('.')[0]}."] if _OF_RULE.fullmatch(key) else None


def accepted(key: str, value: str) -> str:
    """``value`` as it is stored. Raises UserError BAD_VALUE, with what is possible, for an unknown key or value."""
    known = known_key(key)
    if known is None:
        raise UserError(ErrorKind.BAD_VALUE, name="KEY", value=key, choices=", ".join(sorted(KEYS)))
    stored = answers.kept(known, value)
    if not stored:
        raise UserError(ErrorKind.BAD_VALUE, name=key, value=value, choices=known.allowed)
    return stored


@dataclass(frozen=True, slots=True)
class CaseAnswers:
    """The answers of one case, typed. None and "" mean: not answered. ``waived`` gives the reason by rule."""

    diagnosis: str = ""
    doctor_name: str = ""
    doctor_address: str = ""
    doctor_phone: str = ""
    treatment_plan: str = ""
    treatments: str = ""
    cancer: bool | None = None
    biopsied: bool | None = None
    operated: bool | None = None
    hospitalised: bool | None = None
    treated: bool | None = None
    takes_medicines: bool | None = None
    earlier_imaging: bool | None = None
    slides: str = ""
    window_months: int = DEFAULT_WINDOW
    receiver_language: str = ""
    wants: tuple[str, ...] = ()
    waived: tuple[tuple[str, str], ...] = ()
    ticked: frozenset[str] = frozenset()
    linked: tuple[tuple[str, tuple[int, ...]], ...] = ()

    @classmethod
    def of(cls, answers: Mapping[str, str]) -> "CaseAnswers":
        """A typed view over ``Case.answers``; what cannot be understood counts as not answered."""
        good = {key: kept for key, value in answers.items() if (kept := _kept(key, value))}

        def yes(key: str) -> bool | None:
            return {"yes": True, "no": False}.get(good.get(f"history.{key}", ""))

        return cls(
            diagnosis=good.get("reason.diagnosis", ""),
            doctor_name=good.get("first_opinion.doctor", ""),
            doctor_address=good.get("first_opinion.address", ""),
            doctor_phone=good.get("first_opinion.phone", ""),
            treatment_plan=good.get("first_opinion.treatment", ""),
            treatments=good.get("history.treatments", ""),
            cancer=yes("cancer"),
            biopsied=yes("biopsied"),
            operated=yes("operated"),
            hospitalised=yes("hospitalised"),
            treated=yes("treated"),
            takes_medicines=yes("medicines"),
            earlier_imaging=yes("earlier_imaging"),
            slides=good.get("pathology.slides", ""),
            window_months=int(good.get("package.months", DEFAULT_WINDOW)),
            receiver_language=good.get("specialist.language", ""),
            wants=tuple(filter(None, good.get("specialist.wants", "").split(","))),
            waived=tuple((key.removeprefix(WAIVE), reason) for key, reason in good.items() if key.startswith(WAIVE)),
            ticked=frozenset(key.removeprefix(TICK) for key, value in good.items() if _yes_to(key, value)),
            linked=tuple((key.removeprefix(LINK), numbers_of(text)) for key, text in good.items() if _links(key)),
        )

    def reason_to_waive(self, rule_id: str) -> str:
        """Why a rule is left out on purpose, "" when it is not."""
        return dict(self.waived).get(rule_id, "")


def _yes_to(key: str, value: str) -> bool:
    return key.startswith(TICK) and value == "yes"


def _links(key: str) -> bool:
    return key.startswith(LINK)


def _kept(key: str, value: str) -> str:
    if key.startswith(WAIVE):
        return value.strip()
    try:
        return accepted(key, value)
    except UserError:
        return ""
