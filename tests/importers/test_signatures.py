"""Who made a document."""

import pytest

from importers.signatures import provider_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ordering provider: Ann Asker, MD\nElectronically signed by: Max Maker, MD", "Max Maker, MD"),
        ("Ordering provider: Ann Asker, MD", "Ann Asker, MD"),
        ("Médecin prescripteur : Dr Paul Demande   Radiologue : Dr Rose Image", "Dr Rose Image"),
        ("Operateur: OA Dr. med. M. Steinbach\n1. Assistenz: Ä. Pohl", "OA Dr. med. M. Steinbach"),
        (
            "An Dr. Sommer\nText\nMit freundlichen Grüßen\n\nDr. med. Karin Lindner\nRadiologin",
            "Dr. med. Karin Lindner",
        ),
        ("Amy Stone, DO\nElm Clinic\nDear Dr. Stone,\nSincerely,\nSamuel Whitfield, MD, FACC", "Samuel Whitfield, MD"),
        ("Dr Hélène LEFÈVRE - Dr Marc DUBOIS\nRadiologues\nLyon", "Dr Hélène LEFÈVRE"),
        ("Mit freundlichen Grüßen\nDr. Max Maker OA Dr. Paul Other", "Dr. Max Maker"),
        ("Mit freundlichen Grüßen\nPD Dr. Maker Chefarzt", "PD Dr. Maker"),
        ("Untersucher: OA Dr. Maker Max / Ass. Dr. Paul Other", "OA Dr. Maker Max"),
        ("Yours sincerely\nDr. Anna Muster", ""),
        ("Dr Pepper is a drink\nand so on", "Dr Pepper"),
        ("Drain placed\nMD anderson", ""),
        ("We saw Dr. Paul Far", ""),
        ("", ""),
    ],
)
def test_who_made_it(text: str, name: str) -> None:
    found = provider_of(text, text, ("Anna Muster",))
    assert found.startswith(name) if name else not found
    assert "Other" not in found
    assert "Chefarzt" not in found
