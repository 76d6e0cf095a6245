"""``carebinder vault``: the vault itself, checked, backed up, repaired."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from app.cli import prompts
from app.cli.errors import Exit
from app.cli.naming import program
from app.cli.options import AsJson, NewPassphraseFile, RecoveryFile, RecoveryOut, Yes
from app.cli.output import counted, day, one_line, say, say_json, short_path, size
from app.cli.progress_bar import Screen, watched
from app.cli.recovery import refuse_existing, show_key
from app.cli.session import session_of
from app.cli.wording import damage, left_aside, repaired

if TYPE_CHECKING:
    from app.services.safeguarding import Aside, CheckFinding, CheckReport

app = typer.Typer(help="The vault itself: check it, back it up, repair it.", no_args_is_help=True)


@app.command("info")
def info(ctx: typer.Context, json: AsJson = False) -> None:
    """Show what the vault is and holds."""
    from app.services import safeguarding, tidying

    with session_of(ctx).open() as vault:
        facts, emptied = safeguarding.info(vault), tidying.history(vault)
    values: dict[str, object] = {
        "id": facts.id,
        "format": facts.format,
        "created": day(facts.created),
        "persons": facts.persons,
        "records": facts.records,
        "held": facts.held,
        "in_bin": facts.binned,
        "files": facts.files,
        "bytes": facts.bytes,
        "revision": facts.revision,
    }
    if json:
        say_json(values | {"orphans": facts.aside.files, "orphans_bytes": facts.aside.bytes})
        return
    for name, value in values.items():
        say(f"{name.replace('_', ' '):<9} {value}")
    kdf = facts.kdf
    say(f"key       Argon2id, {kdf.memory_kib // 1024} MiB, {kdf.iterations} passes, {kdf.lanes} lanes")
    for one in emptied:
        gone = f"{counted(one.records, 'record', 'records')}, {counted(one.cases, 'case', 'cases')}"
        say(f"The bin emptied itself on {day(one.moment)}: {gone}.")
    _say_aside(facts.aside)


@app.command("check")
def check(ctx: typer.Context, json: AsJson = False) -> None:
    """Read every byte and compare. Exit code 1 when anything is damaged or missing."""
    from app.services import safeguarding

    with session_of(ctx).open() as vault:
        result = watched(lambda report: safeguarding.check(vault, report), Screen())
    if not json:
        _say_checked(result)
        return
    say_json(
        {
            "clean": result.clean,
            "files": result.files,
            "bytes": result.bytes,
            "findings": [_finding_json(one) for one in result.findings],
            "orphans": result.aside.files,
            "orphans_bytes": result.aside.bytes,
        }
    )
    if not result.clean:
        raise typer.Exit(Exit.NO)


@app.command("backup")
def backup(
    ctx: typer.Context,
    target: Annotated[
        Path, typer.Argument(metavar="DEST", help="The backup's folder; later only what is new is added.")
    ],
) -> None:
    """Copy the vault, encrypted as it is. Only what is new is copied the next time."""
    from app.services import safeguarding

    with session_of(ctx).open() as vault:
        watched(lambda report: safeguarding.back_up(vault, target, report), Screen())
    say(f"The backup in {short_path(target)} is up to date. It opens with the same passphrase and recovery key.")


@app.command("restore")
def restore(
    ctx: typer.Context,
    source: Annotated[Path, typer.Argument(metavar="SRC", help="The backup.")],
    target: Annotated[Path, typer.Argument(metavar="DEST", help="The new vault, which must not exist yet.")],
) -> None:
    """Make a vault from a backup. With --passphrase-file it is also opened and checked in full."""
    session = session_of(ctx)
    passphrase = session.passphrase() if session.passphrase_file is not None else None
    from app.services import safeguarding

    found = watched(lambda report: safeguarding.restore(source, target, passphrase, report), Screen())
    say(f"The vault is back: {short_path(target)}")
    if found is None:
        say(f"Every file was read back. Check what is in them with: {program()} --vault {target} vault check")
    else:
        _say_checked(found)


@app.command("repair")
def repair(ctx: typer.Context, recovery_file: RecoveryFile = None, json: AsJson = False) -> None:
    """Put right what can be put right. Nothing is thrown away; what is bad goes to the folder orphans."""
    session = session_of(ctx)
    path = session.vault_path()
    from app.services import safeguarding

    key = safeguarding.recovery_key(prompts.recovery_key(recovery_file)) if recovery_file else session.passphrase()
    result = watched(
        lambda report: safeguarding.repair(path, key, clock=session.clock, random=session.random, report=report),
        Screen(),
    )
    if json:
        steps = [{"kind": one.kind.value, "subject": one.subject, "count": one.count} for one in result.steps]
        say_json({"steps": steps, "left": [_finding_json(one) for one in result.left]})
    else:
        for step in result.steps:
            say(f"  {repaired(step.kind)} ({one_line(step.subject)}, {step.count:,})")
        say("Nothing needed repair." if not (result.steps or result.left) else "What can be put right is right now.")
        _say_findings(result.left)
    if result.left:
        raise typer.Exit(Exit.NO)


@app.command("rotate")
def rotate(
    ctx: typer.Context,
    recovery_out: RecoveryOut = None,
    new_passphrase_file: NewPassphraseFile = None,
    yes: Yes = False,
) -> None:
    """Encrypt everything anew under new keys. Old copies, passphrases and recovery keys open nothing of it."""
    session = session_of(ctx)
    refuse_existing(recovery_out)
    if not prompts.agreed("This reads and writes the whole vault again. Go on?", yes=yes):
        raise typer.Exit(Exit.NO)
    from app.services import unlocking

    with session.open() as vault:
        passphrase = session.new_passphrase(
            new_passphrase_file, lambda typed: unlocking.require_strong_for(vault, typed)
        )
        unlocking.require_strong_for(vault, passphrase)
        key = watched(lambda report: unlocking.rotate(vault, passphrase, report), Screen())
        show_key(key, vault, recovery_out, session)
    say("Everything is encrypted under new keys. Destroy older backups if somebody may have had the old passphrase.")


def _say_checked(result: "CheckReport") -> None:
    _say_findings(result.findings)
    read = f"{counted(result.files, 'file', 'files')}, {size(result.bytes)} read"
    _say_aside(result.aside)
    say(f"All is well: {read}." if result.clean else f"{counted(len(result.findings), 'problem', 'problems')}; {read}.")
    if not result.clean:
        raise typer.Exit(Exit.NO)


def _say_aside(aside: "Aside") -> None:
    if aside.files:
        say(f"In the folder orphans: {counted(aside.files, 'file', 'files')}, {size(aside.bytes)}. {left_aside()}")


def _say_findings(findings: "Sequence[CheckFinding]") -> None:
    for one in findings:
        record = f"record {one.record_id}, " if one.record_id is not None else ""
        say(f"  {record}{one_line(one.subject)}: {damage(one.kind)}")


def _finding_json(one: "CheckFinding") -> dict[str, Any]:
    return {"kind": one.kind.value, "subject": one.subject, "record": one.record_id, "detail": one.detail}
