"""Which paper things are printed on: at home on what is usual there, a package on what its receiver uses."""

from collections.abc import Mapping

from app.export.page_sizes import PageSize, usual_for, usual_in
from models.second_opinion import CaseAnswers

__all__ = ["PageSize", "of_package", "usual_in"]


def of_package(answers: Mapping[str, str], here: PageSize) -> PageSize:
    """The paper for a package's pages: by the language its receiver reads, as the case says it, else as ``here``."""
    return usual_for(CaseAnswers.of(answers).receiver_language, here)
