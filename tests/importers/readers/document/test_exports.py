"""Other exports in XML."""

import pytest

from importers.readers.document import exports
from importers.readers.document.reading import UnreadableError
from importers.readers.document.tree import Node, parse
from models.records import DocumentType


def root(text: str) -> Node:
    return parse(text.encode())[0]


def test_the_code_of_a_medication_plan() -> None:
    found = exports.plan(
        root(
            '<MP v="025"><P g="Anna" f="Muster" b="19610402" s="W"/><A n="Praxis Dr. Lung" t="2026-03-14T10:00:00"/>'
            '<S><M p="230272" m="1" du="1" r="Blutdruck"/><M a="Novo" t="20-0-20"><W w="Insulin" s="100"/></M></S></MP>'
        ),
        whole=True,
    )
    assert (found.type, found.provider) == (DocumentType.MEDICATION_LIST, "Praxis Dr. Lung")
    assert [f"{role} {date}" for role, date in found.dates] == ["reported 2026-03-14"]
    assert (found.written.names, str(found.written.born)) == (("Anna Muster",), "1961-04-02")
    assert "PZN 230272  1-0-0-0  Blutdruck" in found.text
    assert "Novo  Insulin 100  20-0-20" in found.text


def test_a_telephones_health_data() -> None:
    birth = 'HKCharacteristicTypeIdentifierDateOfBirth="1961-04-02"'
    counts = '<Record type="HKQuantityTypeIdentifierHeartRate"/>' * 2
    found = exports.apple(
        root(f'<HealthData><ExportDate value="2026-03-14 10:00:00 +0100"/><Me {birth}/>{counts}</HealthData>'),
        whole=True,
    )
    assert (found.title, str(found.written.born)) == ("Apple Health export", "1961-04-02")
    assert found.text == "Apple Health export\nHeartRate: 2"


def test_other_xml_gives_its_words_if_it_has_any() -> None:
    assert (
        exports.other(root("<a><b>one two</b><b>three</b><b>four</b></a>"), whole=True).text == "one two\nthree\nfour"
    )
    with pytest.raises(UnreadableError):
        exports.other(root("<gpx><ele>1.5</ele><time>2026-01-01</time><ele>3.2</ele></gpx>"), whole=True)


def test_a_resource_in_xml_is_one_in_json() -> None:
    text = '<Patient><name><given value="Anna"/><family value="Muster"/></name><birthDate value="1961"/></Patient>'
    made = exports.resource_of(root(text))
    assert made == {"resourceType": "Patient", "name": [{"given": ["Anna"], "family": "Muster"}], "birthDate": "1961"}
    bundle = exports.resource_of(root(f"<Bundle><entry><resource>{text}</resource></entry></Bundle>"))
    assert bundle == {"resourceType": "Bundle", "entry": [{"resource": made}]}
