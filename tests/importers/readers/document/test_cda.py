"""Clinical documents from portals."""

import base64

from importers.readers.document import cda
from importers.readers.document.reading import Document
from importers.readers.document.tree import parse
from models.records import DocumentType, Sex
from tests.makers import pdf_bytes

HEAD = """<ClinicalDocument xmlns="urn:hl7-org:v3"><code code="18842-5" displayName="Discharge Summary"/>
<title>Discharge Summary</title><effectiveTime value="20260316"/>
<recordTarget><patientRole><id extension="4711"/><patient><name><given>Anna</given><given>M</given><family>Muster
</family></name><administrativeGenderCode code="F"/><birthTime value="19610402"/></patient></patientRole></recordTarget>
<author><assignedAuthor><assignedPerson><name><prefix>Dr</prefix><given>Paul</given><family>Lung</family></name>
</assignedPerson></assignedAuthor></author>
<custodian><assignedCustodian><representedCustodianOrganization><name>Clinic North</name>
</representedCustodianOrganization></assignedCustodian></custodian>
<componentOf><encompassingEncounter><effectiveTime><low value="20260310"/><high value="20260315"/></effectiveTime>
</encompassingEncounter></componentOf>"""
BODY = """<component><structuredBody><component><section><title>Results</title><text>
<table><thead><tr><th>Test</th><th>Value</th></tr></thead><tbody><tr><td>Hemoglobin</td><td>11.4
<content>g/dL</content></td></tr>
</tbody></table><paragraph>All seen.</paragraph></text><entry/></section></component></structuredBody></component>"""


def read(body: str) -> Document:
    root, whole = parse((HEAD + body + "</ClinicalDocument>").encode())
    return cda.read(root, whole=whole)


def test_the_head_and_the_narrative() -> None:
    found = read(BODY)
    assert (found.title, found.type, found.provider) == (
        "Discharge Summary",
        DocumentType.DISCHARGE_SUMMARY,
        "Paul Lung",
    )
    assert found.facility == "Clinic North"
    assert [f"{role} {date}" for role, date in found.dates] == ["collected 2026-03-15", "reported 2026-03-16"]
    assert (found.written.names, str(found.written.born)) == (("Anna M Muster",), "1961-04-02")
    assert (found.written.sex, found.written.patient_id) == (Sex.FEMALE, "4711")
    assert "Results\n\nTest\tValue\n\nHemoglobin\t11.4 g/dL\n\nAll seen." in found.text


def test_a_pdf_in_it() -> None:
    packed = base64.b64encode(pdf_bytes("Impression: no change")).decode()
    text = f'<text mediaType="application/pdf" representation="B64">{packed}</text>'
    assert "no change" in read(f"<component><nonXMLBody>{text}</nonXMLBody></component>").text


def test_hardly_anything() -> None:
    found = cda.read(parse(b"<ClinicalDocument/>")[0], whole=True)
    assert (found.text, found.type, found.written.names, found.dates) == ("", DocumentType.UNKNOWN, (), ())


def test_a_document_within_its_own_stylesheet_is_found_unless_there_are_several() -> None:
    whole = HEAD + BODY + "</ClinicalDocument>"
    wrapped = f'<stylesheet><template match="ClinicalDocument"/><Contenu>{whole}</Contenu></stylesheet>'
    found = cda.document_in(parse(wrapped.encode())[0])
    assert found is not None
    assert cda.read(found, whole=True).written.names == ("Anna M Muster",)
    assert cda.document_in(parse(f"<all>{whole}{whole}</all>".encode())[0]) is None
    assert cda.document_in(parse(b"<html><body/></html>")[0]) is None
