"""What a program did to a folder, call by call, as strace wrote it down: any moment of a disk is rebuilt from it."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HAS_STRACE = shutil.which("strace") is not None
_TRACED = (
    "open,openat,creat,close,lseek,write,writev,pwrite64,ftruncate,fallocate,fsync,fdatasync,sync_file_range,"
    "rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,rmdir,link,linkat,symlink,dup,dup2,dup3,copy_file_range"
)
_LINE = re.compile(r"(\d+) +(?:(\w+)\((.*)|<\.\.\. (\w+) resumed>(.*))")
_END = re.compile(r"^(.*)\) += (-?\d+|\?)")
_WORD = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?|([^,\s"]+)')


@dataclass(frozen=True, slots=True)
class Call:
    """One call that succeeded: its name, its arguments (bytes for strings, str for anything else), its result."""

    name: str
    words: tuple[bytes | str, ...]
    result: int


def record(line: list[str], log: Path, environment: dict[str, str]) -> list[Call]:
    """Run a command to its end and give all that it did, in the order in which the calls came back."""
    tracing = [
        "strace",
        "-f",
        "--seccomp-bpf",
        "-qq",
        "-xx",
        "-s",
        "100000000",
        "-e",
        f"trace={_TRACED}",
        "-e",
        "signal=none",
    ]
    subprocess.run([*tracing, "-o", str(log), *line], env=environment, check=True, stdout=subprocess.DEVNULL)
    return list(_calls(log))


def _calls(log: Path) -> Iterator[Call]:
    begun: dict[str, str] = {}
    with log.open(encoding="ascii") as lines:
        for line in lines:
            found = _LINE.match(line)
            if found is None:
                continue
            thread, name, rest, resumed, ending = found.groups()
            if rest is not None and rest.rstrip().endswith("<unfinished ...>"):
                begun[thread] = rest.rstrip().removesuffix("<unfinished ...>")
                continue
            text = rest if name else begun.pop(thread, "") + ending
            end = _END.match(text)
            if end is not None and end[2] != "?" and int(end[2]) >= 0:
                yield Call(name or resumed, tuple(_words(end[1])), int(end[2]))


def _words(text: str) -> Iterator[bytes | str]:
    for quoted, cut, plain in _WORD.findall(text):
        assert not cut, "the trace leaves nothing out"
        yield plain or bytes.fromhex(quoted.replace("\\x", ""))
