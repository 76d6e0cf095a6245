"""A child whose reader of texts does what the file's name says: what a hostile file might make a reader do."""

from importers.worker.process import Child

_BOOT = """
import sys
sys.path.insert(0, sys.argv[1])
import os, socket, time
import importers.registry as registry
import importers.readers.dicom.header as header
from importers.candidates import Candidate, Kind
from importers.worker import child

def read(payload):
    name = payload.name
    if name == "hang":
        while True:
            pass
    if name == "crash":
        os.abort()
    if name == "exit":
        os._exit(3)
    if name == "greedy":
        bytearray(2 << 30)
    if name == "swell":
        held = bytearray(b"x") * (300 << 20)
        time.sleep(20)
    if name == "deep":
        def down():
            return down() + 1
        down()
    if name == "stop":
        raise KeyboardInterrupt
    if name == "write":
        os.write(os.open("/tmp", os.O_TMPFILE | os.O_WRONLY), b"x")
    if name == "liar":
        return Candidate("nonsense", title="x")
    if name == "chatter":
        os.write(1, b"x" * 4000)
    if name.startswith("connect "):
        socket.create_connection(("127.0.0.1", int(name.split()[1])), 1).close()
    if name == "state":
        import ctypes, resource
        limits = [resource.getrlimit(one)[0] for one in (resource.RLIMIT_CORE, resource.RLIMIT_FSIZE)]
        memory = resource.getrlimit(resource.RLIMIT_AS)[0]
        text = repr({"env": sorted(os.environ), "cwd": os.getcwd(), "limits": limits, "memory": memory,
                     "dumpable": ctypes.CDLL(None).prctl(3, 0, 0, 0, 0),
                     "fds": sorted(map(int, os.listdir("/proc/self/fd")))[:-1], "session": os.getsid(0) == os.getpid()})
        return Candidate(Kind.TEXT, title=text)
    return Candidate(Kind.TEXT, title="read %d of %d" % (len(payload.data), payload.size))

registry.READERS = (registry.Reader(Kind.TEXT, len, read),)
scan = header.scan
def scan_or_die(head, size):
    if head == b"crash":
        os.abort()
    if head == b"hang":
        time.sleep(60)
    return scan(head, size)
header.scan = scan_or_die
child.main()
"""


def rogue() -> Child:
    """Such a child."""
    return Child(_BOOT)
