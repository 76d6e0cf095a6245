"""The folder that the sample person would bring home: discs, letters, and two things that do not belong."""

from collections.abc import Callable, Iterator
from pathlib import Path

from app.services.sampling.images import Examination, Patient, files
from app.services.sampling.papers import papers
from app.services.sampling.phantom import Chest
from app.services.sampling.story import SAMPLE, Story

_NOW = Chest(slices=36, size=256, spacing=1.5, step=7.5, nodule=14)
_EARLIER = Chest(slices=18, size=256, spacing=1.5, step=15, nodule=9)
_STRANGERS = Chest(slices=1, size=128, spacing=3, step=10, nodule=0)
_STRANGER = Patient("Berg^Tom", "19550917", "M", "NORTH-77")


def write_records(folder: Path, story: Story, random: Callable[[int], bytes]) -> None:
    """Write every sample file below ``folder``, which must not exist yet. About 60 files, 9 MB."""
    folder.mkdir(parents=True)
    for name, content in _contents(story, random):
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        with path.open("xb") as file:
            file.write(content)


def _contents(story: Story, random: Callable[[int], bytes]) -> Iterator[tuple[str, bytes]]:
    patient = Patient(SAMPLE.dicom_name, str(SAMPLE.born).replace("-", ""), SAMPLE.sex.value, "NORTH-1")
    examinations = {
        "ct_now": Examination(patient, story.ct, _NOW, "2", "7.5"),
        "ct_earlier": Examination(patient, story.earlier_ct, _EARLIER, "1", "15"),
        "somebody_else": Examination(_STRANGER, story.ct, _STRANGERS, "3", "10"),
    }
    for folder, examination in examinations.items():
        for number, content in enumerate(files(examination, random), 1):
            yield f"{folder}/IM{number:04d}", content
    written = papers(story)
    for name, content in written.items():
        yield f"papers/{name}", content
    yield "papers/labs_now (copy).pdf", written["labs_now.pdf"]
    yield "papers/damaged_scan.pdf", written["discharge.pdf"][:400]
