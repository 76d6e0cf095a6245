"""What we are measured against: everyday tools doing part of the same work."""

import sqlite3
import subprocess
import sys
from pathlib import Path

from tests.benchmarks.measure import command
from tests.benchmarks.program import passphrase_file, scratch


def gocryptfs(source: Path) -> float:
    """Seconds to mount an encrypted folder, copy ``source`` into it and unmount; it neither reads nor indexes."""
    cipher, mount, secret = scratch("gocryptfs"), scratch("mount"), passphrase_file()
    cipher.mkdir()
    mount.mkdir()
    command(["gocryptfs", "-init", "-q", "-passfile", secret, cipher])
    opened = f"gocryptfs -q -passfile '{secret}' '{cipher}' '{mount}'"
    return command(["sh", "-c", f"{opened} && cp -r '{source}' '{mount}/' && fusermount -u '{mount}'"]).seconds


def copy_and_sync(source: Path) -> float:
    """Seconds for ``cp -r`` and waiting until the disk has it."""
    target = scratch("copy")
    return command(["sh", "-c", f"cp -r '{source}' '{target}' && sync -f '{target}'"]).seconds


def copy_and_index(source: Path) -> float:
    """Seconds to copy a series and let dcmtk write its DICOMDIR; nothing is verified."""
    target = scratch("dcmmkdir")
    target.mkdir()
    words = f"cp -r '{source}' DICOM && dcmmkdir -Pgp -W +r +id . +D DICOMDIR"
    return command(["sh", "-c", f"cd '{target}' && {words}"]).seconds


def text_of_documents(source: Path) -> float:
    """Seconds to copy each PDF, extract its text with pdftotext and insert that into an FTS5 table."""
    return command([sys.executable, __file__, source, scratch("pdftotext")]).seconds


def _extract(source: Path, target: Path) -> None:
    target.mkdir()
    with sqlite3.connect(target / "index.db") as database:
        database.execute("CREATE VIRTUAL TABLE document USING fts5(name, text)")
        for path in sorted(source.iterdir()):
            subprocess.run(["cp", path, target], check=True)
            text = subprocess.run(["pdftotext", path, "-"], check=True, capture_output=True).stdout
            database.execute("INSERT INTO document VALUES (?, ?)", (path.name, text.decode()))
    database.close()


if __name__ == "__main__":
    _extract(Path(sys.argv[1]), Path(sys.argv[2]))
