"""The steps of a second opinion, and what each of them asks, by key.

The keys of a step are the only things its state rests on, besides its entries (``models.second_opinion.entries``),
the questions, the packages and the completeness check.
"""

from collections.abc import Mapping
from enum import StrEnum

from models.second_opinion.answers import Answer, Key


class StepId(StrEnum):
    """A step of the journey, in the order in which most people go."""

    SAFETY = "safety"
    REASON = "reason"
    DOCTOR = "doctor"
    INSURANCE = "insurance"
    RECORDS = "records"
    SPECIALIST = "specialist"
    APPOINTMENT = "appointment"
    QUESTIONS = "questions"
    VISIT = "visit"
    COMPARE = "compare"
    DECIDE = "decide"
    HABIT = "habit"


DEFAULT_WINDOW = 24
"""Months that a package covers, unless the case says otherwise."""

SLIDES = ("requested", "sent", "not_needed")
WANTED = ("insurance_card", "id_copy", "advance_directive")

RED_FLAGS = ("safety.growth", "safety.vessel", "safety.nerves", "safety.urgent")
"""The four questions any "yes" to which is urgent."""

SELF_CARE = ("able", "with_support", "without_support")
REASONS = (
    "serious",
    "procedure",
    "rare",
    "not_working",
    "unclear",
    "several_conditions",
    "major_decision",
    "disagree",
    "explore",
    "reassurance",
)
OBJECTIVE = frozenset(REASONS) - {"reassurance"}
"""The reasons that are objective by themselves."""

SITUATIONS = ("malignancy", "complex", "neurological", "kidney", "other")
DELIVERIES = ("portal", "mail", "hand", "disc")
PATHS = ("first_plan", "second_plan", "combined", "third_opinion", "wait", "other")

_TEXT, _YES, _DAY, _DATE = Answer.TEXT, Answer.YES_NO, Answer.DAY, Answer.DATE
_CHOICE, _CHOICES, _RECORDS = Answer.CHOICE, Answer.CHOICES, Answer.RECORDS

_SAFETY = {
    "safety.growth": Key(_YES, "quickly worsening signs: neck lump, weight loss, voice change, trouble swallowing"),
    "safety.vessel": Key(_YES, "a blood vessel that is getting wider fast"),
    "safety.nerves": Key(_YES, "severe nerve signs with loss of vision, or unable to care for yourself"),
    "safety.urgent": Key(_YES, "has a doctor said that it is urgent?"),
    "safety.self_care": Key(_CHOICE, "can you care for yourself, or is there support at home?", SELF_CARE),
    "safety.done": Key(_TEXT, "what you did about the urgent sign", long=True),
}
_REASON = {
    "reason.kinds": Key(_CHOICES, "why you want a second opinion", REASONS),
    "reason.diagnosis": Key(_TEXT, "the diagnosis in your own words", long=True),
    "first_opinion.none": Key(_YES, "have you no current doctor for this?"),
    "first_opinion.doctor": Key(_TEXT, "name of your current doctor"),
    "first_opinion.practice": Key(_TEXT, "practice or clinic of your current doctor"),
    "first_opinion.hospital": Key(_TEXT, "hospital group your current doctor belongs to"),
    "first_opinion.address": Key(_TEXT, "address of your current doctor", long=True),
    "first_opinion.phone": Key(_TEXT, "phone number of your current doctor"),
    "first_opinion.reads": Key(Answer.LANGUAGE, "language your current doctor reads"),
    "first_opinion.date": Key(_DATE, "when the first opinion was given"),
    "first_opinion.treatment": Key(_TEXT, "the treatment that was proposed", long=True),
}
_HISTORY = {
    "history.cancer": Key(_YES, "is it, or may it be, cancer?"),
    "history.biopsied": Key(_YES, "was tissue taken and looked at?"),
    "history.operated": Key(_YES, "was there an operation or another procedure?"),
    "history.hospitalised": Key(_YES, "were you in hospital in the time the package covers?"),
    "history.treated": Key(_YES, "was there any treatment for it so far?"),
    "history.treatments": Key(
        _TEXT, "treatments so far: what, from when to when, how it went, why it ended", long=True
    ),
    "history.medicines": Key(_YES, "do you take any medicine?"),
    "history.earlier_imaging": Key(_YES, "were there earlier images of the same part of the body?"),
    "pathology.slides": Key(_CHOICE, "glass slides or blocks of the tissue", SLIDES),
    "package.months": Key(Answer.NUMBER, f"months the package covers ({DEFAULT_WINDOW} unless set)"),
    "contact.address": Key(_TEXT, "your postal address, for letters and discs", long=True),
    "contact.phone": Key(_TEXT, "your phone number, for questions about the package"),
    "contact.email": Key(_TEXT, "your e-mail address, for questions about the package"),
}
_DOCTOR = {
    "doctor.asked": Key(_DAY, "when you asked your doctor for support"),
    "doctor.answer": Key(_CHOICE, "what your doctor answered", ("supports", "shares_records", "declined", "waiting")),
    "doctor.not_asked": Key(_TEXT, "why you do not ask your doctor", long=True),
}
_INSURANCE = {
    "insurance.none": Key(_YES, "do you pay yourself, without an insurer?"),
    "insurance.company": Key(_TEXT, "name of the insurer"),
    "insurance.phone": Key(_TEXT, "phone number of the insurer"),
    "insurance.member": Key(_TEXT, "your member number"),
    "insurance.called": Key(_DAY, "when you spoke with the insurer"),
    "insurance.said_by": Key(_TEXT, "who said it"),
    "insurance.reference": Key(_TEXT, "reference number of the call"),
    "insurance.covered": Key(_CHOICE, "is a second opinion covered?", ("yes", "partly", "no", "unclear")),
    "insurance.network": Key(_YES, "only doctors of the insurer's network?"),
    "insurance.gap": Key(_YES, "is an exception possible where the network has nobody?"),
    "insurance.referral": Key(_YES, "is a referral needed before they pay?"),
    "insurance.required": Key(_YES, "is a second opinion required before this procedure?"),
    "insurance.cost": Key(_TEXT, "what you will have to pay yourself"),
    "insurance.letter": Key(_RECORDS, "the insurer's letter among your records"),
}
_SPECIALIST = {
    "specialist.situation": Key(_CHOICE, "what kind of situation it is", SITUATIONS),
    "specialist.name": Key(_TEXT, "who is asked for the second opinion"),
    "specialist.practice": Key(_TEXT, "practice or clinic of the specialist"),
    "specialist.hospital": Key(_TEXT, "hospital group the specialist belongs to"),
    "specialist.address": Key(_TEXT, "address of the specialist", long=True),
    "specialist.phone": Key(_TEXT, "phone number of the specialist"),
    "specialist.email": Key(_TEXT, "e-mail address of the specialist"),
    "specialist.language": Key(Answer.LANGUAGE, "language the specialist reads"),
    "specialist.wants": Key(_CHOICES, "what the specialist's office asks for besides", WANTED),
    "specialist.ties_accepted": Key(_TEXT, "why a tie to the first doctor does not matter", long=True),
}
_APPOINTMENT = {
    "appointment.when": Key(Answer.MOMENT, "when the appointment is"),
    "appointment.booked": Key(_DAY, "when it was booked"),
    "appointment.kind": Key(_CHOICE, "how you meet", ("in_person", "video", "phone", "in_writing")),
    "appointment.place": Key(_TEXT, "where it is", long=True),
    "appointment.as_second_opinion": Key(_YES, 'was it booked as a "second opinion"?'),
    "appointment.confirmed": Key(_DAY, "when the office confirmed the appointment"),
    "appointment.companion": Key(_TEXT, "who comes with you"),
    "appointment.delivery": Key(_CHOICE, "how the office wants the records", DELIVERIES),
    "appointment.sent": Key(_DAY, "when the records were sent or handed over"),
    "appointment.sent_version": Key(Answer.NUMBER, "which version of the package was sent"),
    "appointment.tracking": Key(_TEXT, "tracking number"),
    "appointment.acknowledged": Key(_DAY, "when the office said that the records are there"),
    "appointment.acknowledged_by": Key(_TEXT, "who said so"),
}
_TELL = {
    "tell.understanding": Key(_TEXT, "what you understand so far, and your concerns", long=True),
    "tell.symptoms": Key(_TEXT, "your symptoms", long=True),
    "tell.since": Key(_TEXT, "since when, and how they changed"),
    "tell.worse": Key(_TEXT, "what makes them better or worse"),
    "tell.effect": Key(_TEXT, "what they do to your days"),
    "tell.goals": Key(_TEXT, "what matters to you", long=True),
    "tell.barriers": Key(_TEXT, "what makes it harder for you", long=True),
}
_VISIT = {
    "visit.held": Key(_DAY, "when the visit was"),
    "visit.recording": Key(_CHOICE, "may you record what is said?", ("allowed", "declined", "not_asked")),
    "visit.summary": Key(_TEXT, "what was said, in your own words", long=True),
    "visit.notes": Key(_RECORDS, "your notes among your records"),
    "visit.audio": Key(_RECORDS, "the recording among your records"),
    "visit.differences": Key(_TEXT, "what differs from the first opinion, in plain words", long=True),
    "visit.tests": Key(_TEXT, "new examinations and tests that follow", long=True),
    "visit.report_asked": Key(_DAY, "when you asked for the written report"),
    "visit.report_due": Key(_DAY, "when the written report was promised"),
    "visit.report_received": Key(_DAY, "when the written report came"),
    "visit.report": Key(_RECORDS, "the written report among your records"),
}
_COMPARE = {
    "compare.radical": Key(_YES, "do the opinions differ radically?"),
    "compare.stakes": Key(_YES, "is much at stake, such as major surgery?"),
    "compare.waiting_hurts": Key(_YES, "would waiting make the outcome worse?"),
    "compare.deadline": Key(_DAY, "the day by which a decision is needed"),
    "compare.talked": Key(_DAY, "when both doctors talked with each other"),
}
_DECIDE = {
    "decide.path": Key(_CHOICE, "which way you go", PATHS),
    "decide.words": Key(_TEXT, "your decision in your own words", long=True),
    "decide.on": Key(_DAY, "when you decided"),
    "decide.first_informed": Key(_DAY, "when the first doctor's team was told"),
    "decide.second_informed": Key(_DAY, "when the second doctor's team was told"),
}

REOPENED = "reopened."
"""Before a step's name: the person opened the step again (``yes``)."""

STEP_KEYS: Mapping[StepId, Mapping[str, Key]] = {
    StepId.SAFETY: _SAFETY,
    StepId.REASON: _REASON,
    StepId.DOCTOR: _DOCTOR,
    StepId.INSURANCE: _INSURANCE,
    StepId.RECORDS: _HISTORY,
    StepId.SPECIALIST: _SPECIALIST,
    StepId.APPOINTMENT: _APPOINTMENT,
    StepId.QUESTIONS: _TELL,
    StepId.VISIT: _VISIT,
    StepId.COMPARE: _COMPARE,
    StepId.DECIDE: _DECIDE,
    StepId.HABIT: {},
}
"""What each step asks. The order of the keys is the order in which they are asked."""
