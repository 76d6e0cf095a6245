"""What the papers of a second opinion are called, and which of them belong to a step."""

from PySide6.QtCore import QCoreApplication

from app.services.papers import Paper
from models.second_opinion import StepId

OF_STEP: dict[StepId, tuple[Paper, ...]] = {
    StepId.DOCTOR: (Paper.DOCTOR_NOTE,),
    StepId.INSURANCE: (Paper.CALL_SHEET,),
    StepId.QUESTIONS: (Paper.QUESTIONS,),
    StepId.VISIT: (Paper.VISIT_SHEET,),
    StepId.COMPARE: (Paper.COMPARISON,),
    StepId.DECIDE: (Paper.FIRST_TEAM_LETTER, Paper.SECOND_TEAM_LETTER, Paper.MY_SECOND_OPINION),
}
"""The papers of each step; letters to clinics stand beside their requests."""


def paper_name(paper: Paper) -> str:
    """What a paper is called."""
    translate = QCoreApplication.translate
    return {
        Paper.DOCTOR_NOTE: translate("Papers", "Note for your doctor"),
        Paper.CALL_SHEET: translate("Papers", "Call sheet for the insurer"),
        Paper.REQUEST_LETTER: translate("Papers", "Letter to the clinic"),
        Paper.REMINDER_LETTER: translate("Papers", "Letter that asks again"),
        Paper.QUESTIONS: translate("Papers", "Questions with room for answers"),
        Paper.VISIT_SHEET: translate("Papers", "Sheet for the visit"),
        Paper.COMPARISON: translate("Papers", "The opinions side by side"),
        Paper.FIRST_TEAM_LETTER: translate("Papers", "Letter to the first team"),
        Paper.SECOND_TEAM_LETTER: translate("Papers", "Letter to the second team"),
        Paper.MY_SECOND_OPINION: translate("Papers", "My second opinion"),
    }[paper]
