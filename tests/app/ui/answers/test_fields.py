"""Fields that are more than a line: a moment in its time zone, a whole day."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.ui.answers.asked import Asked
from app.ui.answers.field_base import Field
from app.ui.answers.fields import ChoiceField, ChoicesField, DayField
from app.ui.answers.moment_field import MomentField
from tests.app.ui import stage


@pytest.fixture(autouse=True)
def _themed(qapp: QApplication) -> None:
    stage.application()


def given(field: Field) -> list[str]:
    said: list[str] = []
    field.given.connect(lambda _key, answer: said.append(answer))
    return said


def test_a_moment_is_given_once_all_of_it_is_there() -> None:
    field = MomentField(Asked("appointment.when", "When?"))
    said = given(field)
    field.show_answer("")
    field.day.line.setText("24 Mar 2026")
    field.day.line.editingFinished.emit()
    assert not said
    assert field.fault.text()
    field.time.setText("9.05")
    field.zone.setCurrentText("Europe/Berlin")
    field.time.editingFinished.emit()
    assert said == ["2026-03-24 09:05 Europe/Berlin"]
    assert not field.fault.text()
    field.zone.setCurrentText("Europe/Nowhere")
    field.time.editingFinished.emit()
    assert len(said) == 1
    assert field.fault.text()
    field.zone.setCurrentText("Europe/Berlin")
    field.day.line.setText("")
    field.day.line.editingFinished.emit()
    field.time.clear()
    field.time.editingFinished.emit()
    assert said[-1] == ""


def test_a_moment_shows_what_is_kept_in_its_own_zone() -> None:
    field = MomentField(Asked("appointment.when", "When?"))
    field.show_answer("2026-07-01 14:30 America/New_York")
    assert (field.time.text(), field.zone.currentText()) == ("14:30", "America/New_York")
    assert field.answer() == "2026-07-01 14:30 America/New_York"
    field.forget()
    field.show_answer("")
    assert field.answer() == ""


def test_a_month_is_no_day() -> None:
    field = DayField(Asked("doctor.asked", "When?"))
    said = given(field)
    field.edit.line.setText("March 2026")
    assert not field.settle()
    assert not said
    field.edit.line.setText("14.3.2026")
    assert field.settle()
    assert said == ["2026-03-14"]


def test_long_choices_wrap_and_their_words_can_be_pressed() -> None:
    words = {"a": "A choice in so many words that they need several lines", "b": "Short", "": "Not known yet"}
    one = ChoiceField(Asked("x", "Which?", choice=words.__getitem__), ("a", "b"))
    several = ChoicesField(Asked("y", "Which ones?", choice=words.__getitem__), ("a", "b"))
    said, more = given(one), given(several)
    for field, buttons in ((one, one.radios), (several, several.boxes)):
        field.show_answer("")
        label = next(label for label in field.findChildren(QLabel) if label.text() == words["a"])
        assert label.wordWrap()
        QTest.mouseClick(label, Qt.MouseButton.LeftButton)
        assert buttons["a"].isChecked()
        assert buttons["a"].accessibleName().endswith(words["a"])
        assert field.answer() == "a"
    assert (said, more) == (["a"], ["a"])
