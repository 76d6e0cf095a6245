"""A process of its own that does steps to a vault and says after each what it holds, until something ends it.

``python -m tests.promises.child VAULT RECOVERY-KEY STEP...``; each line on standard output is JSON: first what the
vault holds, then the same after each acknowledged step, or ``{"refused": KIND}``.
"""

import json
import os
import sys
from pathlib import Path

from models.clock import SystemClock
from models.errors import UserError
from models.vault import RecoveryKey, Vault
from tests.promises.work import STEPS, be_quick, told


def main(path: str, key: str, *steps: str) -> None:
    """Do the steps."""
    be_quick()
    with Vault.open_with_recovery(Path(path), RecoveryKey.parse(key), clock=SystemClock()) as vault:
        say(told(vault))
        for step in steps:
            STEPS[step](vault)
            say(told(vault))


def say(what: object) -> None:
    """One line, in one call of the system."""
    os.write(1, (json.dumps(what) + "\n").encode())


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except UserError as error:
        say({"refused": error.kind})
