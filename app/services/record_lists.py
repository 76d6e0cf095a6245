"""Lists of the records that a second opinion needs: the program's own, and lists that a person or a clinic made.

They are kept in the vault's notes under their names. Each case is checked by the list chosen for it, else by the
program's. Changing a list is in ``models.second_opinion.own_lists``.
"""

import json
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from pathlib import Path

from app.services.outside import write_new
from app.services.remembering import remember, remembered
from app.services.undoing import Change, ChangeKind
from models.errors import ErrorKind, UserError
from models.second_opinion import Checklist, Severity, default_checklist, from_toml, own_lists, to_toml
from models.vault import Vault

MOST_LISTS = 20
LARGEST_FILE = 4 * own_lists.LARGEST
"""Bytes: no letter takes more than four."""

_NAMES = "record_lists"
_LIST = "record_list."


@dataclass(frozen=True, slots=True)
class ListSeen:
    """One list: its name, how many points it has, the cases checked by it, and whether it came with the program."""

    name: str
    points: int
    cases: tuple[int, ...]
    ours: bool


def seen(vault: Vault) -> tuple[ListSeen, ...]:
    """Every list, the program's first, then as they were saved."""
    chosen = {case.id: of_case(vault, case.id).name for case in vault.cases.list()}
    return tuple(
        ListSeen(name, len(get(vault, name).rules), tuple(case for case, used in chosen.items() if used == name), ours)
        for name, ours in ((default_checklist().name, True), *((name, False) for name in names(vault)))
    )


def names(vault: Vault) -> tuple[str, ...]:
    """The names of the lists of the person's own."""
    return tuple(json.loads(remembered(vault, _NAMES) or "[]"))


def get(vault: Vault, name: str) -> Checklist:
    """The list of this name, however it is typed. Raises UserError NO_LIST."""
    if _same(name, default_checklist().name):
        return default_checklist()
    known = next((one for one in names(vault) if _same(one, name)), None)
    text = None if known is None else remembered(vault, f"{_LIST}{known}")
    if text is None:
        raise UserError(ErrorKind.NO_LIST, name=name)
    return from_toml(text)


def of_case(vault: Vault, case_id: int | None) -> Checklist:
    """The list that a case is checked by: the program's for a case without one, and without a case."""
    name = None if case_id is None else remembered(vault, _key(case_id))
    return default_checklist() if name is None else get(vault, name)


def forget(vault: Vault, case_id: int) -> None:
    """The case is deleted for good."""
    remember(vault, _key(case_id), None)


def saved(checklist: Checklist, *, replacing: bool = False) -> Change:
    """Keep a list under its name. ``do`` raises UserError BAD_LIST, and BAD_VALUE for a name that is taken.

    ``replacing`` puts it in the place of one of the same name; the program's list is never replaced.
    """
    kept: list[tuple[str | None, str | None]] = []

    def do(vault: Vault) -> None:
        made = own_lists.sound(checklist)
        known = next((one for one in names(vault) if _same(one, made.name)), None)
        if _same(made.name, default_checklist().name) or (known is not None and not replacing):
            raise UserError(ErrorKind.BAD_VALUE, name="a new list", value=made.name, choices="a name not yet taken")
        if known is None and len(names(vault)) >= MOST_LISTS:
            raise UserError(ErrorKind.BAD_VALUE, name="one more list", value=made.name, choices=f"{MOST_LISTS} lists")
        name = known or made.name
        kept[:] = [(name, remembered(vault, f"{_LIST}{name}"))]
        _write(vault, name, to_toml(replace(made, name=name)))

    def undo(vault: Vault) -> None:
        for name, text in kept:
            _write(vault, str(name), text)

    return Change(ChangeKind.CASE, do, undo)


def removed(name: str) -> Change:
    """Take a list of one's own away. ``do`` raises UserError NO_LIST, LIST_IN_USE."""
    kept: list[tuple[str, str]] = []

    def do(vault: Vault) -> None:
        found = get(vault, name)
        if found is default_checklist():
            raise UserError(ErrorKind.BAD_VALUE, name="removing", value=name, choices=", ".join(names(vault)))
        if any(of_case(vault, number).name == found.name for number in _cases(vault)):
            raise UserError(ErrorKind.LIST_IN_USE, name=found.name)
        kept[:] = [(found.name, to_toml(found))]
        _write(vault, found.name, None)

    def undo(vault: Vault) -> None:
        for known, text in kept:
            _write(vault, known, text)

    return Change(ChangeKind.CASE, do, undo)


def renamed(name: str, to: str) -> Change:
    """Give a list of one's own another name; the cases checked by it go on with it.

    ``do`` raises UserError NO_LIST, BAD_LIST, and BAD_VALUE for the program's list and for a name that is taken.
    """
    kept: list[tuple[str, str]] = []

    def do(vault: Vault) -> None:
        found = get(vault, name)
        made = own_lists.sound(replace(found, name=to))
        others = [default_checklist().name, *(one for one in names(vault) if one != found.name)]
        if found is default_checklist() or taken(made.name, others):
            raise UserError(ErrorKind.BAD_VALUE, name="a new name", value=made.name, choices="a name not yet taken")
        _rename(vault, found.name, made.name)
        kept[:] = [(found.name, made.name)]

    def undo(vault: Vault) -> None:
        for old, new in kept:
            _rename(vault, new, old)

    return Change(ChangeKind.CASE, do, undo)


def used(case_id: int, name: str) -> Change:
    """Check a case by this list. ``do`` raises UserError NO_LIST, NO_CASE."""
    kept: list[str | None] = []

    def do(vault: Vault) -> None:
        found = get(vault, name)
        kept[:] = [remembered(vault, _key(vault.cases.get(case_id).id))]
        remember(vault, _key(case_id), None if found is default_checklist() else found.name)

    return Change(ChangeKind.CASE, do, lambda vault: remember(vault, _key(case_id), kept[0]))


def begun(vault: Vault, name: str, like: str | None = None) -> Checklist:
    """A new list of this name with the points of another one, the program's unless said. Raises UserError NO_LIST."""
    return replace(get(vault, like or default_checklist().name), name=name)


def copied(name: str, like: str | None = None) -> Change:
    """Keep a new list with the points of another one. ``do`` raises UserError NO_LIST, BAD_LIST, and BAD_VALUE."""
    return _seen_first(lambda vault: saved(begun(vault, name, like)))


def changed(name: str, edit: Callable[[Checklist], Checklist]) -> Change:
    """Change a list of one's own point by point, such as with ``dropping("pathology")``.

    ``do`` raises UserError NO_LIST, BAD_LIST, and BAD_VALUE for the program's list and for what ``edit`` refuses.
    """
    return _seen_first(lambda vault: saved(edit(get(vault, name)), replacing=True))


def adding(what: str, severity: Severity = Severity.REQUIRED) -> Callable[[Checklist], Checklist]:
    """Add a free point; or a point of the program's list again, where ``what`` is its id."""
    ours = {rule.id: rule for rule in default_checklist().rules}
    if what not in ours:
        return wishing(what, severity)
    return lambda one: own_lists.with_severity(own_lists.with_rule(one, ours[what]), what, severity)


def wishing(what: str, severity: Severity) -> Callable[[Checklist], Checklist]:
    """Add a free point, whatever its words are."""
    return lambda checklist: own_lists.with_point(checklist, what, severity)


def dropping(rule_id: str) -> Callable[[Checklist], Checklist]:
    """Take a point away."""
    return lambda checklist: own_lists.without(checklist, rule_id)


def weighing(rule_id: str, severity: Severity) -> Callable[[Checklist], Checklist]:
    """Say how much hangs on a point."""
    return lambda checklist: own_lists.with_severity(checklist, rule_id, severity)


def read(path: Path) -> Checklist:
    """The list in a file that may come from anybody. Raises UserError BAD_LIST; OSError as it comes."""
    if path.exists() and not path.is_file():
        raise UserError(ErrorKind.BAD_LIST, place="file")
    with path.open("rb") as file:
        content = file.read(LARGEST_FILE + 1)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UserError(ErrorKind.BAD_LIST, place="letters") from None
    if len(content) > LARGEST_FILE:
        raise UserError(ErrorKind.BAD_LIST, place="size")
    return own_lists.checked(text.replace("\r\n", "\n"))


def export(vault: Vault, name: str, out: Path, random: Callable[[int], bytes]) -> Path:
    """Write a list as the new file ``out``; all of it or nothing.

    Raises UserError NO_LIST, TARGET_EXISTS, TARGET_INSIDE_VAULT; OSError.
    """
    content = to_toml(get(vault, name)).encode()
    write_new(vault, out, content, random)
    return out


def _seen_first(make: Callable[[Vault], Change]) -> Change:
    """A change that is known only when the vault is looked at."""
    kept: list[Change] = []

    def do(vault: Vault) -> None:
        kept[:] = [make(vault)]
        kept[0].do(vault)

    def undo(vault: Vault) -> None:
        for change in kept:
            change.undo(vault)

    return Change(ChangeKind.CASE, do, undo)


def _rename(vault: Vault, old: str, new: str) -> None:
    """At every moment each case names a list that is there."""
    if old == new:
        return
    _write(vault, new, to_toml(replace(get(vault, old), name=new)))
    for number in _cases(vault):
        if remembered(vault, _key(number)) == old:
            remember(vault, _key(number), new)
    _write(vault, old, None)


def _cases(vault: Vault) -> list[int]:
    """The numbers of all cases, of those in the bin as well."""
    return [case.id for case in vault.cases.list()] + [binned.case.id for binned in vault.cases.binned()]


def _write(vault: Vault, name: str, text: str | None) -> None:
    """Keep or forget a list; its text is there before its name, and goes after it."""
    known: Collection[str] = names(vault)
    if text is not None:
        remember(vault, f"{_LIST}{name}", text)
    kept = [one for one in known if one != name or text is not None]
    kept += [name] if text is not None and name not in kept else []
    remember(vault, _NAMES, json.dumps(kept, ensure_ascii=False) if kept else None)
    if text is None:
        remember(vault, f"{_LIST}{name}", None)


def taken(name: str, names: Collection[str]) -> bool:
    """Whether one of these names is the same one, however it is typed."""
    return any(_same(name, one) for one in names)


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


def _key(case_id: int) -> str:
    return f"case.{case_id}.record_list"
