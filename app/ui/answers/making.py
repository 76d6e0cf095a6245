"""The field for a question, by the form of its answer."""

from app.ui.answers.asked import Asked
from app.ui.answers.field_base import Field
from app.ui.answers.fields import (
    ChoiceField,
    ChoicesField,
    DateField,
    DayField,
    LanguageField,
    LineField,
    NumberField,
    TextField,
)
from app.ui.answers.moment_field import MomentField
from app.ui.answers.records_field import RecordsField
from app.ui.session import Session
from models.second_opinion import Answer, Key

_BY_FORM: dict[Answer, type[Field]] = {
    Answer.NUMBER: NumberField,
    Answer.LANGUAGE: LanguageField,
    Answer.DATE: DateField,
    Answer.DAY: DayField,
    Answer.MOMENT: MomentField,
}


def field(asked: Asked, key: Key, session: Session) -> Field:
    """The field for a question."""
    if key.form in (Answer.YES_NO, Answer.CHOICE):
        return ChoiceField(asked, key.choices or ("yes", "no"))
    if key.form is Answer.CHOICES:
        return ChoicesField(asked, key.choices)
    if key.form is Answer.RECORDS:
        return RecordsField(asked, session)
    if key.form is Answer.TEXT and asked.long:
        return TextField(asked)
    return _BY_FORM.get(key.form, LineField)(asked)
