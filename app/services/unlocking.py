"""Ways into a vault: create it, open it, change its passphrase, come back in with the recovery key.

The vault and its database library are imported where they are needed: the key computation of a vault being opened then
begins while another thread still imports the rest.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from types import TracebackType
from typing import TYPE_CHECKING, Self

from models.clock import Clock
from models.dates import PartialDate
from models.errors import ErrorKind, UserError
from models.progress import Report, silent
from models.records import Sex

if TYPE_CHECKING:
    from models.vault import RecoveryKey, Vault

__all__ = [
    "NewPerson",
    "Opening",
    "RecoveryKey",
    "Vault",
    "change_passphrase",
    "create",
    "judge",
    "judge_for",
    "mistyped_group",
    "new_recovery_key",
    "open_in_background",
    "open_vault",
    "open_with_recovery",
    "recover",
    "refuse_existing",
    "require_passphrase",
    "require_strong",
    "require_strong_for",
    "rotate",
]

LONG_ENOUGH = 15
STRONG = 3
_ESTIMATED = 72

Random = Callable[[int], bytes]
Greet = Callable[["Vault"], None]
"""What is done with a vault as soon as it is open."""

Judge = Callable[[str], None]
"""Raises UserError(WEAK_PASSPHRASE) for a passphrase that will not do."""


@dataclass(frozen=True, slots=True)
class NewPerson:
    """The first person of a new vault."""

    name: str
    born: PartialDate | None
    sex: Sex | None


def refuse_existing(path: Path) -> None:
    """Raise UserError(VAULT_EXISTS) where a new vault's place is taken; an empty folder is free."""
    if path.is_symlink() or (path.exists() and (not path.is_dir() or any(path.iterdir()))):
        raise UserError(ErrorKind.VAULT_EXISTS, path=path)


@dataclass(frozen=True, slots=True)
class Strength:
    """How well a passphrase resists guessing: zxcvbn's ``score`` 0 to 4, and whether it is ``enough`` for a vault."""

    score: int
    enough: bool


def judge(passphrase: str, about: Sequence[str] = ()) -> Strength:
    """Estimate a passphrase. Enough is long (15 characters, NIST SP 800-63B) or strong by zxcvbn's estimate (3 of 4).

    One that zxcvbn puts in its lowest class, a single repeated character for instance, is not enough at any length.
    ``about`` are words that others would try: the person's name, the vault's.
    """
    from zxcvbn import zxcvbn  # type: ignore[import-untyped] # it ships no types

    if not passphrase:
        return Strength(0, enough=False)
    words = [word for text in about for word in (text, *text.split())]
    score = zxcvbn(passphrase[:_ESTIMATED], user_inputs=words)["score"]
    return Strength(score, enough=score >= STRONG or (score > 0 and len(passphrase) >= LONG_ENOUGH))


def require_strong(passphrase: str, about: Sequence[str] = ()) -> None:
    """Raise UserError(WEAK_PASSPHRASE) unless the passphrase resists guessing, as ``judge`` says."""
    if not judge(passphrase, about).enough:
        raise UserError(ErrorKind.WEAK_PASSPHRASE)


def create(
    path: Path, passphrase: str, first: NewPerson, *, clock: Clock, random: Random
) -> "tuple[Vault, RecoveryKey]":
    """Make a vault with its first person. UserError(WEAK_PASSPHRASE, VAULT_EXISTS) before anything is written."""
    require_strong(passphrase, (first.name, path.stem))
    from models.vault import Vault

    vault, key = Vault.create(path.absolute(), passphrase, clock=clock, random=random)
    try:
        vault.people.add(first.name, first.born, first.sex)
    except BaseException:
        vault.close()
        raise
    return vault, key


def open_vault(path: Path, passphrase: str, *, clock: Clock, random: Random, greet: "Greet | None" = None) -> "Vault":
    """Open a vault, loading the database library while the keys are computed; for errors see ``Vault.open``.

    ``greet`` is called with it first, as by ``Opening``.
    """
    opening = open_in_background(path, passphrase, clock=clock, random=random, greet=greet)
    from models.vault import Vault

    vault: Vault = opening.result()
    return vault


class Opening:
    """A vault being opened in another thread: the key computation takes half a second and leaves this thread free.

    ``path`` is the vault's folder. A context manager: at its end the vault is closed, with or without ``result``.
    ``greet`` is called once with the open vault, by the first ``result``.
    """

    def __init__(self, path: Path, opener: "Callable[[], Vault]", greet: "Greet | None" = None) -> None:
        from concurrent.futures import Future

        self.path, self._greet = path, greet
        self._future: Future[Vault] = Future()
        self._thread = Thread(target=self._open, args=(opener,), name="opening", daemon=True)
        self._thread.start()

    def result(self) -> "Vault":
        """The open vault; raises what opening raised."""
        vault = self._future.result()
        greet, self._greet = self._greet, None
        if greet is not None:
            try:
                greet(vault)
            except BaseException:  # nobody gets it then, so nobody else would close it
                vault.close()
                raise
        return vault

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._thread.join()
        if self._future.exception() is None:
            self._future.result().close()

    def _open(self, opener: "Callable[[], Vault]") -> None:
        try:
            self._future.set_result(opener())
        except BaseException as error:  # noqa: BLE001 - handed to whoever asks for the result
            self._future.set_exception(error)


def open_in_background(
    path: Path, passphrase: str, *, clock: Clock, random: Random, greet: "Greet | None" = None
) -> Opening:
    """Begin to open a vault and return at once.

    The key computation needs little; the database library loads in the caller's thread, or once the keys are known.
    """
    from models.vault import enter

    def opener() -> "Vault":
        entered = enter(path.absolute(), passphrase)
        from models.vault import Vault

        return Vault.opened(entered, clock=clock, random=random)

    return Opening(path, opener, greet)


def require_passphrase(vault: "Vault", passphrase: str) -> None:
    """Raise UserError(WRONG_PASSPHRASE) unless this is the open vault's passphrase: takes as long as opening it."""
    vault.require_passphrase(passphrase)


def change_passphrase(vault: "Vault", new: str) -> None:
    """Give the vault a new passphrase. Older copies of its folder still open with the old one (``rotate``)."""
    require_strong_for(vault, new)
    vault.change_passphrase(new)


def mistyped_group(key_text: str) -> int | None:
    """The number of the first group with a mistake in a recovery key, counted from 1; None when there is none."""
    from models.vault import RecoveryKey

    try:
        RecoveryKey.parse(key_text)
    except UserError as error:
        position = error.params["position"]
        assert isinstance(position, int)
        return position
    return None


def open_with_recovery(path: Path, key_text: str, *, clock: Clock, random: Random) -> "Vault":
    """Open a vault with its recovery key as typed. UserError(RECOVERY_KEY_TYPO, WRONG_RECOVERY_KEY) and as opening."""
    from models.vault import RecoveryKey, Vault

    return Vault.open_with_recovery(path.absolute(), RecoveryKey.parse(key_text), clock=clock, random=random)


def recover(path: Path, key_text: str, new: Callable[[Judge], str], *, clock: Clock, random: Random) -> None:
    """Open with the recovery key and set a new passphrase, asked for only once the key is known to fit.

    ``new`` is given what judges a passphrase for this vault, to ask again for one that is too weak.
    """
    with open_with_recovery(path, key_text, clock=clock, random=random) as vault:
        change_passphrase(vault, new(lambda passphrase: require_strong_for(vault, passphrase)))


def require_strong_for(vault: "Vault", passphrase: str) -> None:
    """Raise UserError(WEAK_PASSPHRASE) unless the passphrase would do for this vault."""
    require_strong(passphrase, _about(vault))


def judge_for(vault: "Vault", passphrase: str) -> Strength:
    """Estimate a passphrase for this vault, whose name and people others would try."""
    return judge(passphrase, _about(vault))


def new_recovery_key(vault: "Vault") -> "RecoveryKey":
    """Give the vault a new recovery key; the sheet made before opens it no more."""
    return vault.new_recovery_key()


def rotate(vault: "Vault", passphrase: str, report: Report = silent) -> "RecoveryKey":
    """Encrypt everything anew under a new master key: older copies and the old recovery key open nothing new."""
    return vault.rotate(passphrase, report)


def _about(vault: "Vault") -> list[str]:
    return [vault.path.stem, *(person.name for person in vault.people.list())]
