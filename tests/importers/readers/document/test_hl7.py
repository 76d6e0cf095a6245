"""Messages of HL7 version 2."""

from importers.readers.document.hl7 import read
from models.records import DocumentType, Sex

MESSAGE = "\r".join(
    (
        r"MSH|^~\&|LAB|Labor Nord|EHR|Praxis|20260315||ORU^R01|1|P|2.5",
        "PID|1||4711^^^X||Muster&van^Anna^Maria||19610402|F",
        "OBR|1|||24323-8^Comprehensive metabolic panel^LN|||20260314080000|||||||||||||||20260315||CH",
        "OBX|1|NM|718-7^Hemoglobin^LN||11.4|g/dL|12.0-15.6|L",
        r"OBX|2|TX|1^Comment||Please\T\thanks",
        "OBX|3|CWE|2^Blood group||A^Group A",
        "NTE|1||a note",
    )
)


def test_results() -> None:
    found = read(MESSAGE.encode())
    assert found.type is DocumentType.LAB_RESULT
    assert found.title == "Comprehensive metabolic panel"
    assert [f"{role} {date}" for role, date in found.dates] == [
        "collected 2026-03-14",
        "reported 2026-03-15",
        "printed 2026-03-15",
    ]
    assert found.facility == "Labor Nord"
    assert (found.written.names, str(found.written.born)) == (("Anna Maria Muster",), "1961-04-02")
    assert (found.written.sex, found.written.patient_id) == (Sex.FEMALE, "4711")
    assert "Hemoglobin  11.4 g/dL L  [12.0-15.6]" in found.text
    assert "Please&thanks" in found.text
    assert "Blood group  Group A" in found.text
    assert "a note" in found.text


def test_short_messages() -> None:
    found = read(b"MSH|^~\\&|\rPID|\rOBR|\rOBX|")
    assert (found.type, found.written.names, found.dates) == (DocumentType.UNKNOWN, (), ())
