"""What the hospital left on a Series is found in its Study, and nowhere else."""

from pathlib import Path

from app.imaging.presenting import look
from app.services import importing
from app.services.hospital_marks import hospital_marks
from app.services.pictures import Pictures
from importers.deciding import AcceptAll
from models.records import DocumentType
from models.vault import FLOOR, RecordFilter, Vault
from tests.fakes import FakeClock
from tests.importers.readers.dicom.objects import KEY_OBJECT_CLASS, code, plain_object, pointing
from tests.importers.readers.dicom.states import figure, image, state_bytes
from tests.makers import ct_series, dicom_bytes, uid


def write(folder: Path) -> None:
    """Two studies of one Series each; states and key objects of both."""
    for series in ("a", "b"):
        ct_series(folder / series, 3, series=series)
    drawn = [figure("POINT", 4, 4)]
    own = {"StudyInstanceUID": uid("study", "a"), "SeriesInstanceUID": uid("states")}
    for name, number, instance in (("one", 2, "1.9.1"), ("two", 2, "1.9.2"), ("other", 7, "1.9.3")):
        state = state_bytes(image(uid("instance", "a", number)), drawn=drawn, **own, SOPInstanceUID=instance)
        (folder / f"{name}.dcm").write_bytes(state)
    (folder / "broken.dcm").write_bytes(
        state_bytes(image(uid("instance", "a", 1)), **own, SOPInstanceUID="1.9.4")[:500]
    )
    (folder / "elsewhere.dcm").write_bytes(state_bytes(image(uid("instance", "b", 1)), **own, SOPInstanceUID="1.9.5"))
    keys = plain_object(KEY_OBJECT_CLASS, "KO", StudyInstanceUID=uid("study", "a"))
    keys.ValueType, keys.ConceptNameCodeSequence = "CONTAINER", code("Of Interest")
    keys.ContentSequence = [pointing("", uid("instance", "a", 3)), pointing("", "1.2.3")]
    (folder / "keys.dcm").write_bytes(dicom_bytes(keys))


def test_states_and_key_images_of_the_study_are_found(tmp_path: Path) -> None:
    write(tmp_path / "disc")
    made, _ = Vault.create(tmp_path / "Anna.vault", "correct horse battery staple", clock=FakeClock(), kdf=FLOOR)
    pictures = Pictures(children=1)
    with made as vault:
        vault.people.add("Anna Muster", None, None)
        importing.take_in_open(vault, importing.Task([tmp_path / "disc"], importing.Aim(), AcceptAll()))
        waiting = [one.id for one in vault.records.list(RecordFilter(standing=None)) if one.standing.value == "held"]
        vault.records.confirm(waiting, vault.people.list()[0].id)
        records = vault.records.list(RecordFilter(type=DocumentType.IMAGE_SERIES))
        of = {one.series.study_uid: one.id for one in records if one.series is not None}
        found = hospital_marks(vault, pictures, of[uid("study", "a")])
        files = dict(found.uids)
        assert [files[number] for number in found.states] == [uid("instance", "a", 2)]
        ((file, states),) = found.states.items()
        assert [look(one, files[file], 0, found.sizes[file]) is not None for one in states] == [True, True]
        assert {(files[number], frame): told for (number, frame), told in found.titles.items()} == {
            (uid("instance", "a", 3), 0): ("Of Interest",)
        }
        assert not hospital_marks(vault, pictures, of[uid("study", "b")]).states
    pictures.close()
